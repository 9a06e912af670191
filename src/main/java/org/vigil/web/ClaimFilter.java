package org.vigil.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vigil.entry.EntryId;
import org.vigil.entry.Slugged;

/** Which questions are asked for, as it stands in the address. What is unknown or impossible there is left out. */
record ClaimFilter(ClaimTable.@Nullable Group show, @Nullable String topic, @Nullable EntryId article) {
    static final ClaimFilter ALL = new ClaimFilter(null, null, null);
    private static final int LONGEST = 200;

    static ClaimFilter parse(Map<String, List<String>> parameters) {
        return new ClaimFilter(
                first(parameters, "show")
                        .flatMap(slug -> Slugged.find(ClaimTable.Group.class, slug))
                        .orElse(null),
                first(parameters, "topic").orElse(null),
                first(parameters, "article").flatMap(EntryId::parse).orElse(null));
    }

    private static Optional<String> first(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isBlank() && value.length() <= LONGEST)
                .findFirst();
    }

    ClaimFilter withShow(ClaimTable.@Nullable Group newShow) {
        return new ClaimFilter(newShow, topic, article);
    }

    ClaimFilter withTopic(@Nullable String newTopic) {
        return new ClaimFilter(show, newTopic, article);
    }

    ClaimFilter withArticle(@Nullable EntryId newArticle) {
        return new ClaimFilter(show, topic, newArticle);
    }

    boolean keeps(ClaimTable.Question question) {
        return (show == null || question.group() == show)
                && (topic == null || question.topics().contains(topic))
                && (article == null || question.articles().contains(article));
    }

    /** For the end of an address, with its question mark; empty where nothing is left out. */
    String query() {
        var text = Stream.of(
                        show == null ? "" : "show=" + show.slug(),
                        topic == null ? "" : "topic=" + URLEncoder.encode(topic, StandardCharsets.UTF_8),
                        article == null ? "" : "article=" + article)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("&"));
        return text.isEmpty() ? "" : "?" + text;
    }
}
