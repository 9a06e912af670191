package org.vigil.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.vigil.entry.Entry;

/** Where the regions that sources name lie: a grid of tiles, one a federal subject, from {@code regions.txt}. */
final class RegionMap {
    /** Where a subject stands in the grid. */
    record Tile(String code, int column, int row) {}

    private static final List<Tile> TILES = new ArrayList<>();
    private static final Map<String, List<String>> CODES = new LinkedHashMap<>();

    static {
        var parts = text().replaceAll("(?m)^#.*\\n", "").strip().split("\\n\\s*\\n");
        var rows = parts[0].lines().toList();
        for (int row = 0; row < rows.size(); row++) {
            var cells = rows.get(row).split("\\s+");
            for (int column = 0; column < cells.length; column++) {
                if (!cells[column].equals(".")) {
                    TILES.add(new Tile(cells[column].toLowerCase(Locale.ROOT), column, row));
                }
            }
        }
        parts[1].lines()
                .map(line -> line.split(" = "))
                .forEach(line -> CODES.put(
                        line[0], List.of(line[1].toLowerCase(Locale.ROOT).split(" "))));
    }

    private RegionMap() {}

    static List<Tile> tiles() {
        return List.copyOf(TILES);
    }

    static boolean knows(String region) {
        return CODES.containsKey(region);
    }

    /** The tiles that a name stands for; none where it is not known here. */
    static List<String> tilesOf(String region) {
        return CODES.getOrDefault(region, List.of());
    }

    /** The names under which sources speak of a tile. */
    static List<String> names(String code) {
        return CODES.entrySet().stream()
                .filter(name -> name.getValue().contains(code))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The tiles that a visit went to, each once. A name that is not known here has none. */
    static List<String> codes(Entry visit) {
        return names(visit).stream()
                .flatMap(name -> tilesOf(name).stream())
                .distinct()
                .toList();
    }

    /** The regions as the sources name them. */
    static List<String> names(Entry visit) {
        return visit.fact("regions").map(fact -> fact.values()).orElse(List.of());
    }

    private static String text() {
        try (var stream = RegionMap.class.getResourceAsStream("/regions.txt")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
