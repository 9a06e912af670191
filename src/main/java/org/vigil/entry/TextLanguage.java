package org.vigil.entry;

/** The languages whose words are analysed each in their own way; everything else is matched as it is written. */
public enum TextLanguage {
    ENGLISH("en"),
    FRENCH("fr"),
    RUSSIAN("ru"),
    UKRAINIAN("uk"),
    OTHER("und");

    private final String tag;

    TextLanguage(String tag) {
        this.tag = tag;
    }

    /** The BCP 47 tag; {@code und} for any language that has no analyzer of its own. */
    public String tag() {
        return tag;
    }

    /** @param tag a BCP 47 tag such as {@code en} or {@code en-GB}; only its primary language counts */
    public static TextLanguage of(String tag) {
        var primary = tag.split("-", 2)[0];
        for (var language : values()) {
            if (language.tag.equalsIgnoreCase(primary)) {
                return language;
            }
        }
        return OTHER;
    }
}
