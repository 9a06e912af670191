package org.vigil.corpus;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vigil.entry.Absence;
import org.vigil.entry.EntryBuilder;
import org.vigil.entry.Fact;
import org.vigil.entry.Reference;
import org.vigil.entry.Rights;
import org.vigil.entry.Slugged;
import org.vigil.entry.WebAddress;

/** The articles of which the archive has a digest. */
final class ArticleRows {
    private static final String OPEN = Rights.OPEN.slug();

    /** What an article has from another text. */
    enum Derivation implements Slugged {
        /** The whole says in other words what the other text said before. */
        REWORDED(true),
        /** Some paragraphs stand in the other text. */
        REPEATED_IN_PART(true),
        /** The whole stands elsewhere too; which was first is not established. */
        SAME_TEXT(false),
        /** There are signs of another text, and no more. */
        SIGNS_ONLY(false);

        private final boolean established;

        Derivation(boolean established) {
            this.established = established;
        }
    }

    /** Whether the article itself says where it was taken from. */
    enum Basis implements Slugged {
        STATED,
        DEDUCED
    }

    private ArticleRows() {}

    static EntryBuilder read(Row row) {
        var article = EntryRow.article(row);
        EntryRow.subjects(row, article);
        EntryRow.date(row, article, Absence.NOT_ESTABLISHED);
        EntryRow.address(row, article, Absence.NOT_FOUND);
        article.sourceHash(row.asOrNull("source_sha256", ArticleRows::hash));
        if (OPEN.equals(row.asOrNull("rights", ArticleRows::rights))) {
            article.rights(Rights.OPEN);
        }
        fact(article, "date-note", row.textOrNull("date_note"));
        upstream(row, article);
        var defects = row.texts("text_defects");
        if (!defects.isEmpty()) {
            article.fact(Fact.text("text-defects", defects));
        }
        fact(article, "note", row.textOrNull("note"));
        var digest = row.texts("digest");
        if (digest.isEmpty()) {
            row.problem(row.line(), "the page has no digest, so no <p> with words");
        }
        digest.forEach(article::say);
        return article;
    }

    private static void upstream(Row row, EntryBuilder article) {
        var name = row.textOrNull("upstream");
        var note = row.textOrNull("upstream_note");
        var url = row.asOrNull("upstream_url", WebAddress::parse);
        var derivation = row.termOrNull("derivation", Derivation.class);
        var basis = row.termOrNull("derivation_basis", Basis.class);
        if (name != null) {
            article.fact(Fact.text("upstream", name).withNote(note));
        } else if (note != null) {
            article.fact(Fact.absent("upstream", Absence.NOT_ESTABLISHED).withNote(note));
        }
        boolean established = derivation != null && derivation.established;
        if (established != (name != null)) {
            row.problem(
                    row.lineOf("derivation"),
                    "\"upstream\" needs \"derivation\": reworded or repeated-in-part, and these need \"upstream\"");
        }
        if ((derivation == null) != (basis == null)) {
            row.problem(row.lineOf("derivation"), "\"derivation\" and \"derivation-basis\" need each other");
        } else if (derivation != null && basis != null) {
            article.fact(Fact.term("derivation", derivation.slug())).fact(Fact.term("derivation-basis", basis.slug()));
        }
        if (url != null) {
            article.references(List.of(new Reference(url, title(name, url.getHost()), note)));
        }
    }

    private static String title(@Nullable String name, @Nullable String host) {
        return Stream.of(name, host).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    private static void fact(EntryBuilder article, String name, @Nullable String text) {
        if (text != null) {
            article.fact(Fact.text(name, text));
        }
    }

    /** What is held of a text, and so whether it is quoted or only linked to, its file says; all one can say is that it is open. */
    private static String rights(String text) {
        if (!text.equals(OPEN)) {
            throw new IllegalArgumentException("expected \"open\" or no such field; found \"" + text + "\"");
        }
        return text;
    }

    private static String hash(String text) {
        if (!text.matches("[0-9a-fA-F]{64}")) {
            throw new IllegalArgumentException("expected a SHA-256 in 64 hexadecimal digits; found \"" + text + "\"");
        }
        return text.toLowerCase(Locale.ROOT);
    }
}
