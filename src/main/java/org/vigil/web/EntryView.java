package org.vigil.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of one entry, or of one revision of it.
 *
 * @param cited the title under which the entry is cited, where another one stands above
 * @param notices why this is not simply the entry as it stands: an older revision, or one that was withdrawn; each a sentence
 * @param matches absent where no question was asked, or none could be answered
 * @param withheld the report exists and is kept confidential
 * @param question the answers side by side, where the entry is a claim
 * @param margin the questions that the entry answers, where it is an article
 * @param around absent where the general page says all
 * @param digest the archive's passages
 * @param alike other entries with the same words that are not among the relations
 */
record EntryView(
        Frame frame,
        EntryLine entry,
        @Nullable String cited,
        List<Notice> notices,
        @Nullable MatchesView matches,
        boolean withheld,
        @Nullable QuestionView question,
        @Nullable AroundView around,
        List<FactView> facts,
        List<PassageView> digest,
        @Nullable SourceView source,
        MarginView margin,
        List<RelationView> relations,
        List<EntryLine> alike,
        List<ReferenceView> references,
        PastView past,
        Provenance provenance,
        @Nullable String original,
        String permalink,
        CiteView cite) {

    /** A sentence, and where to go instead. */
    record Notice(String text, @Nullable Link link) {}

    /**
     * What of the entry matches the question that the reader came with.
     *
     * @param withheld that some of it may not be shown; empty where all is
     * @param back to the results
     * @param without the entry without marks
     */
    record MatchesView(String sentence, String withheld, List<PassageView.Step> passages, Link back, Link without) {}

    /**
     * @param absent the value says why there is none
     * @param basis whether a source says it or the archive concludes it, in the language of the page; empty where that is not told
     * @param note as the archive wrote it, in English
     */
    record FactView(
            String label,
            List<ValueView> values,
            boolean absent,
            String basis,
            @Nullable String note,
            List<LedgerView.Mark> marks) {}

    /**
     * @param language of the text, where it is not that of the page
     * @param href absent for plain text
     */
    record ValueView(String text, @Nullable String language, @Nullable String href) {
        public boolean isExternal() {
            return href != null && href.contains("://");
        }
    }

    /**
     * The source's own words.
     *
     * @param heading what is shown of them, in words
     * @param explanation why not more; empty where everything is shown
     * @param passages those that may be shown here
     * @param others those that are held and not shown
     */
    record SourceView(String heading, String explanation, List<PassageView> passages, List<Held> others) {
        SourceView with(List<PassageView> newPassages) {
            return new SourceView(heading, explanation, newPassages, others);
        }

        SourceView withOthers(List<Held> newOthers) {
            return new SourceView(heading, explanation, passages, newOthers);
        }
    }

    /**
     * A passage that is held and not shown.
     *
     * @param now where it stands now; absent where it stands there still
     */
    record Held(String anchor, PassageView.@Nullable Step now) {}

    record RelationView(String label, List<EntryLine> entries) {}

    /** @param host whose page it is */
    record ReferenceView(String title, String href, String host, @Nullable String supports) {}

    /**
     * Where the entry stands in the ledger.
     *
     * @param revision link to the frozen revision
     * @param originalHash absent where no bytes were kept
     * @param proof how to check it
     */
    record Provenance(
            long seq,
            int number,
            Link revision,
            String added,
            String addedInstant,
            String change,
            @Nullable String reason,
            String contentHash,
            String chain,
            @Nullable String originalHash,
            ProofPanel.View proof) {}
}
