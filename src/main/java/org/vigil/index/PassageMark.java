package org.vigil.index;

import org.vigil.entry.Passage;

/**
 * The mark at the head of each indexed passage that tells which one it is. It is written in private-use characters: the
 * standard tokenizer drops them, so they are never found; the highlighter returns them, so each marked passage knows its
 * place.
 *
 * <p>Three characters: the origin (U+E000 and up), then the number in base 4096, high part first.
 */
public final class PassageMark {
    private static final char FIRST = '\uE000';
    private static final int BASE = 4096;
    private static final int LENGTH = 3;

    private PassageMark() {}

    public static String write(Passage passage) {
        char origin = (char) (FIRST + passage.origin().ordinal());
        char high = (char) (FIRST + passage.number() / BASE);
        char low = (char) (FIRST + passage.number() % BASE);
        return "" + origin + high + low + passage.text();
    }

    /** @param marked as the highlighter returned it: highlighting begins after the mark, for the mark is no word */
    public static Read read(String marked) {
        if (marked.length() < LENGTH || marked.chars().limit(LENGTH).anyMatch(c -> c < FIRST || c >= FIRST + BASE)) {
            throw new IllegalArgumentException("An indexed passage begins with its mark; found \"" + marked + "\"");
        }
        var origin = Passage.Origin.values()[marked.charAt(0) - FIRST];
        int number = (marked.charAt(1) - FIRST) * BASE + (marked.charAt(2) - FIRST);
        return new Read(origin, number, marked.substring(LENGTH));
    }

    /** A passage's place and its text, which may hold highlighting. */
    public record Read(Passage.Origin origin, int number, String text) {}
}
