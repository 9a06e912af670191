package org.vigil.cite;

import de.undercouch.citeproc.csl.CSLName;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vigil.entry.WorkType;

/**
 * One {@code meta} element of the head of a page, in the words of Highwire Press, which search engines and reference managers read
 * (https://scholar.google.com/intl/en/scholar/inclusion.html#indexing), or of Dublin Core (https://www.dublincore.org/specifications/dublin-core/dcq-html/).
 */
public record MetaTag(String name, String content) {
    /** The address of the vocabulary that {@code DC.} stands for. */
    public static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";

    /** All that is known for certain of what is cited, in a fixed order. */
    public static List<MetaTag> of(Cited cited) {
        var item = CitedItem.of(cited);
        var names = item.getAuthor() == null ? List.<CSLName>of() : List.of(item.getAuthor());
        var issued = CitedItem.issued(cited);
        var day = issued != null && issued.isPoint() && issued.isCertain()
                ? issued.from().digits()
                : null;
        var tags = new ArrayList<MetaTag>();
        add(tags, "citation_title", item.getTitle());
        names.forEach(name -> add(tags, "citation_author", CitedItem.nameOf(name)));
        add(tags, "citation_publication_date", day == null ? null : day.replace('-', '/'));
        if (cited.work() == WorkType.REPORT) {
            names.stream()
                    .findFirst()
                    .ifPresent(name -> add(tags, "citation_technical_report_institution", CitedItem.nameOf(name)));
            add(tags, "citation_technical_report_number", item.getNumber());
        } else {
            add(tags, "citation_publisher", item.getContainerTitle());
        }
        add(tags, "citation_language", item.getLanguage());
        add(tags, "citation_public_url", cited.url());
        add(tags, "DC.title", item.getTitle());
        names.forEach(name -> add(tags, "DC.creator", CitedItem.nameOf(name)));
        add(tags, "DC.date", day);
        add(tags, "DC.publisher", item.getContainerTitle());
        add(tags, "DC.type", "Text");
        add(tags, "DC.language", item.getLanguage());
        add(tags, "DC.identifier", cited.url());
        var url = cited.entry().url();
        add(tags, "DC.source", url == null ? null : url.toASCIIString());
        return List.copyOf(tags);
    }

    private static void add(List<MetaTag> tags, String name, @Nullable String content) {
        if (content != null && !content.isEmpty()) {
            tags.add(new MetaTag(name, content));
        }
    }
}
