package org.vigil.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.List;
import org.vigil.cite.CitationStyle;
import org.vigil.cite.Cited;

/** Citations in every style, remembered. They are the same in all languages of the interface. */
final class CitedStyles {
    private static final int KEPT = 1_000;

    /** A revision never changes, so what is made for one holds for the day. */
    private final Cache<Key, List<CiteView.Style>> made =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    private record Key(String url, LocalDate accessed) {}

    List<CiteView.Style> of(Cited cited) {
        return made.get(new Key(cited.url(), cited.accessed()), key -> CitationStyle.ALL.stream()
                .map(style -> style(style, cited))
                .toList());
    }

    private static CiteView.Style style(CitationStyle style, Cited cited) {
        var forms = style.cite(cited);
        return new CiteView.Style(
                style.label(),
                forms.get(0).text(),
                forms.size() == 1 ? "" : forms.get(1).text());
    }
}
