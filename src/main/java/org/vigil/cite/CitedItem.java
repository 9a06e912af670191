package org.vigil.cite;

import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLDateBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import de.undercouch.citeproc.csl.CSLType;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vigil.entry.Entry;
import org.vigil.entry.EntryKind;
import org.vigil.entry.Fact;

/** What is cited in the variables of CSL (https://docs.citationstyles.org/en/stable/specification.html), from which all formats are made. */
final class CitedItem {
    private static final String DOCUMENT_TYPE = "document-type";
    private static final List<String> STATEMENTS = List.of("public-statement", "other-statement");

    private CitedItem() {}

    static CSLItemData of(Cited cited) {
        var entry = cited.entry();
        var item = new CSLItemDataBuilder()
                .id(cited.key())
                .type(type(cited))
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
            item.number(text(entry, "reference")).genre(genre(entry));
        }
        var note = note(cited);
        return item.note(note.isEmpty() ? null : note).build();
    }

    static CSLType type(Cited cited) {
        if (cited.isOurs()) {
            return CSLType.WEBPAGE;
        }
        return switch (cited.entry().kind()) {
            case ARTICLE -> CSLType.ARTICLE_NEWSPAPER;
            case REPORT -> CSLType.REPORT;
            case STATEMENT -> isStatement(cited.entry()) ? CSLType.WEBPAGE : CSLType.REPORT;
            case VISIT, EVENT, CLAIM -> CSLType.WEBPAGE;
        };
    }

    /** What was said in public is cited as press releases are; what was handed over and published later, as a report. */
    private static boolean isStatement(Entry entry) {
        return STATEMENTS.contains(Objects.requireNonNullElse(text(entry, DOCUMENT_TYPE), STATEMENTS.get(0)));
    }

    private static @Nullable String genre(Entry entry) {
        return entry.kind() == EntryKind.STATEMENT && isStatement(entry) ? "Public statement" : null;
    }

    /** The archive's page is as old as its revision. The time of what it tells of is no date of the page. */
    static @Nullable CitedDate issued(Cited cited) {
        return cited.isOurs()
                ? CitedDate.of(cited.revised())
                : CitedDate.of(cited.entry().date());
    }

    /** {@code Family, Given} is a person, several are parted by semicolons; any other name is printed as it is and never taken apart. */
    private static CSLName[] authors(Cited cited) {
        var author = cited.isOurs() ? cited.archive() : cited.entry().author();
        return author == null
                ? new CSLName[0]
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

    private static CSLDate date(CitedDate date) {
        var built = new CSLDateBuilder().dateParts(date.parts());
        return (date.about() ? built.circa(true) : built).build();
    }

    /** What no variable says. */
    private static String note(Cited cited) {
        var entry = cited.entry();
        var date = entry.date();
        var issued = CitedDate.of(date);
        boolean told = !cited.isOurs() && issued != null && issued.whole();
        return Stream.of(
                        cited.passage() == null
                                ? null
                                : "Passage " + cited.passage().anchor(),
                        cited.isOurs() || entry.url() == null
                                ? null
                                : "Original: " + entry.url().toASCIIString(),
                        date == null || told || cited.isOurs() ? null : "Date (EDTF): " + date)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("; "));
    }

    private static @Nullable String text(Entry entry, String fact) {
        return entry.fact(fact)
                .map(Fact::values)
                .filter(values -> !values.isEmpty())
                .map(values -> PlainLine.of(values.get(0)))
                .orElse(null);
    }
}
