package org.vigil.link;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The address of a passage on somebody else's page, by its first and last words: a browser that knows URL Fragment Text
 * Directives (https://wicg.github.io/scroll-to-text-fragment/) opens the page there, any other at its beginning.
 *
 * <pre>
 * directive = ":~:text=" textStart [ "," textEnd ]
 * </pre>
 *
 * The words are percent-encoded as UTF-8; so are {@code -}, {@code ,} and {@code &}, which have a meaning in the directive.
 */
public final class TextFragment {
    /** As many words at each end. */
    static final int WORDS = 4;

    private static final String UNENCODED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._~";
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private TextFragment() {}

    /**
     * @param text of the passage, or what is shown of it; nothing else stands in the address
     * @param beginCut it does not begin where the passage does, and perhaps within a word
     * @param endCut likewise at the end
     * @return empty where the text has no end of the passage
     */
    public static Optional<String> address(URI page, String text, boolean beginCut, boolean endCut) {
        var words = Arrays.stream(text.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        int from = beginCut ? 1 : 0;
        int to = words.size() - (endCut ? 1 : 0);
        if (from >= to || (beginCut && endCut)) {
            return Optional.empty();
        }
        return Optional.of(directive(words.subList(from, to), beginCut, endCut))
                .map(directive -> page.toASCIIString() + (page.getRawFragment() == null ? "#" : "") + directive);
    }

    private static String directive(List<String> words, boolean beginCut, boolean endCut) {
        int count = words.size();
        var first = encoded(words.subList(0, Math.min(WORDS, count)));
        var last = encoded(words.subList(Math.max(0, count - WORDS), count));
        var range = beginCut ? last : endCut ? first : count <= 2 * WORDS ? encoded(words) : first + "," + last;
        return ":~:text=" + range;
    }

    private static String encoded(List<String> words) {
        var encoded = new StringBuilder();
        for (byte b : String.join(" ", words).getBytes(StandardCharsets.UTF_8)) {
            if (b > 0 && UNENCODED.indexOf(b) >= 0) {
                encoded.append((char) b);
            } else {
                encoded.append('%').append(HEX.toHexDigits(b));
            }
        }
        return encoded.toString();
    }
}
