package org.vigil.index;

import java.util.Arrays;
import java.util.List;
import org.vigil.entry.Facet;
import org.vigil.entry.TextLanguage;

/** The names of the fields of the index, for those who write it and those who ask it. */
public final class IndexFields {
    public static final String ID = "id";
    public static final String SEQ = "seq";
    public static final String ADDED = "added";
    public static final String EARLIEST = "earliest";
    public static final String LATEST = "latest";
    /** The people, bodies, places, treaties and topics that an entry is about, and who published it. */
    public static final String SUBJECTS = "subjects";
    /** Facts and sources: searched, and not shown as passages. */
    public static final String DETAILS = "details";
    /** Every word of an entry as it is written; asked for spellings only. */
    public static final String WORDS = "words";
    /** What a list of hits shows of an entry; kept, not searched. */
    public static final String CARD = "card";

    private IndexFields() {}

    public static String facet(Facet facet) {
        return "facets." + facet.slug();
    }

    public static String title(TextLanguage language) {
        return "title_" + language.tag();
    }

    /** The passages in one language. */
    public static String text(TextLanguage language) {
        return "text_" + language.tag();
    }

    /** The twin of a field that keeps words as they are written. */
    public static String exact(String field) {
        return field + ".exact";
    }

    /** The twin of a field that keeps names as they would be spelt in Latin letters; capitals matter in it. */
    public static String latin(String field) {
        return field + ".latin";
    }

    public static List<String> titles() {
        return Arrays.stream(TextLanguage.values()).map(IndexFields::title).toList();
    }

    public static List<String> texts() {
        return Arrays.stream(TextLanguage.values()).map(IndexFields::text).toList();
    }
}
