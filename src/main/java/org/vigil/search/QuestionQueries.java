package org.vigil.search;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import co.elastic.clients.elasticsearch._types.query_dsl.ZeroTermsQuery;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.vigil.entry.TextLanguage;
import org.vigil.index.IndexFields;

/** A question as an Elasticsearch query. Words go to the stemmed fields, phrases and beginnings to their exact twins. */
final class QuestionQueries {
    private static final String TITLE_BOOST = "^3";

    /** Most titles are ours and English, and stand in the other languages once more: what is cited counts before its translations. */
    private static final String OTHER_TITLE_BOOST = "^2";

    private static final String DETAILS_BOOST = "^0.5";
    private static final String SPELT_BOOST = "^0.5";
    /** How many different words a beginning such as {@code pris*} may stand for. */
    private static final int MOST_EXPANSIONS = 1024;

    /** Places that words may be moved to stand in a row; less than lies between two passages. */
    private static final int CLOSE = 5;

    /** More words than that never stand together. */
    private static final int MOST_CLOSE = 8;

    private final boolean titlesOnly;

    private QuestionQueries(boolean titlesOnly) {
        this.titlesOnly = titlesOnly;
    }

    static Query query(Question question) {
        return new QuestionQueries(false).of(question);
    }

    /** The same entries, in a better order: those come first in which the words stand close together. */
    static Query ranked(Question question) {
        var query = query(question);
        if (!(question instanceof Question.All all)) {
            return query;
        }
        var words = all.parts().stream().flatMap(QuestionQueries::typed).toList();
        if (words.size() < 2 || words.size() > MOST_CLOSE) {
            return query;
        }
        var close = match(
                String.join(" ", words),
                Stream.concat(IndexFields.titles().stream(), IndexFields.texts().stream())
                        .toList(),
                TextQueryType.Phrase,
                CLOSE);
        return Query.of(q -> q.bool(b -> b.must(query).should(close)));
    }

    /** The words that may stand close together. */
    private static Stream<String> typed(Question part) {
        if (part instanceof Question.Word word) {
            return Stream.of(word.text());
        }
        if (part instanceof Question.Spelt spelt) {
            return Stream.of(spelt.word().text());
        }
        return part instanceof Question.Name name ? Stream.of(name.text()) : Stream.empty();
    }

    private Query of(Question question) {
        if (question instanceof Question.Word word) {
            return word(word.text());
        }
        if (question instanceof Question.Name name) {
            return best(Stream.concat(
                    Stream.of(of(name.typed())), name.others().stream().map(this::word)));
        }
        if (question instanceof Question.Spelt spelt) {
            return best(
                    Stream.of(of(spelt.word()), inOtherAlphabets(spelt.word().text())));
        }
        if (question instanceof Question.Phrase phrase) {
            return phrase.distance() == 0
                    ? match(phrase.text(), exact(), TextQueryType.Phrase, 0)
                    : near(phrase.text(), phrase.distance());
        }
        if (question instanceof Question.Prefix prefix) {
            return match(prefix.text(), exact(), TextQueryType.PhrasePrefix, 0);
        }
        if (question instanceof Question.InTitle inTitle) {
            return new QuestionQueries(true).of(inTitle.question());
        }
        if (question instanceof Question.Not not) {
            return Query.of(q -> q.bool(b -> b.mustNot(of(not.question()))));
        }
        if (question instanceof Question.Any any) {
            return any(any.parts());
        }
        return all((Question.All) question);
    }

    private Query any(List<Question> parts) {
        var queries = parts.stream().map(this::of).toList();
        return Query.of(q -> q.bool(b -> b.should(queries).minimumShouldMatch("1")));
    }

    /** As a phrase: the parts of "anti-torture" must stand together. For a single word it is the same as a match. */
    private Query word(String text) {
        var query = match(text, stemmed(), TextQueryType.Phrase, 0);
        var forms =
                Alphabet.of(text).equals(Optional.of(Alphabet.CYRILLIC)) ? UkrainianForms.of(text) : Set.<String>of();
        return forms.size() < 2 ? query : best(Stream.of(query, inUkrainian(forms)));
    }

    private Query inUkrainian(Set<String> forms) {
        var title = IndexFields.title(TextLanguage.UKRAINIAN) + OTHER_TITLE_BOOST;
        var fields = titlesOnly ? List.of(title) : List.of(title, IndexFields.text(TextLanguage.UKRAINIAN));
        return match(String.join(" ", forms), fields, TextQueryType.BestFields, 0);
    }

    private Query inOtherAlphabets(String word) {
        var alphabet = Alphabet.of(word).orElseThrow();
        var fields = alphabet.languagesOfOthers().stream()
                .flatMap(language -> titlesOnly
                        ? Stream.of(IndexFields.title(language))
                        : Stream.of(IndexFields.title(language), IndexFields.text(language)))
                .map(field -> IndexFields.latin(field) + SPELT_BOOST)
                .toList();
        return match(alphabet.withoutEnding(word), fields, TextQueryType.PhrasePrefix, 0);
    }

    /** Any of them; the best one counts, so that a name of many spellings is worth no more than a word. */
    private static Query best(Stream<Query> queries) {
        return Query.of(q -> q.disMax(d -> d.queries(queries.toList())));
    }

    private Query all(Question.All all) {
        if (all.parts().isEmpty()) {
            return Query.of(q -> q.matchAll(m -> m));
        }
        return Query.of(q -> q.bool(b -> {
            for (var part : all.parts()) {
                if (part instanceof Question.Not not) {
                    b.mustNot(of(not.question()));
                } else {
                    b.must(of(part));
                }
            }
            return b;
        }));
    }

    /** As intervals: of a phrase with slop, the highlighter marks stretches that run over the end of a passage. */
    private Query near(String text, int distance) {
        var queries = exact().stream().map(field -> near(text, field, distance)).toList();
        return Query.of(q -> q.disMax(d -> d.queries(queries)));
    }

    private static Query near(String text, String boosted, int distance) {
        var field = boosted.split("\\^", 2);
        return Query.of(q -> q.intervals(i -> {
            if (field.length > 1) {
                i.boost(Float.parseFloat(field[1]));
            }
            return i.field(field[0]).match(m -> m.query(text).maxGaps(distance));
        }));
    }

    private static Query match(String text, List<String> fields, TextQueryType type, int distance) {
        return Query.of(q -> q.multiMatch(m -> {
            m.query(text).fields(fields).type(type).zeroTermsQuery(ZeroTermsQuery.None);
            if (type == TextQueryType.PhrasePrefix) {
                m.maxExpansions(MOST_EXPANSIONS);
            }
            return distance > 0 ? m.slop(distance) : m;
        }));
    }

    private List<String> stemmed() {
        var titles = titles(field -> field);
        var rest = Stream.concat(IndexFields.texts().stream(), unseen(field -> field));
        return titlesOnly ? titles.toList() : Stream.concat(titles, rest).toList();
    }

    private static Stream<String> titles(UnaryOperator<String> twin) {
        return Arrays.stream(TextLanguage.values())
                .map(language -> twin.apply(IndexFields.title(language))
                        + (language == TextLanguage.ENGLISH ? TITLE_BOOST : OTHER_TITLE_BOOST));
    }

    /** What is searched and not shown as passages. */
    private static Stream<String> unseen(UnaryOperator<String> twin) {
        return Stream.of(twin.apply(IndexFields.SUBJECTS), twin.apply(IndexFields.DETAILS) + DETAILS_BOOST);
    }

    private List<String> exact() {
        var titles = titles(IndexFields::exact);
        var rest = Stream.concat(IndexFields.texts().stream().map(IndexFields::exact), unseen(IndexFields::exact));
        return titlesOnly ? titles.toList() : Stream.concat(titles, rest).toList();
    }
}
