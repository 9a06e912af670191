package org.vigil.entry;

/**
 * The articles of the European Convention for the Prevention of Torture under which something is done that the archive tells
 * of, as Protocols No. 1 and No. 2 left them; a number after the article's is that of its paragraph. What each is about is
 * the message {@code governed-by.<slug>}.
 */
public enum ConventionArticle implements Slugged {
    ARTICLE_5,
    ARTICLE_7,
    ARTICLE_8_2,
    ARTICLE_10_1,
    ARTICLE_10_2,
    ARTICLE_11_1,
    ARTICLE_11_2,
    ARTICLE_18,
    ARTICLE_19_2,
    ARTICLE_22_1,
    ARTICLE_22_2;

    /** The name of the fact that holds them. */
    public static final String FACT = "governed-by";
}
