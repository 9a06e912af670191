package org.vigil.cite;

import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLDateBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import de.undercouch.citeproc.csl.CSLType;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vigil.entry.EntryKind;
import org.vigil.entry.WorkType;

/** What is cited in the variables of CSL (https://docs.citationstyles.org/en/stable/specification.html), from which all formats are made. */
final class CitedItem {
    private CitedItem() {}

    static CSLItemData of(Cited cited) {
        var entry = cited.entry();
        var item = new CSLItemDataBuilder()
                .id(cited.key())
                .type(type(cited.work()))
                .title(cited.title())
                .URL(cited.url())
                .accessed(date(CitedDate.of(cited.accessed())))
                .archive(cited.archive())
                .archiveLocation(entry.id() + ", revision " + cited.number())
                .language(cited.language())
                .containerTitle(cited.container());
        var issued = issued(cited);
        if (issued != null) {
            item.issued(date(issued));
        }
        var authors = authors(cited);
        if (authors.length > 0) {
            item.author(authors);
        }
        if (!cited.isOurs()) {
            item.number(cited.value("reference")).genre(genre(cited));
        }
        var note = note(cited);
        return item.note(note.isEmpty() ? null : note).build();
    }

    private static CSLType type(WorkType work) {
        return switch (work) {
            case NEWS_ARTICLE -> CSLType.ARTICLE_NEWSPAPER;
            case REPORT -> CSLType.REPORT;
            // Manuals cite what was said in public as they cite press releases.
            case STATEMENT, WEB_PAGE -> CSLType.WEBPAGE;
        };
    }

    private static @Nullable String genre(Cited cited) {
        if (cited.work() != WorkType.STATEMENT) {
            return null;
        }
        return cited.entry().kind() == EntryKind.STATEMENT ? "Public statement" : "Statement";
    }

    /** The archive's page is as old as its revision. The time of what it tells of is no date of the page. */
    static @Nullable CitedDate issued(Cited cited) {
        return cited.isOurs()
                ? CitedDate.of(cited.revised())
                : CitedDate.of(cited.entry().date());
    }

    /** {@code Family, Given} is a person, several are parted by semicolons; any other name is printed as it is and never taken apart. */
    private static CSLName[] authors(Cited cited) {
        var author = cited.author();
        if (author == null) {
            return new CSLName[0];
        }
        // Only an author is ever written so; the name of a publisher or of the archive may hold a comma of its own.
        return !author.equals(cited.entry().author())
                ? new CSLName[] {
                    new CSLNameBuilder().literal(PlainLine.of(author)).build()
                }
                : Arrays.stream(author.split(";"))
                        .map(PlainLine::of)
                        .filter(name -> !name.isEmpty())
                        .map(CitedItem::name)
                        .toArray(CSLName[]::new);
    }

    private static CSLName name(String name) {
        var parts = name.split(", ", 3);
        return parts.length == 2 && !parts[0].isBlank() && !parts[1].isBlank()
                ? new CSLNameBuilder()
                        .family(parts[0].strip())
                        .given(parts[1].strip())
                        .build()
                : new CSLNameBuilder().literal(name).build();
    }

    /** {@code Family, Given}, or the name as it is. */
    static String nameOf(CSLName name) {
        return name.getLiteral() == null ? name.getFamily() + ", " + name.getGiven() : name.getLiteral();
    }

    /** CSL knows approximate dates and no uncertain ones. A processor prints these as they stand here, and not as though they were known. */
    private static CSLDate date(CitedDate date) {
        var built = new CSLDateBuilder();
        if (date.isUncertain()) {
            return built.literal("[" + (date.isApproximate() ? "ca. " : "") + date.english() + "?]")
                    .build();
        }
        built.dateParts(date.parts());
        return (date.isApproximate() ? built.circa(true) : built).build();
    }

    /** What no variable says. */
    private static String note(Cited cited) {
        var entry = cited.entry();
        var date = entry.date();
        var copy = cited.isOurs() ? null : cited.value("copy-at");
        var issued = CitedDate.of(date);
        boolean told = issued != null && issued.whole() && issued.isCertain();
        return Stream.of(
                        cited.passage() == null
                                ? null
                                : "Passage " + cited.passage().anchor(),
                        cited.isOurs() || entry.url() == null
                                ? null
                                : "Original: " + entry.url().toASCIIString(),
                        copy == null ? null : "Read in the copy at " + copy,
                        date == null || told || cited.isOurs() ? null : "Date (EDTF): " + date)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("; "));
    }
}
