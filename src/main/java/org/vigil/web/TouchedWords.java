package org.vigil.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.vigil.entry.Facet;
import org.vigil.entry.Slugged;
import org.vigil.revise.Fate;
import org.vigil.revise.Touched;

/** What a change touched, in a few sentences: "Changed: title, date. Passage a1 reworded." */
final class TouchedWords {
    /** So many names, and so many passages or runs of them of each fate, are told; of the others their number is. */
    static final int MOST = 8;

    private final Messages messages;
    private final ValueWords values;

    TouchedWords(Messages messages, ValueWords values) {
        this.messages = messages;
        this.values = values;
    }

    String of(Touched touched) {
        if (touched.isNothing()) {
            return messages.text("diff.unseen");
        }
        var sentences = new ArrayList<String>();
        var names = names(touched);
        if (!names.isEmpty()) {
            var told = names.subList(0, Math.min(names.size(), MOST));
            sentences.add(messages.text("corrections.parts", shortened(told, names.size() - told.size())));
        }
        touched.passages().forEach((fate, spans) -> sentences.add(passages(fate, spans)));
        return String.join(" ", sentences);
    }

    /** In the order of the page of differences; a label that two parts share is told once. */
    private List<String> names(Touched touched) {
        return Stream.of(
                        touched.parts().stream().map(part -> messages.text("diff.part." + part.slug())),
                        touched.facets().stream().map(this::facet),
                        touched.facts().stream().map(this::fact),
                        touched.relations().stream().map(type -> messages.text("relation." + type.slug())),
                        Stream.of(messages.text("corrections.sources", touched.references()))
                                .filter(sources -> touched.references() > 0))
                .flatMap(names -> names)
                .map(this::inSentence)
                .distinct()
                .toList();
    }

    private String facet(String name) {
        return Slugged.find(Facet.class, name).map(values::facet).orElse(name);
    }

    private String fact(String name) {
        return messages.find("fact." + name).orElse(name);
    }

    /** A label begins with a capital, as it mostly stands alone; none of them begins with a name. */
    private String inSentence(String label) {
        return label.substring(0, 1).toLowerCase(Locale.forLanguageTag(messages.language())) + label.substring(1);
    }

    private String passages(Fate fate, List<Touched.Span> spans) {
        var told = spans.stream().limit(MOST).toList();
        int all = count(spans);
        return messages.text(
                "corrections.passages." + fate.slug(),
                all,
                shortened(told.stream().map(TouchedWords::anchors).toList(), all - count(told)));
    }

    private static int count(List<Touched.Span> spans) {
        return spans.stream().mapToInt(Touched.Span::count).sum();
    }

    private static String anchors(Touched.Span span) {
        var first = span.origin().anchor(span.first());
        return span.count() == 1 ? first : first + "–" + span.origin().anchor(span.last());
    }

    private String shortened(List<String> told, int more) {
        var list = String.join(", ", told);
        return more == 0 ? list : messages.text("corrections.more", list, more);
    }
}
