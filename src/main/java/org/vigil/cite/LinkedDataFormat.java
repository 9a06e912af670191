package org.vigil.cite;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import de.undercouch.citeproc.csl.CSLName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vigil.entry.EntryDate;
import org.vigil.entry.EntryKind;
import org.vigil.entry.WorkType;

/** JSON-LD in the words of https://schema.org. A date that is not certain is left out, as it has no way to say so. */
public final class LinkedDataFormat implements CitationFormat {
    private static final String VOCABULARY = "https://schema.org";
    private static final ObjectWriter WRITER = new ObjectMapper().writer().with(SerializationFeature.INDENT_OUTPUT);

    @Override
    public String name() {
        return "JSON-LD";
    }

    @Override
    public String mediaType() {
        return "application/ld+json";
    }

    @Override
    public String suffix() {
        return ".jsonld";
    }

    /** No {@code <} stands in it, so that it can stand in a page as it is. */
    @Override
    public String write(Cited cited) {
        try {
            return WRITER.writeValueAsString(work(cited)).replace("<", "\\u003c") + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Texts and lists of them are JSON: " + e.getMessage(), e);
        }
    }

    /** The address of the type of what is cited. */
    public static String type(Cited cited) {
        return VOCABULARY + "/" + typeName(cited);
    }

    private static String typeName(Cited cited) {
        return switch (cited.work()) {
            case NEWS_ARTICLE -> "NewsArticle";
            case REPORT -> "Report";
            case STATEMENT -> "Article";
            case WEB_PAGE -> "WebPage";
        };
    }

    private static Map<String, Object> work(Cited cited) {
        var item = CitedItem.of(cited);
        var work = new LinkedHashMap<String, Object>();
        work.put("@context", VOCABULARY);
        work.put("@type", typeName(cited));
        work.put("@id", cited.url());
        work.put("url", cited.url());
        work.put("name", cited.title());
        add(work, "headline", cited.isOurs() ? null : cited.title());
        add(work, "inLanguage", item.getLanguage());
        add(work, "datePublished", certain(CitedItem.issued(cited)));
        add(work, "author", authors(item.getAuthor()));
        add(work, "publisher", cited.container() == null ? null : organization(cited.container()));
        var number = item.getNumber();
        add(work, cited.work() == WorkType.REPORT ? "reportNumber" : "identifier", number);
        var url = cited.entry().url();
        add(work, "sameAs", cited.isOurs() || url == null ? null : url.toASCIIString());
        add(work, "mainEntity", cited.isOurs() ? subject(cited) : null);
        work.put("version", String.valueOf(cited.number()));
        work.put("sdPublisher", organization(cited.archive()));
        work.put("sdDatePublished", cited.revised().toString());
        return work;
    }

    /** What a page of the archive is about. */
    private static @Nullable Map<String, Object> subject(Cited cited) {
        var kind = cited.entry().kind();
        var type =
                kind == EntryKind.CLAIM ? "Claim" : kind == EntryKind.VISIT || kind == EntryKind.EVENT ? "Event" : null;
        if (type == null) {
            return null;
        }
        var subject = new LinkedHashMap<String, Object>();
        subject.put("@type", type);
        subject.put("name", cited.title());
        var date = cited.entry().date();
        if (date != null && date.shape() != EntryDate.Shape.ONE_OF) {
            add(subject, "startDate", certain(date.from()));
            add(subject, "endDate", certain(date.to()));
        }
        return subject;
    }

    private static @Nullable String certain(@Nullable CitedDate date) {
        return date == null || !date.isCertain() || !date.isPoint()
                ? null
                : date.from().digits();
    }

    private static @Nullable String certain(EntryDate.@Nullable Point point) {
        return point == null || point.approximate() || point.uncertain() ? null : point.digits();
    }

    private static Map<String, Object> organization(String name) {
        var organization = new LinkedHashMap<String, Object>();
        organization.put("@type", "Organization");
        organization.put("name", name);
        return organization;
    }

    /** A name that is in one piece may be a person's or a body's. */
    private static @Nullable List<Object> authors(CSLName @Nullable [] names) {
        if (names == null) {
            return null;
        }
        var authors = new ArrayList<>();
        for (var name : names) {
            authors.add(name.getLiteral() == null ? person(name) : name.getLiteral());
        }
        return authors;
    }

    private static Map<String, Object> person(CSLName name) {
        var person = new LinkedHashMap<String, Object>();
        person.put("@type", "Person");
        person.put("familyName", name.getFamily());
        person.put("givenName", name.getGiven());
        return person;
    }

    private static void add(Map<String, Object> object, String name, @Nullable Object value) {
        if (value != null) {
            object.put(name, value);
        }
    }
}
