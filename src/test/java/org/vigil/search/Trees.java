package org.vigil.search;

import java.util.List;
import java.util.stream.Collectors;

/** Questions written on one line, and measured. */
final class Trees {
    /** Each level of parentheses is at most an All, an Any, a Not and an InTitle. */
    static final int DEEPEST = 4 * (QuestionParser.DEEPEST + 1);

    private Trees() {}

    /** {@code a & (b | -"c d"~2)}; nothing is {@code ()}. */
    static String write(Question question) {
        if (question instanceof Question.All all && !all.parts().isEmpty()) {
            return joined(all.parts(), " & ");
        }
        if (question instanceof Question.Any any) {
            return joined(any.parts(), " | ");
        }
        return part(question);
    }

    private static String joined(List<Question> parts, String sign) {
        return parts.stream().map(Trees::part).collect(Collectors.joining(sign));
    }

    private static String part(Question question) {
        if (question instanceof Question.Word word) {
            return word.text();
        }
        if (question instanceof Question.Name name) {
            return name.text() + "{" + String.join(", ", name.others()) + "}";
        }
        if (question instanceof Question.Spelt spelt) {
            return "~" + spelt.word().text();
        }
        if (question instanceof Question.Phrase phrase) {
            return '"' + phrase.text() + '"' + (phrase.distance() == 0 ? "" : "~" + phrase.distance());
        }
        if (question instanceof Question.Prefix prefix) {
            return prefix.text() + "*";
        }
        if (question instanceof Question.InTitle inTitle) {
            return "title:" + part(inTitle.question());
        }
        if (question instanceof Question.Not not) {
            return "-" + part(not.question());
        }
        return question.equals(Question.EVERYTHING) ? "()" : "(" + write(question) + ")";
    }

    static int depth(Question question) {
        return 1 + parts(question).stream().mapToInt(Trees::depth).max().orElse(0);
    }

    static int terms(Question question) {
        var parts = parts(question);
        return parts.isEmpty() ? 1 : parts.stream().mapToInt(Trees::terms).sum();
    }

    /** The length of the longest word, phrase or beginning. */
    static int longest(Question question) {
        var parts = parts(question);
        return parts.isEmpty()
                ? part(question).length()
                : parts.stream().mapToInt(Trees::longest).max().orElse(0);
    }

    private static List<Question> parts(Question question) {
        if (question instanceof Question.All all) {
            return all.parts();
        }
        if (question instanceof Question.Any any) {
            return any.parts();
        }
        if (question instanceof Question.Not not) {
            return List.of(not.question());
        }
        return question instanceof Question.InTitle inTitle ? List.of(inTitle.question()) : List.of();
    }
}
