package org.vigil.entry;

/**
 * A numbered paragraph of an entry: the unit that is searched, counted, linked and cited.
 *
 * @param number counts from 1 among the passages of the same origin
 * @param text one paragraph of plain text, without line breaks
 */
public record Passage(Origin origin, int number, TextLanguage language, String text) {
    /** Whose words a passage is. The letter begins its anchor. */
    public enum Origin implements Slugged {
        ARCHIVE('a'),
        SOURCE('p');

        private final char letter;

        Origin(char letter) {
            this.letter = letter;
        }

        /** The fragment of a passage's address: {@code p3} is the third source passage, {@code a2} the archive's second. */
        public String anchor(int number) {
            return "" + letter + number;
        }
    }

    public Passage {
        if (number < 1) {
            throw new IllegalArgumentException("A passage number counts from 1; found " + number);
        }
        if (text.isBlank()) {
            throw new IllegalArgumentException("A passage must not be blank");
        }
    }

    public String anchor() {
        return origin.anchor(number);
    }
}
