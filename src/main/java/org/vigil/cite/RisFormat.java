package org.vigil.cite;

import de.undercouch.citeproc.csl.CSLType;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** RIS as its makers specify it (Research Information Systems, 2011): one tag a line, two letters, two spaces, a hyphen and a space, CR LF. */
final class RisFormat implements CitationFormat {
    private static final String LINE_END = "\r\n";

    @Override
    public String name() {
        return "RIS";
    }

    @Override
    public String mediaType() {
        return "application/x-research-info-systems";
    }

    @Override
    public String suffix() {
        return ".ris";
    }

    @Override
    public boolean holdsMany() {
        return true;
    }

    @Override
    public String write(Cited cited) {
        var item = CitedItem.of(cited);
        var ris = new StringBuilder();
        tag(ris, "TY", type(item.getType()));
        tag(ris, "ID", cited.key());
        if (item.getAuthor() != null) {
            for (var author : item.getAuthor()) {
                tag(ris, "AU", CitedItem.nameOf(author));
            }
        }
        tag(ris, "TI", item.getTitle());
        tag(ris, "T2", item.getContainerTitle());
        var issued = CitedItem.issued(cited);
        if (issued != null) {
            tag(ris, "PY", String.format(Locale.ROOT, "%04d", issued.from().year()));
            tag(ris, "DA", date(issued));
        }
        tag(ris, item.getType() == CSLType.REPORT ? "SN" : "M1", item.getNumber());
        tag(ris, "M3", item.getGenre());
        tag(ris, "LA", item.getLanguage());
        tag(ris, "DB", item.getArchive());
        tag(ris, "AN", item.getArchiveLocation());
        tag(ris, "UR", item.getURL());
        tag(ris, "Y2", date(CitedDate.of(cited.accessed())));
        tag(ris, "N1", item.getNote());
        return ris.append("ER  - ").append(LINE_END).toString();
    }

    private static String type(CSLType type) {
        return switch (type) {
            case ARTICLE_NEWSPAPER -> "NEWS";
            case REPORT -> "RPRT";
            default -> "ELEC";
        };
    }

    /** {@code YYYY/MM/DD/other info}, in which what is not known is empty. */
    private static String date(CitedDate date) {
        var from = date.from();
        return String.format(
                Locale.ROOT, "%04d/%s/%s/%s", from.year(), twoDigits(from.month()), twoDigits(from.day()), other(date));
    }

    private static String other(CitedDate date) {
        return Stream.of(
                        date.isPoint() ? "" : "to " + date.to().digits(),
                        date.isApproximate() ? "about" : "",
                        date.isUncertain() ? "uncertain" : "")
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String twoDigits(int number) {
        return number == 0 ? "" : String.format(Locale.ROOT, "%02d", number);
    }

    private static void tag(StringBuilder ris, String tag, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            ris.append(tag).append("  - ").append(PlainLine.of(value)).append(LINE_END);
        }
    }
}
