package org.vigil.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON Feed, version 1.1 (jsonfeed.org). */
final class JsonFeedFormat implements FeedFormat {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public String name() {
        return "JSON Feed";
    }

    @Override
    public String mediaType() {
        return "application/feed+json";
    }

    @Override
    public String siteSuffix() {
        return ".json";
    }

    @Override
    public String searchSuffix() {
        return ".jsonfeed";
    }

    @Override
    public String write(Feed feed, String self) {
        var json = new LinkedHashMap<String, Object>();
        json.put("version", "https://jsonfeed.org/version/1.1");
        json.put("title", feed.title());
        json.put("description", feed.description());
        json.put("language", feed.language());
        json.put("home_page_url", feed.home());
        json.put("feed_url", self);
        json.put("items", feed.items().stream().map(JsonFeedFormat::item).toList());
        try {
            return JSON.writeValueAsString(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> item(Feed.Item item) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", item.permalink());
        json.put("url", item.permalink());
        json.put("title", item.title());
        // The specification wants at least one of content_html and content_text.
        json.put("content_text", item.summary() == null ? item.title() : item.summary());
        json.put("date_published", item.added().toString());
        json.put("tags", List.of(item.kind()));
        return json;
    }
}
