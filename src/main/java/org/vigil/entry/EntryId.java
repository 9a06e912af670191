package org.vigil.entry;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The permanent name of an entry, as it stands in its permalink.
 *
 * @param value lower-case letters and digits in groups joined by single hyphens, at most 120 characters
 */
public record EntryId(String value) implements Comparable<EntryId> {
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST = 120;

    public EntryId {
        if (!isSlug(value)) {
            throw new IllegalArgumentException("An id is lower-case letters, digits and single hyphens, at most "
                    + LONGEST + " characters; found \"" + value + "\"");
        }
    }

    /** The id a reader's address names, or empty where the text cannot be one. */
    public static Optional<EntryId> parse(String value) {
        return isSlug(value) ? Optional.of(new EntryId(value)) : Optional.empty();
    }

    private static boolean isSlug(String value) {
        return value.length() <= LONGEST && SLUG.matcher(value).matches();
    }

    @Override
    public int compareTo(EntryId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
