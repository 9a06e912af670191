package org.vigil.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vigil.entry.Entry;
import org.vigil.entry.Facet;

/** Requests as readers, programs and attackers send them: the same ones for the same seed. */
final class FuzzRequests {
    private static final List<String> SIGNS = List.of(
            "\"",
            "“",
            "»",
            "(",
            ")",
            "|",
            " OR ",
            " -",
            "title:",
            "*",
            "~5",
            "~99999999999",
            ":",
            "\\",
            "/",
            "'",
            "ʼ",
            "{",
            "[",
            "&",
            "^3",
            "+",
            "!",
            "?",
            "<mark>",
            "\u0000",
            "\ud83d",
            "\ud83d\udd4a",
            "\ue000",
            "\uf000",
            "\u202e",
            "\u0301",
            "\ufffe");

    private static final List<String> HOSTILE = List.of(
            "'; DROP TABLE entries;--",
            "<script>alert(1)</script>",
            "{\"query\":{\"match_all\":{}}}",
            "_exists_:text_en",
            "${jndi:ldap://x}",
            "text_en:/(a+)+$/",
            "../../etc/passwd",
            "監獄",
            "السجون",
            "नमस्ते");

    private static final List<String> FORMS = List.of(
            "/search",
            "/search",
            "/search",
            "/search",
            "/search.json",
            "/search.rss",
            "/search.atom",
            "/search.jsonfeed",
            "/search/facet/place",
            "/search/facet/year");

    private final Random random;
    private final List<String> words;
    private final List<String> names;
    private final List<Entry> entries;

    FuzzRequests(long seed, List<Entry> entries, List<String> names) {
        this.random = new Random(seed);
        this.entries = entries;
        this.names = names;
        this.words = entries.stream()
                .flatMap(entry -> entry.passages().stream())
                .flatMap(passage -> Stream.of(passage.text().split("\\s+")))
                .distinct()
                .sorted()
                .toList();
    }

    /** The target of one request, encoded. */
    String next() {
        return switch (random.nextInt(20)) {
            case 0 -> "/suggest?q=" + encoded(question(), random.nextBoolean() ? 3 : 200);
            case 1, 2 -> "/e/" + any(entries).id() + "?q=" + encoded(question(), 2_000);
            case 3 -> any(FORMS) + "?" + bytes(1 + random.nextInt(60));
            case 4 -> any(FORMS) + "?q=" + bytes(1 + random.nextInt(200)) + filters();
            default -> any(FORMS) + "?q=" + encoded(question(), 10_000) + filters() + rest();
        };
    }

    private String question() {
        return switch (random.nextInt(12)) {
            case 0 -> any(names);
            case 1 -> several(names, 2 + random.nextInt(30), " ");
            case 2 -> '"' + several(words, 2 + random.nextInt(5), " ") + '"';
            case 3 -> several(words, 1 + random.nextInt(70), " OR ");
            case 4 -> several(SIGNS, 1 + random.nextInt(80), "");
            case 5 -> mixed();
            case 6 -> anyPlane();
            case 7 -> longest();
            case 8 -> any(HOSTILE) + any(words) + any(SIGNS);
            default -> several(words, 1 + random.nextInt(4), " ");
        };
    }

    private String mixed() {
        return Stream.generate(() -> any(List.of(words, names, SIGNS, HOSTILE)))
                .limit(1 + random.nextInt(40))
                .map(this::any)
                .collect(Collectors.joining(random.nextBoolean() ? " " : ""));
    }

    /** Of all planes of Unicode, and of one script for itself, in which words get longer. */
    private String anyPlane() {
        int from = random.nextBoolean() ? 0 : random.nextInt(0x10f) * 0x100;
        int size = from == 0 ? 0x110000 : 0x100;
        return random.ints(1 + random.nextInt(200), from, from + size)
                .mapToObj(c -> Character.getType(c) == Character.SURROGATE ? " " : Character.toString(c))
                .collect(Collectors.joining());
    }

    private String longest() {
        var part = any(List.of(
                        "(",
                        "-(",
                        "a OR (",
                        "a -(b | ",
                        "title:(",
                        "tor* ",
                        "\"a b\"~9 ",
                        any(words),
                        any(names) + " "))
                + (random.nextBoolean() ? "" : any(SIGNS));
        return part.repeat(1 + (1 << random.nextInt(13)) / part.length());
    }

    private String filters() {
        var filters = new StringBuilder();
        for (int left = random.nextInt(4); left > 0; left--) {
            var facet = any(List.of(Facet.values()));
            var values = facet.valuesOf(any(entries));
            var value = values.isEmpty() || random.nextInt(8) == 0 ? question() : any(values);
            filters.append(random.nextInt(3) == 0 ? "&not." : "&")
                    .append(facet.slug())
                    .append('=')
                    .append(encoded(value, 400));
        }
        return filters.toString();
    }

    private String rest() {
        return any(List.of("", "", "", "&page=" + random.nextInt(1_200), "&page=-1", "&page=x"))
                + any(List.of("", "", "&sort=newest", "&sort=oldest", "&sort=added", "&sort=" + bytes(3)))
                + any(List.of("", "", "&from=" + date(), "&to=" + date(), "&from=" + date() + "&to=" + date()))
                + any(List.of("", "", "", "&names=off"));
    }

    private String date() {
        return random.nextInt(4) == 0
                ? bytes(6)
                : "%04d-%02d-%02d"
                        .formatted(random.nextInt(2_100), random.nextInt(13), random.nextInt(32))
                        .substring(0, any(List.of(4, 7, 10)));
    }

    /** Bytes of any kind; half of them as no encoder writes them. */
    private String bytes(int count) {
        return random.ints(count, 0, 256)
                .mapToObj(b ->
                        random.nextInt(20) == 0 ? any(List.of("%", "%zz", "&", "=", "q=", "+")) : "%%%02x".formatted(b))
                .collect(Collectors.joining());
    }

    private String several(List<String> choice, int count, String between) {
        var several = new ArrayList<String>();
        for (int n = 0; n < count; n++) {
            several.add(any(choice));
        }
        return String.join(between, several);
    }

    private static String encoded(String text, int longest) {
        return URLEncoder.encode(text.substring(0, Math.min(text.length(), longest)), StandardCharsets.UTF_8);
    }

    private <T> T any(List<T> choice) {
        return choice.get(random.nextInt(choice.size()));
    }
}
