package org.vigil.web;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The sample views as pages: rendered by the templates, and parsed as a browser would. */
final class SamplePages {
    private static final Templates TEMPLATES = new Templates(Messages.load("en"), Languages.load());
    private static final Map<String, Object> VIEWS = SampleViews.all();
    private static final Map<String, String> PAGES = new ConcurrentHashMap<>();

    private SamplePages() {}

    static Set<String> names() {
        return VIEWS.keySet();
    }

    static String html(String page) {
        return PAGES.computeIfAbsent(
                page, name -> TEMPLATES.render(name.replaceFirst("-.*", ""), Objects.requireNonNull(VIEWS.get(name))));
    }

    static Document document(String page) {
        return Jsoup.parse(html(page));
    }
}
