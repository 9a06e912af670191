package org.vigil.cite;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.vigil.entry.Entry;
import org.vigil.entry.Facet;
import org.vigil.entry.Fact;
import org.vigil.entry.Passage;
import org.vigil.entry.Slugged;
import org.vigil.entry.Title;
import org.vigil.entry.WorkType;

/**
 * What is cited: one state of an entry, or a passage of it. It is the source's work where the source's is what a reader
 * finds there; else, and wherever the words are ours, it is the archive's page.
 *
 * @param number of the revision
 * @param revised the day on which the revision was added
 * @param permalink absolute address of the revision
 * @param passage absent where the whole entry is cited
 * @param accessed the day on which the reader saw it
 * @param archive the archive's name
 */
public record Cited(
        Entry entry,
        int number,
        LocalDate revised,
        String permalink,
        @Nullable Passage passage,
        LocalDate accessed,
        String archive) {
    private static final String CONFIDENTIAL = "confidential";
    private static final List<String> HANDED_OVER = List.of("government-response", "preliminary-observations");

    /** With the passage. */
    public String url() {
        return passage == null ? permalink : permalink + "#" + passage.anchor();
    }

    /** Names this revision of this entry among all that a reader collects. */
    public String key() {
        return entry.id() + "-v" + number + (passage == null ? "" : "-" + passage.anchor());
    }

    /** Ends in the suffix of a format. */
    public String fileName() {
        return key();
    }

    /**
     * Whether the archive's page is cited, not a source's work. Nobody has read a report that is withheld, so it cannot
     * be cited; what the archive knows of it can.
     */
    public boolean isOurs() {
        return switch (entry.kind()) {
            case VISIT, EVENT, CLAIM -> true;
            case REPORT -> entry.terms(Facet.STATUS.slug()).contains(CONFIDENTIAL) || isInOurWords();
            case ARTICLE, STATEMENT -> isInOurWords();
        };
    }

    private boolean isInOurWords() {
        return passage != null && passage.origin() == Passage.Origin.ARCHIVE;
    }

    /** What was said in public is a statement; what was handed over and published later is a report. The archive's pages are on the web. */
    WorkType work() {
        if (isOurs()) {
            return WorkType.WEB_PAGE;
        }
        return switch (entry.kind()) {
            case VISIT, EVENT, CLAIM -> WorkType.WEB_PAGE;
            case REPORT -> WorkType.REPORT;
            case STATEMENT ->
                HANDED_OVER.contains(Objects.requireNonNullElse(value("document-type"), ""))
                        ? WorkType.REPORT
                        : WorkType.STATEMENT;
            case ARTICLE -> {
                var type = value(WorkType.FACT);
                yield Slugged.find(WorkType.class, type == null ? "" : type).orElse(WorkType.NEWS_ARTICLE);
            }
        };
    }

    /** The first value of a fact, in one line. */
    @Nullable String value(String fact) {
        return entry.fact(fact)
                .map(Fact::values)
                .filter(values -> !values.isEmpty())
                .map(values -> PlainLine.of(values.get(0)))
                .orElse(null);
    }

    /** Who speaks. For a report and a statement that is who published it, if nobody else is named. */
    @Nullable String author() {
        if (isOurs()) {
            return archive;
        }
        boolean isOfABody = work() == WorkType.REPORT || work() == WorkType.STATEMENT;
        return entry.author() == null && isOfABody ? publisher() : entry.author();
    }

    /** A title that the archive gave to somebody else's work stands in square brackets, as cataloguers do it. */
    public String title() {
        var text = PlainLine.of(entry.title().text());
        boolean supplied = entry.title().from() == Title.Author.ARCHIVE;
        if (isOurs()) {
            return supplied ? text : "Digest of “" + QuotationMarks.withinDouble(text) + "”";
        }
        return supplied ? "[" + text + "]" : text;
    }

    /** What stands before the number of a paragraph is the style's; {@code a2} tells the archive's from the source's. */
    public @Nullable String paragraph() {
        if (passage == null) {
            return null;
        }
        return passage.origin() == Passage.Origin.SOURCE ? String.valueOf(passage.number()) : passage.anchor();
    }

    /** BCP 47 tag of the work's language. */
    public @Nullable String language() {
        return isOurs() ? Locale.ENGLISH.getLanguage() : entry.language();
    }

    /** Where it appeared; absent where that is who speaks. */
    public @Nullable String container() {
        if (isOurs()) {
            return archive;
        }
        return Objects.equals(publisher(), author()) ? null : publisher();
    }

    /** As it is named in print: without the address that the archive puts behind the names of some. */
    private @Nullable String publisher() {
        var publisher = entry.publisher();
        return publisher == null
                ? null
                : PlainLine.of(publisher).replaceFirst(" \\((?:[a-z0-9-]+\\.)+[a-z]{2,}\\)$", "");
    }
}
