package org.vigil.web;

import java.util.Objects;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The sample views as pages: rendered by the templates, and parsed as a browser would. */
final class SamplePages {
    private static final Templates TEMPLATES = new Templates(Messages.load("en"), Languages.load());

    private SamplePages() {}

    static Set<String> names() {
        return SampleViews.all().keySet();
    }

    static String html(String page) {
        return TEMPLATES.render(
                page.replaceFirst("-.*", ""),
                Objects.requireNonNull(SampleViews.all().get(page)));
    }

    static Document document(String page) {
        return Jsoup.parse(html(page));
    }
}
