package org.vigil.corpus;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.vigil.entry.Entry;
import org.vigil.entry.Original;
import org.vigil.entry.Passage;
import org.vigil.entry.Rights;
import org.vigil.entry.TextLanguage;

/**
 * The words of a source, as a plain text file in which every line is a paragraph.
 *
 * @param paragraphs the lines that hold words: blank ones are passed over, and so are those with only a hyphen, which a list
 *     leaves behind when a page is copied
 */
public record SourceText(Path file, Original original, List<Paragraph> paragraphs) {
    private static final Pattern LINE = Pattern.compile("[^\r\n]+");

    /**
     * A line of the file.
     *
     * @param number counts from 1
     * @param from where it begins in the file, in Unicode characters (code points) from 0
     * @param to where it ends, exclusive
     * @param text as the archive keeps it, so not always as long
     */
    public record Paragraph(int number, int from, int to, String text) {}

    public SourceText {
        paragraphs = List.copyOf(paragraphs);
    }

    /**
     * The entry with the words that its hash names.
     *
     * @param bytes a file once read, such as the archive keeps
     * @throws IllegalArgumentException if they are not UTF-8, or not the ones that the entry names
     */
    public static Entry attach(Entry entry, byte[] bytes) {
        try {
            return read(Path.of(entry.id() + ".txt"), Original.of("text/plain", bytes))
                    .attachTo(entry);
        } catch (Utf8.Malformed e) {
            throw new IllegalArgumentException("The source text of the entry " + entry.id() + " " + e.getMessage(), e);
        }
    }

    /** The entry with these words, of which a reader sees only the paragraphs that match, where the entry is not open. */
    public Entry attachTo(Entry entry) {
        if (!original.hash().equals(entry.sourceHash())) {
            throw new IllegalArgumentException("The entry " + entry.id() + " names the source text "
                    + entry.sourceHash() + "; this is " + original.hash());
        }
        var words = paragraphs.stream().map(Paragraph::text).collect(Collectors.joining(" "));
        var rights = entry.rights() == Rights.OPEN ? Rights.OPEN : Rights.EXCERPTS;
        return entry.withSource(rights, passages(LanguageDetection.of(entry.language(), words)));
    }

    public List<Passage> passages(TextLanguage language) {
        return paragraphs.stream()
                .map(p -> new Passage(Passage.Origin.SOURCE, p.number, language, p.text))
                .toList();
    }

    static SourceText read(Path file, Original original) throws Utf8.Malformed {
        var text = Utf8.decode(original.bytes());
        var paragraphs = new ArrayList<Paragraph>();
        var lines = LINE.matcher(text);
        int read = 0;
        int from = 0;
        while (lines.find()) {
            from += text.codePointCount(read, lines.start());
            read = lines.start();
            var words = PlainText.clean(lines.group());
            if (!words.isEmpty() && !words.equals("-")) {
                int length = text.codePointCount(lines.start(), lines.end());
                paragraphs.add(new Paragraph(paragraphs.size() + 1, from, from + length, words));
            }
        }
        return new SourceText(file, original, paragraphs);
    }
}
