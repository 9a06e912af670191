package org.vigil.cite;

import de.undercouch.citeproc.csl.CSLDateBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import de.undercouch.citeproc.csl.CSLType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.vigil.entry.WorkType;

/** A way in which disciplines cite, through the style of the Citation Style Language for it. */
public enum CitationStyle {
    /** The footnote of lawyers. */
    OSCOLA("OSCOLA", "oscola", "en-GB", "para ", "c ", Place.NOTE) {
        @Override
        CSLItemData fitted(CSLItemData item, Cited cited) {
            return oscola(anonymous(item, cited), CitedItem.issued(cited));
        }
    },
    /** The full note of the notes and bibliography. */
    CHICAGO("Chicago", "chicago-notes-bibliography-access-dates", "en-US", "para. ", "ca. ", Place.NOTE) {
        @Override
        CSLItemData fitted(CSLItemData item, Cited cited) {
            return anonymous(item, cited);
        }

        /** Section 14.44 of the 18th edition: a date that was guessed at stands in brackets. */
        @Override
        String approximate(String date) {
            return "[" + super.approximate(date) + "]";
        }
    },
    /** The item of the list of references. */
    APA("APA", "apa", "en-US", "", "ca. ", Place.LIST) {
        /** The Publication Manual leaves the name of the site out where it is the author's, and takes a site for the author where none is named. */
        @Override
        CSLItemData fitted(CSLItemData item, Cited cited) {
            if (cited.isOurs()) {
                return new CSLItemDataBuilder(item).containerTitle(null).build();
            }
            return cited.work() == WorkType.WEB_PAGE && item.getAuthor() == null && item.getContainerTitle() != null
                    ? new CSLItemDataBuilder(item)
                            .author(new CSLNameBuilder()
                                    .literal(item.getContainerTitle())
                                    .build())
                            .containerTitle(null)
                            .build()
                    : item;
        }
    },
    /** The item of the list of works cited. */
    MLA("MLA", "modern-language-association", "en-US", "", "circa ", Place.LIST) {
        @Override
        CSLItemData fitted(CSLItemData item, Cited cited) {
            return anonymous(item, cited);
        }
    };

    /** In the order in which they are offered. */
    public static final List<CitationStyle> ALL = List.of(values());

    /** Where a style has a work's whole citation. */
    private enum Place {
        NOTE,
        LIST
    }

    private final String label;
    private final String pinpoint;
    private final String circa;
    private final Place place;
    private final Processor processor;

    CitationStyle(String label, String style, String locale, String pinpoint, String circa, Place place) {
        this.label = label;
        this.pinpoint = pinpoint;
        this.circa = circa;
        this.place = place;
        this.processor = new Processor(style, locale);
    }

    /** As readers know it. */
    public String label() {
        return label;
    }

    /**
     * A citation as it is printed.
     *
     * @param inText it stands in the text and points to the other
     */
    public record Form(String text, boolean inText) {}

    /** The whole citation first; where that stands in a list, what stands in the text follows it. */
    public List<Form> cite(Cited cited) {
        var issued = CitedItem.issued(cited);
        var item = fitted(printed(CitedItem.of(cited), issued), cited);
        UnaryOperator<String> doubt = date -> issued == null ? date : doubtful(date, issued);
        var paragraph = cited.paragraph();
        var forms = new ArrayList<Form>();
        if (place == Place.NOTE) {
            var pages = paragraph == null ? null : pinpoint + paragraph;
            forms.add(new Form(nested(item, it -> processor.note(it, doubt, pages)), false));
        } else {
            forms.add(new Form(nested(item, it -> processor.listed(it, doubt)), false));
            forms.add(new Form(nested(item, it -> processor.inText(it, doubt, paragraph)), true));
        }
        return List.copyOf(forms);
    }

    /** Marks within marks. Whether a style puts marks around a title is known once it has printed it; citeproc changes straight ones only, and those by guess. */
    private static String nested(CSLItemData item, Function<CSLItemData, String> print) {
        var title = item.getTitle();
        var text = print.apply(item);
        var nested = isPrinted(text, "“" + title)
                ? QuotationMarks.withinDouble(title)
                : isPrinted(text, "‘" + title) ? QuotationMarks.withinSingle(title) : title;
        return nested.equals(title)
                ? text
                : print.apply(new CSLItemDataBuilder(item).title(nested).build());
    }

    /** Up to the last letter: styles change capitals, and put their own punctuation behind it. */
    private static boolean isPrinted(String text, String title) {
        return text.toLowerCase(Locale.ROOT)
                .contains(title.toLowerCase(Locale.ROOT).replaceFirst("[^\\p{L}\\p{N}]+$", ""));
    }

    /** The styles would print where the item was found; its address says it. */
    private static CSLItemData printed(CSLItemData item, @Nullable CitedDate issued) {
        return new CSLItemDataBuilder(item)
                // As though it were certain, so that the style prints it in its own order.
                .issued(
                        issued == null
                                ? null
                                : new CSLDateBuilder().dateParts(issued.parts()).build())
                .title(QuotationMarks.curly(item.getTitle()))
                .archive(null)
                .archiveLocation(null)
                .note(null)
                .build();
    }

    /** @param date in the order of the style */
    private String doubtful(String date, CitedDate issued) {
        if (issued.isUncertain()) {
            return "[" + (issued.isApproximate() ? circa : "") + date + "?]";
        }
        return issued.isApproximate() ? approximate(date) : date;
    }

    String approximate(String date) {
        return circa + date;
    }

    /** Puts an item so that the style prints what its manual asks for. */
    abstract CSLItemData fitted(CSLItemData item, Cited cited);

    /** Where the name of the site says who speaks, the manuals begin with the title. */
    private static CSLItemData anonymous(CSLItemData item, Cited cited) {
        return cited.isOurs()
                ? new CSLItemDataBuilder(item).author((CSLName[]) null).build()
                : item;
    }

    /** Where the CSL style does not print what the fourth edition of OSCOLA asks for. */
    private static CSLItemData oscola(CSLItemData item, @Nullable CitedDate issued) {
        var fitted = new CSLItemDataBuilder(item);
        if (issued != null && !issued.isCertain()) {
            // Of a book it prints the year alone, which here is less than is known.
            fitted.issued(new CSLDateBuilder().literal(issued.english()).build());
        }
        if (item.getType() == CSLType.REPORT || item.getNumber() != null) {
            // Section 3.4 of the manual: title in italics, then number and year in brackets. So the style prints books.
            var number = item.getNumber();
            fitted.type(CSLType.BOOK).number((String) null).genre(null).publisher(number == null ? null : number + ",");
        }
        return fitted.build();
    }
}
