package org.vigil.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vigil.search.Repair.Kind;

/**
 * Reads what was typed into the search box. It never fails: what is malformed is put right and told.
 *
 * <pre>
 * any    = all { ( "OR" | "|" ) all }
 * all    = { [ "-" ] atom }                 all must occur
 * atom   = "(" any ")" | "title:" atom | phrase | prefix | word
 * phrase = '"' text '"' [ "~" digit { digit } ]
 * prefix = word "*"                         at least three letters
 * word   = characters other than white space, quotation marks, parentheses and "|"
 * </pre>
 */
public final class QuestionParser {
    /**
     * A question, and what had to be put right in it.
     *
     * @param text what was read: as it was typed, without characters that can stand in no word
     * @param wanted where in it the plain words stand that are not ruled out, in their order
     */
    public record Parsed(Question question, List<Repair> repairs, String text, List<Span> wanted) {
        public Parsed {
            repairs = List.copyOf(repairs);
            wanted = List.copyOf(wanted);
        }
    }

    /** From a place in a text up to another, which is not part of it. */
    public record Span(int from, int to) {
        String in(String text) {
            return text.substring(from, to);
        }
    }

    static final int MOST_TERMS = 32;
    /** Each level is two queries, one in the other, and Elasticsearch takes thirty. */
    static final int DEEPEST = 12;

    static final int WIDEST_DISTANCE = 50;
    /** Characters of one word, phrase or beginning. */
    static final int LONGEST_TERM = 1_000;

    private static final int SHORTEST_PREFIX = 3;
    private static final String TITLE = "title:";
    private static final String QUOTATION_MARKS = "\"“”„‟«»＂";

    private final String text;
    private final List<Repair> repairs = new ArrayList<>();
    private final List<Span> wanted = new ArrayList<>();
    private final TermAllowance terms = new TermAllowance(MOST_TERMS, LONGEST_TERM);
    private int at;
    private boolean unwanted;

    private QuestionParser(String text) {
        this.text = text;
    }

    public static Parsed parse(String typed) {
        var parser = new QuestionParser(TypedText.readable(typed));
        var question = parser.whole();
        return new Parsed(question, parser.repairs, parser.text, parser.wanted);
    }

    private Question whole() {
        var parts = new ArrayList<Question>();
        any(0).ifPresent(parts::add);
        while (!atEnd()) {
            // any() stops early only before a closing parenthesis that nothing opened.
            at++;
            repair(Kind.EXTRA_PARENTHESIS, ")");
            any(0).ifPresent(parts::add);
        }
        return Question.allOf(parts);
    }

    private Optional<Question> any(int depth) {
        var alternatives = new ArrayList<Question>();
        boolean dangling = false;
        boolean again = true;
        while (again) {
            var all = all(depth);
            all.ifPresent(alternatives::add);
            again = takeOr();
            dangling |= all.isEmpty() && (again || !alternatives.isEmpty());
        }
        if (dangling) {
            repair(Kind.DANGLING_OR, "OR");
        }
        return alternatives.isEmpty() ? Optional.empty() : Optional.of(Question.anyOf(alternatives));
    }

    private Optional<Question> all(int depth) {
        var parts = new ArrayList<Question>();
        skipSpace();
        while (!atEnd() && peek() != ')' && !atOr()) {
            item(depth).ifPresent(parts::add);
            skipSpace();
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(Question.allOf(parts));
    }

    private Optional<Question> item(int depth) {
        if (peek() != '-') {
            return atom(depth);
        }
        while (!atEnd() && peek() == '-') {
            at++;
        }
        if (atEnd() || Character.isWhitespace(peek()) || peek() == ')' || peek() == '|') {
            repair(Kind.LONE_MINUS, "-");
            return Optional.empty();
        }
        boolean before = unwanted;
        unwanted = true;
        var ruledOut = atom(depth).map(Question.Not::new);
        unwanted = before;
        return ruledOut.map(Question.class::cast);
    }

    private Optional<Question> atom(int depth) {
        if (!takeTitle()) {
            return untitled(depth);
        }
        while (takeTitle()) {
            // Said twice it means no more than once.
        }
        if (atEnd() || Character.isWhitespace(peek()) || peek() == ')' || peek() == '|') {
            repair(Kind.LONE_TITLE, TITLE);
            return Optional.empty();
        }
        // A minus after it rules out as one before it does.
        return (peek() == '-' ? item(depth) : untitled(depth)).map(QuestionParser::inTitle);
    }

    private static Question inTitle(Question question) {
        return question instanceof Question.Not not
                ? new Question.Not(new Question.InTitle(not.question()))
                : new Question.InTitle(question);
    }

    private boolean takeTitle() {
        boolean title = text.regionMatches(true, at, TITLE, 0, TITLE.length());
        at += title ? TITLE.length() : 0;
        return title;
    }

    private Optional<Question> untitled(int depth) {
        if (peek() == '(') {
            return group(depth);
        }
        return isQuotationMark(peek()) ? phrase() : word();
    }

    private Optional<Question> group(int depth) {
        int opened = at++;
        if (depth >= DEEPEST) {
            repair(Kind.TOO_DEEP, Integer.toString(DEEPEST));
            at = text.length();
            return Optional.empty();
        }
        var inside = any(depth + 1);
        if (atEnd()) {
            repair(Kind.MISSING_PARENTHESIS, ")", opened);
        } else {
            at++;
        }
        return inside;
    }

    private Optional<Question> phrase() {
        int start = ++at;
        while (!atEnd() && !isQuotationMark(peek())) {
            at++;
        }
        var words = text.substring(start, at).strip();
        if (atEnd()) {
            repair(words.isEmpty() ? Kind.LONE_QUOTATION_MARK : Kind.MISSING_QUOTATION_MARK, words, start - 1);
        } else {
            at++;
        }
        int distance = distance();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        return term(words).map(phrase -> new Question.Phrase(phrase, distance));
    }

    private int distance() {
        if (atEnd() || peek() != '~') {
            return 0;
        }
        int start = at++;
        int distance = 0;
        while (!atEnd() && peek() >= '0' && peek() <= '9') {
            distance = Math.min(distance * 10 + (peek() - '0'), WIDEST_DISTANCE + 1);
            at++;
        }
        if (distance > WIDEST_DISTANCE || at == start + 1) {
            repair(Kind.DISTANCE, text.substring(start, Math.min(at, start + 10)), start);
        }
        return Math.min(distance, WIDEST_DISTANCE);
    }

    private Optional<Question> word() {
        int start = at;
        while (!atEnd() && !Character.isWhitespace(peek()) && "()|".indexOf(peek()) < 0 && !isQuotationMark(peek())) {
            at++;
        }
        var word = text.substring(start, at);
        if (word.replaceAll("\\*+$", "").contains("*")) {
            repair(Kind.STAR_NOT_AT_THE_END, word.length() > 40 ? word.substring(0, 40) + "…" : word, start);
        }
        if (word.equals("AND") || word.equals("NOT")) {
            repair(Kind.OPERATOR_AS_WORD, word, start);
        }
        if (!word.endsWith("*")) {
            var term = term(word);
            if (term.isPresent() && !unwanted) {
                wanted.add(new Span(start, start + term.get().length()));
            }
            return term.map(Question.Word::new);
        }
        var stem = word.replaceAll("\\*+$", "");
        if (stem.codePoints().filter(Character::isLetterOrDigit).count() >= SHORTEST_PREFIX) {
            return term(stem).map(Question.Prefix::new);
        }
        repair(Kind.SHORT_PREFIX, word);
        return stem.isEmpty() ? Optional.empty() : term(stem).map(Question.Word::new);
    }

    private Optional<String> term(String words) {
        if (words.codePoints().noneMatch(Character::isLetterOrDigit)) {
            repair(Kind.NO_LETTERS, words);
            return Optional.empty();
        }
        var allowed = terms.take(words);
        if (allowed.length() < words.length()) {
            repair(Kind.TOO_MANY_WORDS, Integer.toString(MOST_TERMS));
        }
        return allowed.isEmpty() ? Optional.empty() : Optional.of(allowed);
    }

    private boolean takeOr() {
        skipSpace();
        if (atEnd() || !atOr()) {
            return false;
        }
        at += peek() == '|' ? 1 : 2;
        return true;
    }

    private boolean atOr() {
        if (peek() == '|') {
            return true;
        }
        boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
        int end = at + 2;
        return begins
                && text.startsWith("OR", at)
                && (end == text.length()
                        || Character.isWhitespace(text.charAt(end))
                        || "()|\"".indexOf(text.charAt(end)) >= 0);
    }

    /** Each kind of fault is told once. */
    private void repair(Kind kind, String concerned) {
        repair(kind, concerned, at);
    }

    private void repair(Kind kind, String concerned, int place) {
        if (repairs.stream().noneMatch(repair -> repair.kind() == kind)) {
            repairs.add(new Repair(kind, concerned, place));
        }
    }

    private static boolean isQuotationMark(char c) {
        return QUOTATION_MARKS.indexOf(c) >= 0;
    }

    private char peek() {
        return text.charAt(at);
    }

    private boolean atEnd() {
        return at >= text.length();
    }

    private void skipSpace() {
        while (!atEnd() && Character.isWhitespace(peek())) {
            at++;
        }
    }
}
