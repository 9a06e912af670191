package org.vigil.corpus;

import java.util.LinkedHashMap;
import java.util.Map;
import org.vigil.entry.Absence;
import org.vigil.entry.EntryBuilder;
import org.vigil.entry.EntryId;
import org.vigil.entry.EntryKind;
import org.vigil.entry.Facet;
import org.vigil.entry.Fact;
import org.vigil.entry.PassageAddress;
import org.vigil.entry.Relation;
import org.vigil.entry.Slugged;

/** Questions on which the articles say something, alike or not. */
final class ClaimRows {
    /** What the answers come to. */
    enum Verdict implements Slugged {
        AGREE,
        DISAGREE,
        UNVERIFIABLE
    }

    /** Between whom they differ. */
    enum Conflict implements Slugged {
        BETWEEN_ARTICLES,
        WITH_OUTSIDE_SOURCE
    }

    /** Where the primary value was met. */
    enum PrimaryStatus implements Slugged {
        FOUND,
        FOUND_IN_SECONDARY_SOURCE,
        FOUND_IN_PART,
        NOT_FOUND,
        NOT_CHECKED
    }

    private ClaimRows() {}

    static EntryBuilder read(Row row) {
        var claim = EntryRow.described(row, EntryKind.CLAIM, "question");
        var verdict = row.term("verdict", Verdict.class).slug();
        claim.term(Facet.STATUS, verdict).fact(Fact.term("verdict", verdict));
        var conflict = row.termOrNull("conflict", Conflict.class);
        if ((conflict != null) != verdict.equals(Verdict.DISAGREE.slug())) {
            row.problem(
                    row.lineOf("conflict"),
                    "\"conflict\" is for questions on which sources disagree, and for all of them");
        }
        if (conflict != null) {
            claim.fact(Fact.term("conflict", conflict.slug()));
        }
        claim.fact(Fact.text("subject", row.text("subject"))).fact(Fact.text("predicate", row.text("predicate")));
        var articles = answers(row, claim);
        outliers(row, claim, articles);
        primary(row, claim);
        row.relateAll("concerns", claim, Relation.Type.CONCERNS);
        return claim.say(row.textOrNull("note"));
    }

    /** Gives back the articles that answer, each with the place of its first answer. */
    private static Map<EntryId, PassageAddress> answers(Row row, EntryBuilder claim) {
        var articles = new LinkedHashMap<EntryId, PassageAddress>();
        for (var value : row.rows("values")) {
            var answer = value.text("answer");
            int paragraph = value.number("paragraph");
            var publisher = value.text("publisher");
            var resolved = value.textOrNull("resolved");
            var note = place(value) + (resolved == null ? "" : " Read as " + resolved + ".");
            value.mention("article").ifPresent(article -> {
                var passage = new PassageAddress(article, "p" + paragraph);
                articles.putIfAbsent(article, passage);
                claim.fact(Fact.text("answer", answer).takenFrom(passage).withNote(note));
            });
            if (paragraph == 0) {
                value.problem(value.lineOf("paragraph"), "\"paragraph\": paragraphs count from 1");
            }
            claim.say(PlainText.sentence(publisher + ", paragraph " + paragraph + ": " + answer));
        }
        if (articles.isEmpty()) {
            row.problem(row.lineOf("values"), "\"values\": expected at least one answer");
        }
        articles.keySet().forEach(article -> claim.relation(Relation.Type.ABOUT, article));
        return articles;
    }

    private static String place(Row value) {
        int sentence = value.number("sentence");
        int from = value.number("char_start");
        int to = value.number("char_end");
        if (to <= from) {
            value.problem(value.lineOf("char_end"), "\"char_end\": expected a place after " + from + "; found " + to);
        }
        return "Sentence " + sentence + " of the paragraph; characters " + from + " to " + to + " of the source text.";
    }

    private static void outliers(Row row, EntryBuilder claim, Map<EntryId, PassageAddress> articles) {
        for (var outlier : row.texts("outliers")) {
            var passage = EntryId.parse(outlier).map(articles::get);
            if (passage.isEmpty()) {
                row.problem(
                        row.lineOf("outliers"),
                        "\"outliers\": \"" + outlier + "\" is none of the articles that answer");
            } else {
                claim.fact(Fact.text("outlier", outlier).takenFrom(passage.get()));
            }
        }
    }

    private static void primary(Row row, EntryBuilder claim) {
        var value = row.text("primary_value");
        var status = row.term("primary_status", PrimaryStatus.class);
        claim.fact(
                        switch (status) {
                            case NOT_FOUND ->
                                Fact.absent("primary-value", Absence.NOT_FOUND).withNote(value);
                            case NOT_CHECKED ->
                                Fact.absent("primary-value", Absence.NOT_ESTABLISHED)
                                        .withNote(value);
                            case FOUND, FOUND_IN_SECONDARY_SOURCE, FOUND_IN_PART -> Fact.text("primary-value", value);
                        })
                .fact(Fact.term("primary-status", status.slug()))
                .say("Primary source: " + PlainText.sentence(value));
    }
}
