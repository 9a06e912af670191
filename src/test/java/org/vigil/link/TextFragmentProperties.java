package org.vigil.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The address of a passage by its words says just these words, whatever they are. */
class TextFragmentProperties {
    private static final URI PAGE = URI.create("https://harbour.example/keeper?a=1&b=2");
    private static final String BEFORE = PAGE + "#:~:text=";

    private static String address(String text, boolean beginCut, boolean endCut) {
        return TextFragment.address(PAGE, text, beginCut, endCut).orElse("none");
    }

    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.strings()
                .withChars("abcz-,&#%+:~=?/\"'…éЖ语")
                .withChars('а', 'я')
                .ofMinLength(1)
                .ofMaxLength(12)
                .list()
                .ofMinSize(1)
                .ofMaxSize(30);
    }

    @Property
    void directiveDecodesToTheFirstAndLastWords(@ForAll("words") List<String> words) {
        var address = address(String.join(" ", words), false, false);
        assertThat(address).startsWith(BEFORE);
        var parts = Arrays.stream(address.substring(BEFORE.length()).split(",", -1))
                .map(part -> URLDecoder.decode(part, StandardCharsets.UTF_8))
                .toList();
        int count = words.size();
        assertThat(parts)
                .isEqualTo(
                        count <= 8
                                ? List.of(String.join(" ", words))
                                : List.of(
                                        String.join(" ", words.subList(0, 4)),
                                        String.join(" ", words.subList(count - 4, count))));
    }

    @Property
    void addressHoldsNoCharacterWithAMeaningButItsOwn(@ForAll("words") List<String> words) {
        var address = address(String.join("  ", words), false, false);
        assertThat(address.substring(BEFORE.length())).matches("[A-Za-z0-9._~%]+(,[A-Za-z0-9._~%]+)?");
        assertThat(URI.create(address).getRawFragment()).isEqualTo(address.substring(address.indexOf('#') + 1));
    }

    @Property
    void endThatWasCutIsNeverNamed(@ForAll("words") List<String> words) {
        var text = "cutoff " + String.join(" ", words) + " cutend";
        assertThat(address(text, true, false)).doesNotContain("cutoff").endsWith("cutend");
        assertThat(address(text, false, true)).startsWith(BEFORE + "cutoff").doesNotContain("cutend");
        assertThat(address(text, true, true)).isEqualTo("none");
    }

    @Example
    void shortPassageIsNamedWhole() {
        assertThat(address("The light was burning, they said.", false, false))
                .isEqualTo(BEFORE + "The%20light%20was%20burning%2C%20they%20said.");
    }

    @Example
    void hyphenCommaAndAmpersandAreEncoded() {
        assertThat(address("half-lit, A&B", false, false)).isEqualTo(BEFORE + "half%2Dlit%2C%20A%26B");
    }

    @Example
    void nothingIsNamedWhereNoWholeWordIsLeft() {
        assertThat(address("", false, false)).isEqualTo("none");
        assertThat(address("half", true, false)).isEqualTo("none");
        assertThat(address("half", false, true)).isEqualTo("none");
    }

    @Example
    void fragmentThatTheAddressHasIsKept() {
        assertThat(TextFragment.address(URI.create("https://a.example/#part"), "Lit again", false, false))
                .contains("https://a.example/#part:~:text=Lit%20again");
    }
}
