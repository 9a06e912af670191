package org.vigil.corpus;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The groups of names that were read. No name is in two of them: else a search for it would mean both. */
final class NameGroups {
    private record Found(NameGroup group, Path file, int line) {
        String place() {
            return CorpusProblem.place(file, line);
        }
    }

    private final Map<String, Found> byId = new LinkedHashMap<>();
    private final Map<String, Found> byName = new HashMap<>();

    /** What names are compared by: upper and lower case are the same, and so are {@code ё} and {@code е}. */
    static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).replace('ё', 'е');
    }

    /** @return why the group is not taken; it is, if that is nothing */
    List<CorpusProblem> add(NameGroup group, Path file, int line) {
        var first = byId.get(group.id());
        if (first != null) {
            return List.of(
                    new CorpusProblem(file, line, "the id \"" + group.id() + "\" stands already at " + first.place()));
        }
        var names = group.names().values().stream()
                .flatMap(Collection::stream)
                .distinct()
                .toList();
        var problems = new ArrayList<CorpusProblem>();
        for (var name : names) {
            var other = byName.get(folded(name));
            if (other != null) {
                problems.add(new CorpusProblem(
                        file,
                        line,
                        "the name \"" + name + "\" stands already in the group \"" + other.group.id() + "\" at "
                                + other.place()));
            }
        }
        if (problems.isEmpty()) {
            var one = new Found(group, file, line);
            byId.put(group.id(), one);
            names.forEach(name -> byName.put(folded(name), one));
        }
        return problems;
    }

    List<NameGroup> all() {
        return byId.values().stream().map(Found::group).toList();
    }
}
