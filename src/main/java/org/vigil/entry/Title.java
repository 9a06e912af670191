package org.vigil.entry;

/** The name an entry goes by, and whose words it is. */
public record Title(String text, Author from, TextLanguage language) {
    /** Who worded the title. */
    public enum Author implements Slugged {
        SOURCE,
        ARCHIVE
    }

    public Title {
        if (text.isBlank()) {
            throw new IllegalArgumentException("A title must not be blank");
        }
    }

    /** A title in the archive's own words, in English. */
    public static Title ours(String text) {
        return new Title(text, Author.ARCHIVE, TextLanguage.ENGLISH);
    }
}
