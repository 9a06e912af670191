package org.vigil.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vigil.entry.Entry;
import org.vigil.entry.Fact;

/** The places that a visit is known to have gone to. */
final class Establishments {
    static final String FACT = "establishment";
    private static final String LIST = "establishment-list";

    /** @param type absent where no source says what it is */
    record Establishment(String name, String place, @Nullable String type) {}

    private Establishments() {}

    static List<Establishment> of(Entry visit) {
        return visit.facts().stream()
                .filter(fact -> fact.name().equals(FACT))
                .map(Fact::values)
                .map(values ->
                        new Establishment(values.get(0), values.get(1), values.size() > 2 ? values.get(2) : null))
                .toList();
    }

    /** The sources name all of them. */
    static boolean isComplete(Entry visit) {
        return visit.fact(LIST)
                .filter(fact -> fact.values().contains("complete"))
                .isPresent();
    }
}
