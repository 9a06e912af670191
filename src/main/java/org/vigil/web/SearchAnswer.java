package org.vigil.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vigil.entry.EntryId;
import org.vigil.entry.PassageAddress;
import org.vigil.link.Permalinks;
import org.vigil.search.AllHits;
import org.vigil.search.Hit;
import org.vigil.search.MarkedPassage;
import org.vigil.search.ResultPage;
import org.vigil.search.SearchState;

/** The answer of {@code /search.json}. Other programs rely on its form. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record SearchAnswer(
        Asked query,
        long total,
        int page,
        int pages,
        Iterable<Found> entries,
        List<Counts> facets,
        @Nullable String suggestion) {

    record Asked(String q, String understood, List<Chosen> filters) {}

    record Chosen(String facet, String value, boolean exclude) {}

    record Found(
            String id,
            String kind,
            String title,
            @Nullable String date,
            @Nullable String language,
            @Nullable String publisher,
            String url,
            String rights,
            int passageCount,
            List<Marked> passages) {}

    record Marked(String anchor, String origin, String text, String html, String url) {}

    record Counts(String name, String label, List<Item> items) {}

    record Item(String value, String label, long count, boolean selected) {}

    /** Turns result pages into answers. */
    static final class Writer {
        private final Permalinks permalinks;
        private final ValueWords values;
        private final Understanding understanding;
        private final Messages messages;

        Writer(Permalinks permalinks, ValueWords values, Understanding understanding, Messages messages) {
            this.permalinks = permalinks;
            this.values = values;
            this.understanding = understanding;
            this.messages = messages;
        }

        SearchAnswer answer(ResultPage result) {
            return answer(result, result.hits().stream().map(this::found).toList());
        }

        /** With all hits on one page; they are asked for when they are written, and can be written once. */
        SearchAnswer answer(AllHits all) {
            return answer(all.page(), () -> new Founds(all.iterator()));
        }

        private final class Founds implements Iterator<Found> {
            private final Iterator<Hit> hits;

            Founds(Iterator<Hit> hits) {
                this.hits = hits;
            }

            @Override
            public boolean hasNext() {
                return hits.hasNext();
            }

            @Override
            public Found next() {
                return found(hits.next());
            }
        }

        private SearchAnswer answer(ResultPage result, Iterable<Found> entries) {
            return new SearchAnswer(
                    asked(result),
                    result.total(),
                    result.state().page(),
                    result.pages(),
                    entries,
                    result.facets().stream()
                            .map(facet -> new Counts(
                                    facet.facet().slug(),
                                    values.facet(facet.facet()),
                                    facet.items().stream()
                                            .filter(item -> !item.isAbsent())
                                            .map(item -> new Item(
                                                    item.value(),
                                                    values.value(facet.facet(), item.value()),
                                                    item.count(),
                                                    item.selected()))
                                            .toList()))
                            .toList(),
                    result.suggestion());
        }

        private Asked asked(ResultPage result) {
            return new Asked(
                    result.state().q(),
                    understood(result),
                    result.state().filters().stream()
                            .map(filter -> new Chosen(filter.facet().slug(), filter.value(), filter.exclude()))
                            .toList());
        }

        /** In words; the filters stand beside it, the dates and what was put right do not. */
        private String understood(ResultPage result) {
            var sentences = new ArrayList<String>();
            sentences.add(understanding.sentence(result.question()));
            sentences.add(understanding.constraints(
                    SearchState.EMPTY.withDays(result.state().days())));
            understanding.otherNames(result).forEach(sentences::add);
            result.repairs()
                    .forEach(repair -> sentences.add(
                            messages.text("repair." + repair.kind().slug(), repair.text())));
            sentences.removeIf(String::isEmpty);
            return sentences.stream()
                    .reduce((said, next) -> said + (said.endsWith(".") ? " " : ". ") + next)
                    .orElse("");
        }

        private Found found(Hit hit) {
            var card = hit.card();
            var id = new EntryId(card.id());
            return new Found(
                    card.id(),
                    card.kind(),
                    card.title(),
                    card.date(),
                    card.language(),
                    card.publisher(),
                    permalinks.absolute(Permalinks.entry(id)),
                    card.rights(),
                    hit.passageCount(),
                    hit.passages().stream().map(passage -> marked(id, passage)).toList());
        }

        private Marked marked(EntryId id, MarkedPassage passage) {
            return new Marked(
                    passage.anchor(),
                    passage.origin().slug(),
                    passage.text().text(),
                    passage.text().html(),
                    permalinks.absolute(Permalinks.passage(new PassageAddress(id, passage.anchor()))));
        }
    }
}
