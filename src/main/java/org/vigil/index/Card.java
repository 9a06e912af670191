package org.vigil.index;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vigil.entry.Entry;
import org.vigil.entry.EntryKind;
import org.vigil.entry.Passage;

/**
 * What a list of hits shows of an entry, kept with its document so that one request answers for the whole page. Enum values
 * and dates are written as in the entry's JSON.
 *
 * @param titles in other languages, by their tags
 * @param url of the original
 * @param qualifier what the entry has of its kind's {@link EntryKind#qualifier}
 * @param sourceLength characters of the source's own words that the archive holds
 * @param lead the archive's first passage, shown where no passage matched; absent where there is none
 */
public record Card(
        String id,
        String kind,
        String title,
        String titleFrom,
        String titleLanguage,
        Map<String, String> titles,
        @Nullable String date,
        @Nullable String language,
        @Nullable String publisher,
        @Nullable String url,
        String rights,
        int passages,
        int sourceLength,
        @Nullable String lead,
        @Nullable String qualifier,
        String added,
        int revision) {

    static Card of(Entry entry, Instant added, int revision) {
        var date = entry.date();
        var url = entry.url();
        return new Card(
                entry.id().value(),
                entry.kind().slug(),
                entry.title().text(),
                entry.title().from().slug(),
                entry.title().language().tag(),
                entry.title().translations(),
                date == null ? null : date.edtf(),
                entry.language(),
                entry.publisher(),
                url == null ? null : url.toASCIIString(),
                entry.rights().slug(),
                entry.passages().size(),
                entry.passages(Passage.Origin.SOURCE).stream()
                        .mapToInt(passage -> passage.text().length())
                        .sum(),
                entry.passages(Passage.Origin.ARCHIVE).stream()
                        .findFirst()
                        .map(Passage::text)
                        .orElse(null),
                entry.kind().qualifier().valuesOf(entry).stream().findFirst().orElse(null),
                added.toString(),
                revision);
    }
}
