package org.vigil.bench;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vigil.entry.TextLanguage;

/**
 * The format in which the old public collections are handed on, such as ADI and CISI: three files named {@code .ALL},
 * {@code .QRY} and {@code .REL}. A line {@code .I 7} begins the seventh record, {@code .T} its title, {@code .W} its text; other
 * fields are passed over. A line of {@code .REL} begins with a question and a document that is right.
 */
final class SmartFiles {
    private SmartFiles() {}

    /** @param stem the path that the three files begin with, such as {@code adi/ADI} */
    static BenchCollection read(Path stem, TextLanguage language) {
        return BenchCollection.of(
                records(lines(stem, ".ALL")), records(lines(stem, ".QRY")), judgments(lines(stem, ".REL")), language);
    }

    private static List<String> lines(Path stem, String ending) {
        return BenchCollection.lines(stem.resolveSibling(stem.getFileName() + ending));
    }

    private static List<ObjectNode> records(List<String> lines) {
        var records = new ArrayList<ObjectNode>();
        var field = "";
        for (var line : lines) {
            if (line.startsWith(".I ")) {
                var id = line.substring(".I ".length()).strip();
                records.add(JsonNodeFactory.instance.objectNode().put("_id", id));
            } else if (line.matches("\\.[A-Z]\\s*")) {
                field = line.substring(1).strip();
            } else if (field.equals("T")) {
                append(records.get(records.size() - 1), "title", line);
            } else if (field.equals("W")) {
                append(records.get(records.size() - 1), "text", line);
            }
        }
        return records;
    }

    private static void append(ObjectNode record, String name, String line) {
        record.put(name, record.path(name).asText() + line + "\n");
    }

    private static Map<String, Map<String, Integer>> judgments(List<String> lines) {
        var judgments = new LinkedHashMap<String, Map<String, Integer>>();
        for (var line : lines) {
            var cells = line.strip().split("\\s+");
            if (cells.length > 1) {
                judgments
                        .computeIfAbsent(cells[0], question -> new LinkedHashMap<>())
                        .put(cells[1], 1);
            }
        }
        return judgments;
    }
}
