package org.vigil.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.vigil.entry.Facet;

class FacetListingTest {
    private static FacetListing parse(Map<String, List<String>> parameters) {
        return FacetListing.parse(Facet.PLACE, parameters);
    }

    @Test
    void printsTheQuestionThenTheOrderThenWhatIsLookedFor() {
        var listing = parse(Map.of(
                "q", List.of("a b"),
                "not.place", List.of("Moscow"),
                "page", List.of("7"),
                "order", List.of("name"),
                "find", List.of(" ё & е ")));

        assertThat(listing.address())
                .isEqualTo("/search/facet/place?q=a+b&not.place=Moscow&order=name&find=%D1%91+%26+%D0%B5");
        assertThat(listing.withFind("").withOrder(FacetOrder.COUNT).address())
                .isEqualTo("/search/facet/place?q=a+b&not.place=Moscow");
    }

    @Test
    void leavesOutWhatItDoesNotKnow() {
        assertThat(parse(Map.of("order", List.of("colour"), "find", List.of("x".repeat(101))))
                        .address())
                .isEqualTo("/search/facet/place");
        assertThat(parse(Map.of("order", List.of("count"))).address()).isEqualTo("/search/facet/place");
    }
}
