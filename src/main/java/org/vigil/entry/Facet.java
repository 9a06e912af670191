package org.vigil.entry;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A dimension along which a reader narrows a search. The order is the order on the page; the slug is the parameter in the
 * address; the label is the message {@code facet.<slug>}.
 *
 * <p>To add one, add a constant and its label. Values that are slugs of the archive's own vocabulary have a message
 * {@code <slug>.<value>}; all others are shown as they are.
 */
public enum Facet implements Slugged {
    KIND(entry -> List.of(entry.kind().slug()), Wording.VOCABULARY),
    YEAR(Facet::years, Wording.AS_WRITTEN),
    STATUS(Wording.VOCABULARY),
    VISIT_KIND(Wording.VOCABULARY),
    DOCUMENTATION(Wording.VOCABULARY),
    PLACE(Wording.AS_WRITTEN),
    ESTABLISHMENT(Wording.AS_WRITTEN),
    PERSON(Wording.AS_WRITTEN),
    ORGANISATION(Wording.AS_WRITTEN),
    TREATY(Wording.AS_WRITTEN),
    TOPIC(Wording.AS_WRITTEN),
    PUBLISHER(entry -> listOf(entry.publisher()), Wording.AS_WRITTEN),
    LANGUAGE(entry -> listOf(entry.language()), Wording.VOCABULARY);

    /** How a value is shown. */
    public enum Wording {
        AS_WRITTEN,
        VOCABULARY
    }

    /** Stands for a year that no source settles, so that readers can ask for just those entries. */
    public static final String NOT_ESTABLISHED = "not-established";

    private final @Nullable Function<Entry, List<String>> derivation;
    private final Wording wording;

    /** A facet whose values the readers give, as terms of the entry. */
    Facet(Wording wording) {
        this(null, wording);
    }

    Facet(@Nullable Function<Entry, List<String>> derivation, Wording wording) {
        this.derivation = derivation;
        this.wording = wording;
    }

    public Wording wording() {
        return wording;
    }

    public List<String> valuesOf(Entry entry) {
        return derivation == null ? entry.terms(slug()) : derivation.apply(entry);
    }

    /** Every year of a time that lasted; the one year of a time that is not known to the day. */
    private static List<String> years(Entry entry) {
        var date = entry.date();
        var from = date == null ? null : date.from();
        if (date == null || from == null) {
            return List.of(NOT_ESTABLISHED);
        }
        int first = from.year();
        var to = date.to();
        int last = to == null ? first : to.year();
        boolean settled = date.shape() != EntryDate.Shape.ONE_OF || (to != null && first == last);
        return settled
                ? IntStream.rangeClosed(first, last).mapToObj(Integer::toString).toList()
                : List.of(NOT_ESTABLISHED);
    }

    private static List<String> listOf(@Nullable String value) {
        return value == null ? List.of() : List.of(value);
    }
}
