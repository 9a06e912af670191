package org.vigil.cite;

import ch.difty.kris.KRis;
import ch.difty.kris.domain.RisRecord;
import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoaderOptions;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.undercouch.citeproc.csl.CSLItemData;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jbibtex.ParseException;
import org.jspecify.annotations.Nullable;

/** Citations read by others: BibTeX by JBibTeX, RIS by KRis, CSL-JSON by citeproc, JSON-LD by Titanium. */
final class ReadBack {
    private static final String VOCABULARY = "http://schema.org/";

    /** Those terms of schema.org that we use, and no others: an unknown one is lost when it is read. Nothing is fetched. */
    private static final String CONTEXT = "schema-org.jsonld";

    private ReadBack() {}

    /** The one entry of the file. */
    static BibTeXEntry bibtex(Cited cited) throws ParseException {
        var database = new BibTeXParser().parse(new StringReader(new BibtexFormat().write(cited)));
        if (database.getObjects().size() != 1 || database.getEntries().size() != 1) {
            throw new AssertionError("one entry and nothing else was expected: " + database.getObjects());
        }
        return database.getEntries().values().iterator().next();
    }

    /** As JBibTeX's TeX prints it. */
    static String printed(BibTeXEntry entry, String field) throws ParseException {
        var text = entry.getField(new Key(field)).toUserString();
        return new LaTeXPrinter().print(new LaTeXParser().parse(new StringReader(text)));
    }

    /** The same by the rules of TeX that matter here; JBibTeX's knows neither all letters nor all commands. */
    static String withoutCommands(BibTeXEntry entry, String field) {
        return entry.getField(new Key(field))
                .toUserString()
                .replace("\\textbraceleft{}", "\uE010")
                .replace("\\textbraceright{}", "\uE011")
                .replace("\\textasciicircum{}", "^")
                .replace("\\textasciitilde{}", "~")
                .replace("\\textbackslash{}", "\uE012")
                .replaceAll("\\\\([&%$#_])", "$1")
                .replaceAll("[{}]", "")
                .replace('\uE010', '{')
                .replace('\uE011', '}')
                .replace('\uE012', '\\');
    }

    /** The one record of the file. */
    static RisRecord ris(Cited cited) {
        var records = KRis.processList(List.of(new RisFormat().write(cited).split("\r\n", -1)));
        if (records.size() != 1) {
            throw new AssertionError("one record was expected: " + records);
        }
        return records.get(0);
    }

    /** The one thing that is described, with all terms as addresses. */
    static JsonObject linkedData(Cited cited) throws JsonLdError {
        var document = JsonDocument.of(new StringReader(new LinkedDataFormat().write(cited)));
        var things = JsonLd.expand(document).loader(ReadBack::context).get();
        if (things.size() != 1) {
            throw new AssertionError("one thing was expected: " + things);
        }
        return things.getJsonObject(0);
    }

    private static Document context(URI address, DocumentLoaderOptions options) throws JsonLdError {
        if (!address.equals(URI.create("https://schema.org"))) {
            throw new AssertionError("https://schema.org was expected: " + address);
        }
        return JsonDocument.of(Objects.requireNonNull(ReadBack.class.getResourceAsStream(CONTEXT)));
    }

    /** The one value of a term: a text, a date or an address; absent where nothing is said. */
    static @Nullable String value(JsonObject thing, String term) {
        var values = thing.getJsonArray(VOCABULARY + term);
        if (values == null) {
            return null;
        }
        if (values.size() != 1) {
            throw new AssertionError("one value was expected of " + term + ": " + values);
        }
        var value = values.getJsonObject(0);
        return value.getString(value.containsKey("@id") ? "@id" : "@value");
    }

    /** The things, or the texts in their place, that a term leads to. */
    static List<JsonObject> things(JsonObject thing, String term) {
        var values = thing.getJsonArray(VOCABULARY + term);
        return values == null ? List.of() : values.getValuesAs(JsonObject.class);
    }

    static String type(JsonObject thing) {
        return thing.getJsonArray("@type").getString(0);
    }

    static CSLItemData csl(Cited cited) throws JsonProcessingException {
        List<Map<String, Object>> items =
                new ObjectMapper().readValue(new CslJsonFormat().write(cited), new TypeReference<>() {});
        if (items.size() != 1) {
            throw new AssertionError("one item was expected: " + items);
        }
        return CSLItemData.fromJson(items.get(0));
    }
}
