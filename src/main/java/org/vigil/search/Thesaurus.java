package org.vigil.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vigil.corpus.NameGroup;
import org.vigil.entry.TextLanguage;

/**
 * Knows which names mean the same, and widens questions by them. Only plain words are widened: what stands in quotation marks or
 * ends in a star is asked as it is written.
 */
public final class Thesaurus {
    public static final Thesaurus EMPTY = new Thesaurus(List.of());

    /** So many other names in one question at most: each is looked for in every field, and costs some milliseconds. */
    static final int MOST_NAMES = 20;

    /** Letters of the shortest word that is looked for in the other alphabet too. */
    private static final int SHORTEST_SPELT = 5;

    private final Map<String, Set<NameGroup>> byKey = new HashMap<>();
    private final Map<String, NameGroup> byName = new HashMap<>();
    private final Set<String> words = new HashSet<>();
    private final int longestName;

    public Thesaurus(List<NameGroup> groups) {
        int longest = 0;
        for (var group : groups) {
            for (var names : group.names().entrySet()) {
                for (var name : names.getValue()) {
                    byName.put(name, group);
                    add(NameKeys.of(TextLanguage.OTHER, name), group);
                    add(NameKeys.of(names.getKey(), name), group);
                    NameKeys.spelt(name).forEach(key -> add(key, group));
                    NameKeys.root(name).forEach(key -> add(key, group));
                    for (var word : name.split("[\\s-]+")) {
                        words.add(NameKeys.of(names.getKey(), word));
                    }
                    longest = Math.max(longest, name.split("[\\s-]+").length);
                }
            }
        }
        this.longestName = longest;
    }

    private void add(String key, NameGroup group) {
        if (!key.isEmpty()) {
            byKey.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(group);
        }
    }

    /** Those that have this name; as it is written, or else without its ending, or else as it sounds, which two may share. */
    private Set<NameGroup> find(String name) {
        for (var key : NameKeys.ofAny(name)) {
            var groups = byKey.get(key);
            if (groups != null) {
                return groups;
            }
        }
        return Set.of();
    }

    /** All that this name is also called; none where it is not known. */
    List<String> otherNames(String name) {
        return others(find(name), name);
    }

    /**
     * What a name that is written just so is usually called in a language; for a name that is written out, no abbreviation where
     * there is another.
     */
    public Optional<String> usual(String name, TextLanguage language) {
        var names = Optional.ofNullable(byName.get(name))
                .map(group -> group.names().getOrDefault(language, List.of()))
                .orElse(List.of());
        return names.stream()
                .filter(other -> isAbbreviation(name) || !isAbbreviation(other))
                .findFirst()
                .or(() -> names.stream().findFirst())
                .map(other -> other.replace('\'', '’'));
    }

    private static boolean isAbbreviation(String name) {
        return name.codePoints().allMatch(Character::isUpperCase);
    }

    /** Whether it is a name, or one word of one. */
    boolean has(String word) {
        return !find(word).isEmpty() || NameKeys.ofAny(word).stream().anyMatch(words::contains);
    }

    /** The same question, in which names also stand for their other names. */
    Question widened(Question question) {
        return new Widening().of(question);
    }

    /** One question's; counts the names that it has taken. */
    private final class Widening {
        private int left = MOST_NAMES;

        Question of(Question question) {
            if (question instanceof Question.All all) {
                return Question.allOf(all(all.parts()));
            }
            if (question instanceof Question.Any any) {
                return new Question.Any(any.parts().stream().map(this::of).toList());
            }
            if (question instanceof Question.Not not) {
                return new Question.Not(of(not.question()));
            }
            if (question instanceof Question.InTitle inTitle) {
                return new Question.InTitle(of(inTitle.question()));
            }
            return question instanceof Question.Word word ? all(List.of(word)).get(0) : question;
        }

        /** The longest name that begins at a word is taken. */
        private List<Question> all(List<Question> parts) {
            var widened = new ArrayList<Question>();
            int at = 0;
            while (at < parts.size()) {
                int end = Math.min(at + longestName, endOfWords(parts, at));
                Optional<Question.Name> name = Optional.empty();
                while (end > at && name.isEmpty()) {
                    name = name(parts.subList(at, end));
                    end -= name.isEmpty() ? 1 : 0;
                }
                widened.add(name.isPresent() ? name.get() : other(parts.get(at)));
                at = name.isPresent() ? end : at + 1;
            }
            return widened;
        }

        private Question other(Question part) {
            if (part instanceof Question.Word word) {
                return mayBeName(word.text()) ? new Question.Spelt(word) : word;
            }
            return of(part);
        }

        private Optional<Question.Name> name(List<Question> words) {
            var typed = words.size() == 1 ? words.get(0) : new Question.All(words);
            var text = new Question.Name(typed, List.of()).text();
            var others = others(find(text), text);
            if (others.isEmpty() || left == 0) {
                return Optional.empty();
            }
            var taken = others.subList(0, Math.min(others.size(), left));
            left -= taken.size();
            return Optional.of(new Question.Name(typed, taken));
        }
    }

    private static int endOfWords(List<Question> parts, int from) {
        int end = from;
        while (end < parts.size() && parts.get(end) instanceof Question.Word) {
            end++;
        }
        return end;
    }

    /** The names of these groups that are not found by the words typed anyway; the usual name in each language first. */
    private static List<String> others(Set<NameGroup> groups, String typed) {
        var told = new HashSet<String>();
        var usual = new ArrayList<String>();
        var further = new ArrayList<String>();
        for (var group : groups) {
            group.names().forEach((language, names) -> {
                for (int i = 0; i < names.size(); i++) {
                    var name = names.get(i);
                    if (!NameKeys.holds(name, typed)
                            && !holdsAnother(names, name)
                            && told.add(NameKeys.of(TextLanguage.OTHER, name))) {
                        (i == 0 ? usual : further).add(name);
                    }
                }
            });
        }
        usual.addAll(further);
        return usual;
    }

    /** Whoever looks for the shorter name finds the longer, too. */
    private static boolean holdsAnother(List<String> names, String name) {
        return names.stream().anyMatch(other -> NameKeys.holds(name, other) && !NameKeys.holds(other, name));
    }

    /** One word with a capital letter, in an alphabet that has another. */
    private static boolean mayBeName(String word) {
        return Character.isUpperCase(word.codePointAt(0))
                && word.codePointCount(0, word.length()) >= SHORTEST_SPELT
                && word.codePoints().allMatch(Character::isLetter)
                && Alphabet.of(word).isPresent();
    }
}
