package org.vigil.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vigil.search.MarkedText;

/**
 * An entry as one item of a list.
 *
 * @param title in runs, of which those that matched are marked
 * @param supplied the title is the archive's, where the source has or should have one; it stands in square brackets
 * @param language BCP 47 tag of the title
 * @param date in words; absent where none is established, empty where the kind of entry has none
 * @param edtf for machines, where the date is a single day, month or year
 */
record EntryLine(
        String kind,
        String href,
        List<MarkedText.Run> title,
        boolean supplied,
        String language,
        @Nullable String date,
        @Nullable String edtf,
        @Nullable String publisher) {

    /** The same under another address. */
    EntryLine at(String address) {
        return new EntryLine(kind, address, title, supplied, language, date, edtf, publisher);
    }
}
