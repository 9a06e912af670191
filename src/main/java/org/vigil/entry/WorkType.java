package org.vigil.entry;

/** What somebody else's work is, as far as it is cited in a way of its own. */
public enum WorkType implements Slugged {
    NEWS_ARTICLE,
    REPORT,
    STATEMENT,
    WEB_PAGE;

    /** The fact that says it of an article. An article that does not say is one of a newspaper or news site. */
    public static final String FACT = "work-type";
}
