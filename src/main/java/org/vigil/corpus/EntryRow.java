package org.vigil.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vigil.entry.Absence;
import org.vigil.entry.Entry;
import org.vigil.entry.EntryBuilder;
import org.vigil.entry.EntryDate;
import org.vigil.entry.EntryId;
import org.vigil.entry.EntryKind;
import org.vigil.entry.Facet;
import org.vigil.entry.Fact;
import org.vigil.entry.Reference;
import org.vigil.entry.TextLanguage;
import org.vigil.entry.Title;
import org.vigil.entry.WebAddress;
import org.vigil.entry.WorkType;

/** The fields that rows of several sorts have in common, each read in one way. */
final class EntryRow {
    private static final EntryId NO_ID = new EntryId("none");
    private static final EntryDate NO_DATE = new EntryDate("2000");
    private static final Pattern LANGUAGE_TAG = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");

    private EntryRow() {}

    /** An entry that the archive describes in its own words. */
    static EntryBuilder described(Row row, EntryKind kind, String titleField) {
        var entry = Entry.builder(id(row), kind, Title.ours(row.text(titleField), titles(row)));
        subjects(row, entry);
        return entry.references(references(row));
    }

    /** The title in the other languages in which the archive words it. */
    private static Map<String, String> titles(Row row) {
        var part = row.part("titles");
        var titles = new TreeMap<String, String>();
        for (var language : TextLanguage.values()) {
            if (language != TextLanguage.ENGLISH && language != TextLanguage.OTHER) {
                Optional.ofNullable(part.textOrNull(language.tag()))
                        .ifPresent(text -> titles.put(language.tag(), text));
            }
        }
        return titles;
    }

    /** An article: its title may be the publisher's, in a language that need not be given. */
    static EntryBuilder article(Row row) {
        var id = id(row);
        var language = language(row);
        var author = row.term("title_from", Title.Author.class);
        var text = row.text("title");
        var title = new Title(
                text,
                author,
                author == Title.Author.SOURCE ? LanguageDetection.of(language, text) : TextLanguage.ENGLISH);
        var article = Entry.builder(id, EntryKind.ARTICLE, title)
                .language(language)
                .publisher(row.text("publisher"))
                .author(row.textOrNull("author"));
        work(row, article);
        return article;
    }

    /** What sort of work it is, and whose copy of it was read, where it is no article read where it appeared. */
    private static void work(Row row, EntryBuilder article) {
        var work = row.termOrNull("work_type", WorkType.class);
        if (work != null) {
            article.fact(Fact.term(WorkType.FACT, work.slug()));
        }
        var copy = row.textOrNull("copy_at");
        if (copy != null) {
            article.fact(Fact.text("copy-at", copy));
        }
    }

    static void date(Row row, EntryBuilder entry, Absence ifNone) {
        var date = row.asOrNull("date", EntryDate::new);
        entry.date(date);
        if (date == null) {
            entry.fact(Fact.absent("date", ifNone));
        }
    }

    static EntryDate dateOf(Row row, String name) {
        return row.as(name, EntryDate::new, NO_DATE);
    }

    static void address(Row row, EntryBuilder entry, Absence ifNone) {
        var url = row.asOrNull("url", WebAddress::parse);
        entry.url(url);
        if (url == null) {
            entry.fact(Fact.absent("address", ifNone));
        }
    }

    static void subjects(Row row, EntryBuilder entry) {
        entry.terms(Facet.PLACE, row.texts("places"))
                .terms(Facet.PERSON, row.texts("people"))
                .terms(Facet.ORGANISATION, row.texts("organisations"))
                .terms(Facet.TREATY, row.texts("treaties"))
                .terms(Facet.TOPIC, row.texts("topics"));
    }

    static List<Reference> references(Row row) {
        var references = new ArrayList<Reference>();
        for (var source : row.rows("sources")) {
            var url = source.as("url", WebAddress::parse, WebAddress.parse("https://example.org/"));
            references.add(new Reference(url, source.text("title"), source.textOrNull("supports"), states(source)));
        }
        return references;
    }

    /** Whether the entry has what a source is said to state shows when all of the entry is read. */
    private static List<String> states(Row source) {
        var states = source.texts("states");
        source.afterwards(entry -> states.stream()
                .filter(stated -> !entry.has(stated))
                .forEach(stated -> source.problem(
                        source.lineOf("states"),
                        "\"states\": expected \"date\", a fact of this entry that has a value, or one of its relations;"
                                + " found \"" + stated + "\"")));
        return states;
    }

    private static EntryId id(Row row) {
        return row.as("id", EntryId::new, NO_ID);
    }

    private static @Nullable String language(Row row) {
        return row.asOrNull("language", EntryRow::languageTag);
    }

    private static String languageTag(String text) {
        if (!LANGUAGE_TAG.matcher(text).matches()) {
            throw new IllegalArgumentException("expected a language tag such as en or ru; found \"" + text + "\"");
        }
        return text;
    }
}
