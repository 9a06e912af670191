package org.vigil.cite;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import de.undercouch.citeproc.helper.json.StringJsonBuilderFactory;

/** A list of one item, https://github.com/citation-style-language/schema (csl-data.json). */
final class CslJsonFormat implements CitationFormat {
    private static final ObjectMapper READER = new ObjectMapper();
    private static final ObjectWriter WRITER = READER.writerWithDefaultPrettyPrinter();

    @Override
    public String name() {
        return "CSL-JSON";
    }

    @Override
    public String mediaType() {
        return "application/vnd.citationstyles.csl+json";
    }

    @Override
    public String suffix() {
        return ".csl.json";
    }

    @Override
    public String write(Cited cited) {
        var item = CitedItem.of(cited).toJson(new StringJsonBuilderFactory().createJsonBuilder());
        try {
            return WRITER.writeValueAsString(READER.readTree("[" + item + "]")) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("citeproc writes JSON: " + e.getMessage(), e);
        }
    }
}
