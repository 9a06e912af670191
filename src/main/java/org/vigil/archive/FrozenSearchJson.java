package org.vigil.archive;

import static org.vigil.archive.CanonicalJson.JSON;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import org.vigil.archive.FrozenSearch.CountsOf;
import org.vigil.entry.EntryId;
import org.vigil.entry.Slugged;

/**
 * A frozen search as canonical JSON (RFC 8785). As with {@link EntryJson}, a change to it breaks every address given out: what is
 * new is a further member, which those from before have not got.
 */
final class FrozenSearchJson {
    private static final String COUNTS_OF = "countsOf";

    private FrozenSearchJson() {}

    static String write(FrozenSearch search) {
        var counts = JSON.createObjectBuilder();
        search.counts().forEach((facet, values) -> {
            var ofFacet = JSON.createObjectBuilder();
            values.forEach(ofFacet::add);
            counts.add(facet, ofFacet);
        });
        var entries = JSON.createArrayBuilder();
        search.entries().forEach(found -> entries.add(found(found)));
        var json = JSON.createObjectBuilder()
                .add("counts", counts)
                .add("day", search.day().toString())
                .add("entries", entries)
                .add(
                        "ledger",
                        JSON.createObjectBuilder()
                                .add("chain", search.ledger().chain())
                                .add("seq", search.ledger().seq()))
                .add("order", search.order())
                .add("question", search.question())
                .add("understood", search.understood());
        if (search.countsOf() != CountsOf.OTHER_FILTERS) {
            json.add(COUNTS_OF, search.countsOf().slug());
        }
        var text = CanonicalJson.write(json);
        CanonicalJson.utf8(text);
        return text;
    }

    private static JsonObjectBuilder found(FrozenSearch.Found found) {
        var passages = JSON.createArrayBuilder();
        found.passages().forEach(passages::add);
        return JSON.createObjectBuilder()
                .add("entry", found.entry().value())
                .add("passages", passages)
                .add("revision", found.revision());
    }

    /** @throws IllegalArgumentException naming the member that is missing, unknown or not what it has to be */
    static FrozenSearch read(String json) {
        return new JsonMembers("frozen search", CanonicalJson.readObject(json)).read(FrozenSearchJson::search);
    }

    private static FrozenSearch search(JsonMembers json) {
        var counts = new TreeMap<String, SortedMap<String, Long>>();
        json.members("counts").forEach((facet, values) -> counts.put(facet, counts(facet, values)));
        var countsOf = json.optional(COUNTS_OF, slug -> Slugged.expect(CountsOf.class, slug));
        return new FrozenSearch(
                json.text("question"),
                json.text("understood"),
                json.text("order"),
                day(json.text("day")),
                json.object("ledger", ledger -> new Head(ledger.number("seq"), ledger.text("chain"))),
                countsOf == null ? CountsOf.OTHER_FILTERS : countsOf,
                counts,
                json.objects("entries", FrozenSearchJson::readFound));
    }

    private static SortedMap<String, Long> counts(String facet, JsonValue values) {
        if (!(values instanceof JsonObject object)) {
            throw new IllegalArgumentException("The JSON member counts." + facet + " has to be an object");
        }
        var counts = new TreeMap<String, Long>();
        object.forEach((value, count) -> {
            if (!(count instanceof JsonNumber number && number.isIntegral())) {
                throw new IllegalArgumentException("The JSON member " + value + " has to be a whole number");
            }
            counts.put(value, number.longValueExact());
        });
        return counts;
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("expected a day such as 2026-11-21; found \"" + text + "\"", e);
        }
    }

    private static FrozenSearch.Found readFound(JsonMembers json) {
        return new FrozenSearch.Found(new EntryId(json.text("entry")), json.number("revision"), json.texts("passages"));
    }
}
