package org.vigil.corpus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Articles as HTML pages: the head says in meta tags what the article is, and each paragraph of the body is one of the digest.
 *
 * <p>A page becomes a row with the fields that {@link ArticleRows} reads, so that its faults are found and told like those of
 * any row.
 */
final class ArticlePages implements FileFormat {
    private static final Map<String, String> REPEATED = Map.of(
            "person", "people",
            "organisation", "organisations",
            "place", "places",
            "treaty", "treaties",
            "topic", "topics",
            "text-defect", "text_defects");
    private static final int MOST_FAULTS = 20;

    @Override
    public String names() {
        return "*.html";
    }

    @Override
    public boolean accepts(String fileName) {
        return fileName.endsWith(".html");
    }

    @Override
    public String mediaType() {
        return "text/html";
    }

    @Override
    public void read(CorpusFile file) throws Utf8.Malformed {
        var parser = Parser.htmlParser().setTrackPosition(true).setTrackErrors(MOST_FAULTS);
        var page = Jsoup.parse(Utf8.decode(file.original().bytes()), "", parser);
        var row = new Row(asObject(page), file);
        // A tag left open can swallow a paragraph without a word, so what a browser would mend is a fault here.
        parser.getErrors()
                .forEach(fault -> row.problem(lineOf(fault.getCursorPos()), "is not HTML: " + fault.getErrorMessage()));
        expectWordsInParagraphs(page, row);
        row.found(ArticleRows.read(row));
    }

    private static Json asObject(Document page) {
        var members = new LinkedHashMap<String, Json>();
        var title = page.selectFirst("head > title");
        if (title != null) {
            members.put("title", Json.text(lineOf(title), title.text()));
        }
        var lists = new LinkedHashMap<String, List<Json>>();
        for (var meta : page.select("head > meta[name]")) {
            var value = Json.text(lineOf(meta), meta.attr("content"));
            lists.computeIfAbsent(meta.attr("name"), name -> new ArrayList<>()).add(value);
        }
        lists.forEach((name, values) -> members.put(
                REPEATED.getOrDefault(name, name.replace('-', '_')),
                values.size() == 1 && !REPEATED.containsKey(name)
                        ? values.get(0)
                        : Json.list(values.get(values.size() - 1).line(), values)));
        var digest = page.select("body p").stream()
                .filter(Element::hasText)
                .map(p -> Json.text(lineOf(p), p.text()))
                .toList();
        members.put("digest", Json.list(1, digest));
        return Json.object(1, members);
    }

    private static void expectWordsInParagraphs(Document page, Row row) {
        for (var element : page.body().getAllElements()) {
            if (!element.ownText().isBlank() && element.closest("p") == null) {
                row.problem(lineOf(element), "words outside a <p> are not read: \"" + element.ownText() + "\"");
            }
        }
    }

    private static int lineOf(Element element) {
        return Math.max(0, element.sourceRange().start().lineNumber());
    }

    /** @param position as {@code 12:34}, line and column */
    private static int lineOf(String position) {
        var line = position.split(":", 2)[0];
        return line.matches("\\d{1,9}") ? Integer.parseInt(line) : 0;
    }
}
