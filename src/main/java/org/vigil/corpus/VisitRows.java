package org.vigil.corpus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vigil.entry.Absence;
import org.vigil.entry.Basis;
import org.vigil.entry.EntryBuilder;
import org.vigil.entry.EntryKind;
import org.vigil.entry.Facet;
import org.vigil.entry.Fact;
import org.vigil.entry.Slugged;

/** The visits of the CPT. */
final class VisitRows {
    /** Why the Committee came. */
    enum VisitKind implements Slugged {
        PERIODIC,
        AD_HOC,
        HIGH_LEVEL_TALKS
    }

    /** How much is known of a visit or a report. */
    enum Documentation implements Slugged {
        DOCUMENTED,
        PARTLY_DOCUMENTED,
        KNOWN_BY_COUNT_ONLY,
        TRACED
    }

    /** What a visit is the first, second, third of. */
    enum Series implements Slugged {
        OVERALL,
        PERIODIC,
        NORTH_CAUCASUS,
        CHECHNYA
    }

    private VisitRows() {}

    static EntryBuilder read(Row row) {
        var visit = EntryRow.described(row, EntryKind.VISIT, "title");
        EntryRow.date(row, visit, Absence.NOT_ESTABLISHED);
        kind(row, visit);
        visit.fact(row.fact("date-as-established", "date_text", Absence.NOT_ESTABLISHED));
        ordinals(row, visit);
        visit.fact(texts("regions", row.texts("regions")).withNote(row.textOrNull("regions_note")));
        delegation(row, visit);
        establishments(row, visit);
        documentation(row, visit);
        visit.fact(row.fact("confidence", "confidence", Absence.NOT_ESTABLISHED));
        return visit.say(row.textOrNull("note"));
    }

    static void documentation(Row row, EntryBuilder entry) {
        var documentation = row.term("documentation", Documentation.class).slug();
        entry.term(Facet.DOCUMENTATION, documentation).fact(Fact.term("documentation", documentation));
    }

    private static void kind(Row row, EntryBuilder visit) {
        var kind = row.termOrNull("kind", VisitKind.class);
        var basis = row.termOrNull("kind_basis", Basis.class);
        visit.term(Facet.VISIT_KIND, kind == null ? Absence.NOT_ESTABLISHED.slug() : kind.slug())
                .fact(
                        kind == null
                                ? Fact.absent("visit-kind", Absence.NOT_ESTABLISHED)
                                : Fact.term("visit-kind", kind.slug())
                                        .withNote(basis == null ? null : basis.note(null)));
    }

    private static void ordinals(Row row, EntryBuilder visit) {
        boolean overall = false;
        for (var ordinal : row.rows("ordinals")) {
            var series = ordinal.term("series", Series.class);
            var basis = ordinal.term("basis", Basis.class);
            visit.fact(Fact.text("ordinal-" + series.slug(), ordinal.text("number"))
                    .withNote(basis.note(ordinal.textOrNull("note"))));
            overall |= series == Series.OVERALL;
        }
        if (!overall) {
            visit.fact(Fact.absent("ordinal-overall", Absence.NOT_ESTABLISHED));
        }
    }

    private static void delegation(Row row, EntryBuilder visit) {
        visit.fact(row.fact("delegation-head", "delegation_head", Absence.NOT_ESTABLISHED));
        var members = new ArrayList<String>();
        for (var member : row.rows("delegation")) {
            var role = member.textOrNull("role");
            members.add(member.text("name") + (role == null ? "" : " (" + role + ")"));
        }
        visit.fact(texts("delegation", members));
        var focus = row.textOrNull("focus");
        visit.say(focus == null ? null : "Focus of the visit: " + PlainText.sentence(focus));
        visit.say(members.isEmpty() ? null : "Delegation: " + String.join(", ", members) + ".");
    }

    /** One passage a place, so that a search for a town finds what was visited there. */
    private static void establishments(Row row, EntryBuilder visit) {
        var byPlace = new LinkedHashMap<String, List<String>>();
        for (var establishment : row.rows("establishments")) {
            var name = establishment.text("name");
            var where = establishment.text("place");
            var type = establishment.textOrNull("type");
            var note = establishment.textOrNull("note");
            visit.term(Facet.ESTABLISHMENT, type);
            visit.fact(Fact.text("establishment", type == null ? List.of(name, where) : List.of(name, where, type))
                    .withNote(note));
            byPlace.computeIfAbsent(where, place -> new ArrayList<>()).add(name + remarks(type, note));
        }
        byPlace.forEach((place, names) -> visit.say(place + ": " + String.join("; ", names) + "."));
        boolean complete = row.flag("establishments_complete");
        visit.fact(
                byPlace.isEmpty()
                        ? Fact.absent("establishment-list", Absence.NOT_ESTABLISHED)
                        : Fact.term("establishment-list", complete ? "complete" : "incomplete"));
    }

    /** {@code police temporary detention (IVS)} stands in brackets already, so its own become a comma. */
    private static String remarks(@Nullable String type, @Nullable String note) {
        var remarks = Stream.of(type == null ? null : type.replace(" (", ", ").replace(")", ""), note)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("; "));
        return remarks.isEmpty() ? "" : " (" + remarks + ")";
    }

    private static Fact texts(String name, List<String> values) {
        return values.isEmpty() ? Fact.absent(name, Absence.NOT_ESTABLISHED) : Fact.text(name, values);
    }
}
