package org.vigil.cite;

import ch.difty.kris.KRis;
import ch.difty.kris.domain.RisRecord;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.undercouch.citeproc.csl.CSLItemData;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jbibtex.ParseException;

/** Citations read by others: BibTeX by JBibTeX, RIS by KRis, CSL-JSON by citeproc. */
final class ReadBack {
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

    static CSLItemData csl(Cited cited) throws JsonProcessingException {
        List<Map<String, Object>> items =
                new ObjectMapper().readValue(new CslJsonFormat().write(cited), new TypeReference<>() {});
        if (items.size() != 1) {
            throw new AssertionError("one item was expected: " + items);
        }
        return CSLItemData.fromJson(items.get(0));
    }
}
