package org.vigil.search;

import com.ibm.icu.text.Normalizer2;

/** What was typed, as far as it can be read. */
final class TypedText {
    private TypedText() {}

    /**
     * Control, private-use and unpaired surrogate characters can stand in no word, and no kind of space can. A letter and its accent
     * become one character, as they are in the archive: some keyboards and PDF files give two.
     */
    static String readable(String typed) {
        var clean = new StringBuilder();
        typed.codePoints().forEach(c -> {
            switch (Character.getType(c)) {
                case Character.CONTROL,
                        Character.PRIVATE_USE,
                        Character.SURROGATE,
                        Character.UNASSIGNED,
                        Character.SPACE_SEPARATOR,
                        Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR -> clean.append(' ');
                case Character.FORMAT -> {}
                default -> clean.appendCodePoint(c);
            }
        });
        return Normalizer2.getNFCInstance().normalize(clean);
    }
}
