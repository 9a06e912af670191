package org.vigil.web;

import com.ibm.icu.text.ListFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vigil.entry.Facet;
import org.vigil.search.Question;
import org.vigil.search.ResultPage;
import org.vigil.search.SearchState;

/** A question said back in plain words, so that a reader sees how it was understood. */
final class Understanding {
    private static final int LONGEST = 200;
    private static final int NAMES_TOLD = 6;

    private final Messages messages;
    private final ValueWords values;
    private final DateWords dates;

    Understanding(Messages messages, ValueWords values, DateWords dates) {
        this.messages = messages;
        this.values = values;
        this.dates = dates;
    }

    /** Such as: entries with the word “prison” and not the exact words “death row”. */
    String sentence(Question question) {
        var with = with(question);
        return with.isEmpty() ? messages.text("understood.everything") : messages.text("understood.entries", with);
    }

    /** The question and what constrains it, in one or two sentences. */
    String whole(Question question, SearchState state) {
        return (sentence(question) + ". " + constraints(state)).strip();
    }

    /** The same without its first word, for use after a number of entries; empty where all were asked for. */
    String with(Question question) {
        if (question.equals(Question.EVERYTHING)) {
            return "";
        }
        var wanted = new ArrayList<Question>();
        var unwanted = new ArrayList<Question>();
        var parts = question instanceof Question.All all ? all.parts() : List.of(question);
        parts.forEach(part -> {
            if (part instanceof Question.Not not) {
                unwanted.add(not.question());
            } else {
                wanted.add(part);
            }
        });
        if (unwanted.isEmpty()) {
            return messages.text("understood.with", joined(wanted, ListFormatter.Type.AND));
        }
        var without = joined(unwanted, ListFormatter.Type.OR);
        return wanted.isEmpty()
                ? messages.text("understood.without", without)
                : messages.text("understood.both", joined(wanted, ListFormatter.Type.AND), without);
    }

    private String joined(List<Question> parts, ListFormatter.Type type) {
        var words = parts.stream()
                .flatMap(part -> word(part).stream())
                .map(word -> messages.text("understood.quoted", shortened(word)))
                .toList();
        if (parts.size() > 1 && words.size() == parts.size()) {
            return messages.text("understood.words", list(words, type));
        }
        return list(parts.stream().map(this::part).toList(), type);
    }

    /** Words as long as that are none; they would only push the result off the page. */
    private static String shortened(String text) {
        boolean fits = text.codePointCount(0, text.length()) <= LONGEST;
        return fits ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }

    private static Optional<String> word(Question question) {
        if (question instanceof Question.Spelt spelt) {
            return Optional.of(spelt.word().text());
        }
        if (question instanceof Question.Name name) {
            return Optional.of(name.text());
        }
        return question instanceof Question.Word word ? Optional.of(word.text()) : Optional.empty();
    }

    private String part(Question question) {
        var word = word(question);
        if (word.isPresent()) {
            boolean several = word.get().contains(" ");
            return messages.text(several ? "understood.term" : "understood.word", shortened(word.get()));
        }
        if (question instanceof Question.Phrase phrase) {
            return phrase.distance() == 0
                    ? messages.text("understood.phrase", shortened(phrase.text()))
                    : messages.text("understood.near", shortened(phrase.text()), phrase.distance());
        }
        if (question instanceof Question.Prefix prefix) {
            return messages.text("understood.prefix", shortened(prefix.text()));
        }
        if (question instanceof Question.InTitle inTitle) {
            return messages.text("understood.title", part(inTitle.question()));
        }
        if (question instanceof Question.Not not) {
            return messages.text("understood.not", part(not.question()));
        }
        if (question instanceof Question.Any any) {
            return messages.text("understood.group", joined(any.parts(), ListFormatter.Type.OR));
        }
        return messages.text("understood.group", joined(((Question.All) question).parts(), ListFormatter.Type.AND));
    }

    /** What was searched for besides what was typed, each a sentence. */
    List<String> otherNames(ResultPage result) {
        if (!result.state().otherNames()) {
            return List.of();
        }
        var sentences = new ArrayList<String>();
        var spelt = new ArrayList<String>();
        for (var question : result.names()) {
            if (question instanceof Question.Name name) {
                sentences.add(messages.text("understood.other-names", shortened(name.text()), some(name.others())));
            } else {
                word(question).ifPresent(word -> spelt.add(messages.text("understood.quoted", word)));
            }
        }
        if (!spelt.isEmpty()) {
            sentences.add(messages.text("understood.other-alphabet", list(spelt, ListFormatter.Type.AND)));
        }
        return sentences;
    }

    /** The first of many names, and how many more there are. */
    private String some(List<String> names) {
        if (names.size() <= NAMES_TOLD + 1) {
            return list(names, ListFormatter.Type.OR);
        }
        var told = new ArrayList<>(names.subList(0, NAMES_TOLD));
        told.add(messages.text("understood.more-names", names.size() - NAMES_TOLD));
        return list(told, ListFormatter.Type.OR);
    }

    /** The filters and dates as a sentence; empty where there are none. */
    String constraints(SearchState state) {
        var parts = new ArrayList<String>();
        for (var facet : Facet.values()) {
            var label = values.facet(facet);
            addFilters(parts, "understood.filter", label, state, facet, false);
            addFilters(parts, "understood.filter.not", label, state, facet, true);
        }
        var from = state.days().from();
        var to = state.days().to();
        if (from != null) {
            parts.add(dates.sentence("understood.from", from));
        }
        if (to != null) {
            parts.add(dates.sentence("understood.to", to));
        }
        return parts.isEmpty() ? "" : messages.text("understood.constraints", list(parts, ListFormatter.Type.AND));
    }

    private void addFilters(
            List<String> parts, String key, String label, SearchState state, Facet facet, boolean exclude) {
        var chosen = state.filters(facet).stream()
                .filter(filter -> filter.exclude() == exclude)
                .map(filter -> values.value(facet, filter.value()))
                .toList();
        if (!chosen.isEmpty()) {
            parts.add(messages.text(key, label, list(chosen, ListFormatter.Type.OR)));
        }
    }

    private String list(List<String> parts, ListFormatter.Type type) {
        return ListFormatter.getInstance(messages.locale(), type, ListFormatter.Width.WIDE)
                .format(parts);
    }
}
