package org.vigil.bench;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vigil.search.Catalog;
import org.vigil.search.Hit;

/** What readers of the site get: the first page of hits, and what it offers below where they are few. Where a word is mistyped, they follow the site's own suggestion. */
final class VigilSearcher implements Searcher {
    static final String TYPO = "typo";
    static final String ZERO_HITS = "zero hits";

    private final String name;
    private final Catalog catalog;
    private final Map<String, String> ids;
    private final boolean anyWord;

    /**
     * @param anyWord asks for any of the words, where a reader typed several
     */
    VigilSearcher(String name, Catalog catalog, List<BenchCollection.Document> documents, boolean anyWord) {
        this.name = name;
        this.catalog = catalog;
        this.ids = documents.stream()
                .collect(Collectors.toMap(document -> document.entry().id().value(), BenchCollection.Document::id));
        this.anyWord = anyWord;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<String> answer(BenchQuestion question) {
        var asked = anyWord ? question.withText(AnyWord.of(question.text())) : question;
        var page = catalog.search(asked.state());
        var suggestion = page.suggestion();
        if (question.kind().equals(TYPO) && suggestion != null) {
            page = catalog.search(asked.withText(suggestion).state());
        }
        // Whether the page says that nothing was found is what those questions ask; what it offers instead is no
        // answer.
        var near = question.kind().equals(ZERO_HITS) ? Stream.<Hit>empty() : page.near().stream();
        return Stream.concat(page.hits().stream(), near)
                .map(hit -> ids.getOrDefault(hit.id().value(), hit.id().value()))
                .toList();
    }
}
