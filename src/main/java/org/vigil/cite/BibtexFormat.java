package org.vigil.cite;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLType;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * BibTeX that BibLaTeX reads too: {@code year} and {@code month} for the one, {@code date} and {@code urldate} for the
 * other. Letters stay as they are, in UTF-8.
 */
final class BibtexFormat implements CitationFormat {
    private static final Pattern DIVIDED = Pattern.compile(",|(?i)(?:^|\\s)and(?:\\s|$)");

    @Override
    public String name() {
        return "BibTeX";
    }

    @Override
    public String mediaType() {
        return "application/x-bibtex";
    }

    @Override
    public String suffix() {
        return ".bib";
    }

    @Override
    public boolean holdsMany() {
        return true;
    }

    @Override
    public String write(Cited cited) {
        var item = CitedItem.of(cited);
        boolean isArticle = item.getType() == CSLType.ARTICLE_NEWSPAPER;
        boolean isMisc = !isArticle && item.getType() != CSLType.REPORT;
        var type = isArticle ? "article" : isMisc ? "misc" : "techreport";
        var bib = new StringBuilder("@" + type + "{" + cited.key());
        field(bib, "author", authors(item));
        field(bib, "title", capitals(item.getTitle()));
        field(
                bib,
                isArticle ? "journal" : "howpublished",
                isMisc ? howPublished(item) : escaped(item.getContainerTitle()));
        field(bib, "institution", institution(item));
        field(bib, "type", escaped(item.getGenre()));
        field(bib, "number", isMisc ? null : escaped(item.getNumber()));
        dates(bib, CitedItem.issued(cited));
        field(bib, "language", escaped(item.getLanguage()));
        field(bib, "url", item.getURL());
        field(bib, "urldate", cited.accessed().toString());
        field(bib, "note", escaped(item.getNote()));
        return bib.append("\n}\n").toString();
    }

    /** Where it appeared and its number, which no style prints of {@code @misc} from a field of its own. */
    private static String howPublished(CSLItemData item) {
        return Stream.of(item.getContainerTitle(), item.getNumber())
                .filter(Objects::nonNull)
                .map(BibtexFormat::escaped)
                .collect(Collectors.joining(", "));
    }

    private static @Nullable String institution(CSLItemData item) {
        return item.getType() == CSLType.REPORT ? authors(item) : null;
    }

    private static void dates(StringBuilder bib, @Nullable CitedDate date) {
        if (date == null) {
            return;
        }
        field(bib, "date", date.edtf());
        var from = date.from();
        // The year has to be a number, by which BibTeX sorts and which BibLaTeX compares with its date: the note says
        // what is not certain.
        if (from.year() == date.to().year()) {
            field(bib, "year", String.format(Locale.ROOT, "%04d", from.year()));
            if (from.month() > 0 && from.month() == date.to().month()) {
                // A macro that every style defines: jan, feb, mar.
                bib.append(",\n  month = ").append(macro(Month.of(from.month())));
            }
        }
    }

    private static String macro(Month month) {
        return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                .substring(0, 3)
                .toLowerCase(Locale.ROOT);
    }

    private static @Nullable String authors(CSLItemData item) {
        return item.getAuthor() == null
                ? null
                : Arrays.stream(item.getAuthor()).map(BibtexFormat::name).collect(Collectors.joining(" and "));
    }

    /** Braces keep a name in one piece that is no person's. A person's has none, so that styles can take it apart and abbreviate. */
    private static String name(CSLName name) {
        return name.getLiteral() == null
                ? part(name.getFamily()) + ", " + part(name.getGiven())
                : "{" + escaped(name.getLiteral()) + "}";
    }

    /** Braces are for what BibTeX would take for the end of a part or of a name, or for a particle. */
    private static String part(String name) {
        var escaped = escaped(name);
        boolean isPlain = name.equals(escaped) && !DIVIDED.matcher(name).find();
        return isPlain ? name : "{" + escaped + "}";
    }

    /** Styles put titles into lower case, but for what stands in braces. */
    private static String capitals(String title) {
        return Arrays.stream(title.split(" "))
                .map(word ->
                        word.codePoints().anyMatch(Character::isUpperCase) ? "{" + escaped(word) + "}" : escaped(word))
                .collect(Collectors.joining(" "));
    }

    /** The ten characters that TeX takes for commands. Braces become words, for BibTeX counts even those behind a backslash. */
    private static @Nullable String escaped(@Nullable String text) {
        if (text == null) {
            return null;
        }
        var escaped = new StringBuilder();
        text.chars().forEach(c -> {
            switch (c) {
                case '\\' -> escaped.append("\\textbackslash{}");
                case '{' -> escaped.append("\\textbraceleft{}");
                case '}' -> escaped.append("\\textbraceright{}");
                case '~' -> escaped.append("\\textasciitilde{}");
                case '^' -> escaped.append("\\textasciicircum{}");
                case '&', '%', '$', '#', '_' -> escaped.append('\\').append((char) c);
                default -> escaped.append((char) c);
            }
        });
        return escaped.toString();
    }

    private static void field(StringBuilder bib, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            bib.append(",\n  ").append(name).append(" = {").append(value).append('}');
        }
    }
}
