package org.vigil.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.vigil.entry.Slugged;
import org.vigil.search.Question;

/**
 * Places of others that can be asked the same, in the order in which they are offered. Each is a link and no more: nothing is
 * sent to it before a reader follows. It has the label {@code elsewhere.<slug>}.
 */
enum Elsewhere implements Slugged {
    HUDOC_CPT("https://hudoc.cpt.coe.int/eng", true),
    HUDOC_ECHR("https://hudoc.echr.coe.int/eng", true),
    /** No address with words in it is documented, so this is its search page. */
    UHRI("https://uhri.ohchr.org/en/search-human-rights-recommendations", false);

    private final String page;
    private final boolean takesWords;

    Elsewhere(String page, boolean takesWords) {
        this.page = page;
        this.takesWords = takesWords;
    }

    /** Whether the reader's words go along. */
    boolean takesWords() {
        return takesWords;
    }

    /** HUDOC keeps its search as JSON in the fragment: {@code #{"fulltext":["words"]}}. */
    String address(Question question) {
        if (!takesWords) {
            return page;
        }
        var words = words(question).replace("\\", "\\\\").replace("\"", "\\\"");
        var encoded = URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
        return page + "#%7B%22fulltext%22:%5B%22" + encoded + "%22%5D%7D";
    }

    /** What is wanted, in HUDOC's own syntax; what is not wanted stays here. Empty where there is nothing to ask for. */
    static String words(Question question) {
        if (question instanceof Question.Word word) {
            return word.text();
        }
        if (question instanceof Question.Spelt spelt) {
            return spelt.word().text();
        }
        if (question instanceof Question.Name name) {
            return name.inLatin();
        }
        if (question instanceof Question.Phrase phrase) {
            return phrase.distance() == 0 ? '"' + phrase.text() + '"' : phrase.text();
        }
        if (question instanceof Question.Prefix prefix) {
            return prefix.text() + "*";
        }
        if (question instanceof Question.InTitle inTitle) {
            return words(inTitle.question());
        }
        if (question instanceof Question.Any any) {
            return joined(any.parts(), " OR ");
        }
        return question instanceof Question.All all ? joined(all.parts(), " AND ") : "";
    }

    private static String joined(List<Question> parts, String operator) {
        var words = parts.stream()
                .map(part -> part instanceof Question.Any any && any.parts().size() > 1
                        ? "(" + words(part) + ")"
                        : words(part))
                .filter(text -> !text.isEmpty() && !text.equals("()"))
                .toList();
        return words.stream().collect(Collectors.joining(operator));
    }
}
