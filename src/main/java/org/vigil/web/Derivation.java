package org.vigil.web;

import java.net.URI;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.vigil.entry.Entry;
import org.vigil.entry.EntryId;
import org.vigil.entry.Fact;
import org.vigil.entry.Reference;
import org.vigil.entry.Slugged;

/**
 * Which articles were taken from which texts. Two that go back to one text are one witness, not two, so origins are counted
 * here: as the groups of articles that hang together by ties which show that they share a text.
 *
 * @param strands one for each article, in the order given
 */
record Derivation(List<Strand> strands) {

    /** What an article has from another text: the terms of its fact {@code derivation}, and that nothing is known. */
    enum Tie implements Slugged {
        REWORDED,
        REPEATED_IN_PART,
        SAME_TEXT,
        SIGNS_ONLY,
        NOTHING_KNOWN;

        /** It is known which of the two was taken from the other. */
        boolean isEstablished() {
            return this == REWORDED || this == REPEATED_IN_PART;
        }

        /** A text that stands in two places is one witness, whichever was first. */
        boolean isOneOrigin() {
            return isEstablished() || this == SAME_TEXT;
        }
    }

    /**
     * @param key the same for the same text
     * @param name absent where it is not established whose it is
     * @param entry the text itself, where the archive has an entry of it
     */
    record Upstream(String key, @Nullable String name, @Nullable URI url, @Nullable Entry entry) {}

    /**
     * @param upstream absent where no text is known
     * @param basis a term; absent where there is no tie
     */
    record Strand(Entry article, Tie tie, @Nullable Upstream upstream, @Nullable String basis, @Nullable String note) {}

    Derivation {
        strands = List.copyOf(strands);
    }

    /** @param known all articles of the archive: what an article was taken from may be among them */
    static Derivation of(List<Entry> articles, Collection<Entry> known) {
        Map<URI, Entry> byAddress = new HashMap<>();
        for (var entry : known) {
            if (entry.url() != null) {
                byAddress.putIfAbsent(entry.url(), entry);
            }
        }
        return new Derivation(
                articles.stream().map(article -> strand(article, byAddress)).toList());
    }

    private static Strand strand(Entry article, Map<URI, Entry> byAddress) {
        var tie = article.fact("derivation")
                .flatMap(fact -> Slugged.find(Tie.class, fact.values().get(0)))
                .orElse(Tie.NOTHING_KNOWN);
        var named = article.fact("upstream");
        var name = named.filter(fact -> fact.absence() == null)
                .map(fact -> fact.values().get(0))
                .orElse(null);
        var basis = article.fact("derivation-basis")
                .map(fact -> fact.values().get(0))
                .orElse(null);
        // An article names no other reference than the text that it was taken from.
        var url = tie == Tie.NOTHING_KNOWN
                ? null
                : article.references().stream().findFirst().map(Reference::url).orElse(null);
        return new Strand(
                article,
                tie,
                upstream(name, url, byAddress),
                basis,
                named.map(Fact::note).orElse(null));
    }

    private static @Nullable Upstream upstream(@Nullable String name, @Nullable URI url, Map<URI, Entry> byAddress) {
        if (url != null) {
            var entry = byAddress.get(url);
            return new Upstream(entry == null ? url.toString() : entry.id().value(), name, url, entry);
        }
        return name == null ? null : new Upstream(name, name, null, null);
    }

    /** How many origins the articles have, as far as that is established: fewer, if more of them should hang together. */
    int origins(Collection<EntryId> articles) {
        Map<String, String> joined = new HashMap<>();
        for (var strand : strands) {
            if (strand.upstream() != null && strand.tie().isOneOrigin()) {
                var article = root(strand.article().id().value(), joined);
                var text = root(strand.upstream().key(), joined);
                // Each of two twins may name the other.
                if (!article.equals(text)) {
                    joined.put(article, text);
                }
            }
        }
        var roots = new HashSet<String>();
        articles.forEach(article -> roots.add(root(article.value(), joined)));
        return roots.size();
    }

    int origins() {
        return origins(strands.stream().map(strand -> strand.article().id()).toList());
    }

    private static String root(String start, Map<String, String> joined) {
        var at = start;
        while (joined.containsKey(at)) {
            at = Objects.requireNonNull(joined.get(at));
        }
        return at;
    }

    /** Articles of which it is not established where they were taken from. */
    int unsettled() {
        return (int)
                strands.stream().filter(strand -> !strand.tie().isEstablished()).count();
    }

    @Nullable Strand strand(EntryId article) {
        return strands.stream()
                .filter(strand -> strand.article().id().equals(article))
                .findFirst()
                .orElse(null);
    }
}
