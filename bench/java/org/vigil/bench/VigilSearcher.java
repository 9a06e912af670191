package org.vigil.bench;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.vigil.search.Catalog;
import org.vigil.search.ResultPage;

/** What readers of the site get: the first page of hits. Where a word is mistyped, they follow the site's own suggestion. */
final class VigilSearcher implements Searcher {
    static final String TYPO = "typo";

    private final String name;
    private final Catalog catalog;
    private final Map<String, String> ids;
    private final boolean anyWord;
    private final Function<ResultPage, Optional<String>> suggestion;

    /**
     * @param anyWord asks for any of the words, where a reader typed several
     * @param suggestion the other spelling that a page offers
     */
    VigilSearcher(
            String name,
            Catalog catalog,
            List<BenchCollection.Document> documents,
            boolean anyWord,
            Function<ResultPage, Optional<String>> suggestion) {
        this.name = name;
        this.catalog = catalog;
        this.ids = documents.stream()
                .collect(Collectors.toMap(document -> document.entry().id().value(), BenchCollection.Document::id));
        this.anyWord = anyWord;
        this.suggestion = suggestion;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<String> answer(BenchQuestion question) {
        var asked = anyWord ? question.withText(AnyWord.of(question.text())) : question;
        var page = catalog.search(asked.state());
        if (question.kind().equals(TYPO)) {
            page = suggestion
                    .apply(page)
                    .map(other -> catalog.search(asked.withText(other).state()))
                    .orElse(page);
        }
        return page.hits().stream()
                .map(hit -> ids.getOrDefault(hit.id().value(), hit.id().value()))
                .toList();
    }
}
