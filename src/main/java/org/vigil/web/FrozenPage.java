package org.vigil.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.vigil.archive.Archive;
import org.vigil.archive.FrozenSearch;
import org.vigil.archive.Revision;
import org.vigil.entry.EntryId;
import org.vigil.link.Permalinks;

/** A frozen search, and what differs today. */
final class FrozenPage {
    private static final String PLACE = "\uFFFC";

    private final Archive archive;
    private final Permalinks permalinks;
    private final Messages messages;
    private final Frames frames;
    private final Words words;
    private final DateWords dates;
    private final FrozenCounts counts;

    FrozenPage(
            Archive archive,
            Permalinks permalinks,
            Messages messages,
            Frames frames,
            Words words,
            DateWords dates,
            ValueWords values) {
        this.archive = archive;
        this.permalinks = permalinks;
        this.messages = messages;
        this.frames = frames;
        this.words = words;
        this.dates = dates;
        this.counts = new FrozenCounts(messages, values);
    }

    /**
     * @param now the answer today; absent where it cannot be had
     * @param unknown why it cannot be had, where it is absent
     */
    FrozenView view(FrozenSearch then, @Nullable FrozenSearch now, String unknown) {
        var path = Permalinks.frozen(then.hash());
        var heading = messages.text("frozen.heading", withoutStop(then.understood()));
        var difference = now == null ? null : FrozenDifference.between(then, now);
        return new FrozenView(
                frames.frame(heading, null, "", "", List.of(json(path))),
                heading(withoutStop(then.understood())),
                colophon(then, path),
                today(then, now, difference, unknown),
                difference == null ? List.of() : differences(difference),
                messages.text("frozen.then", then.entries().size()),
                listed(then.entries(), true),
                counts.view(then),
                citation(then, permalinks.absolute(path)),
                "curl -s " + permalinks.absolute(path) + ".json | sha256sum",
                List.of(
                        new Link(messages.text("frozen.again"), Permalinks.search("", then.question())),
                        new Link(messages.text("form.json"), path + ".json")));
    }

    private FrozenView.Heading citation(FrozenSearch then, String address) {
        var text = messages.text(
                "frozen.citation",
                PLACE,
                then.entries().size(),
                dates.day(then.day()),
                then.ledger().seq(),
                address);
        return around(text, withoutStop(then.understood()));
    }

    private FrozenView.Heading heading(String question) {
        return around(messages.text("frozen.heading", PLACE), question);
    }

    private static FrozenView.Heading around(String text, String question) {
        int at = text.indexOf(PLACE);
        return new FrozenView.Heading(text.substring(0, at), question, text.substring(at + 1));
    }

    private static String withoutStop(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    private Frame.Alternate json(String path) {
        return new Frame.Alternate("alternate", "application/json", messages.text("form.json"), path + ".json");
    }

    private List<PrintView.Witness> colophon(FrozenSearch then, String path) {
        return List.of(
                witness("frozen.day", dates.day(then.day()), false),
                witness("print.order", messages.text("sort." + then.order()), false),
                witness(
                        "print.row",
                        messages.text("print.row.number", then.ledger().seq()),
                        false),
                witness("print.chain", then.ledger().chain(), true),
                witness("frozen.address", permalinks.absolute(path), true));
    }

    private PrintView.Witness witness(String label, String value, boolean hash) {
        return new PrintView.Witness(messages.text(label), value, hash);
    }

    private List<String> today(
            FrozenSearch then, @Nullable FrozenSearch now, @Nullable FrozenDifference difference, String unknown) {
        if (now == null || difference == null) {
            return List.of(unknown);
        }
        var sentences = new ArrayList<String>();
        if (!now.understood().equals(then.understood())) {
            sentences.add(messages.text("frozen.today.understood", now.understood()));
        }
        if (difference.isNone()) {
            sentences.add(messages.text("frozen.today.same"));
        } else {
            sentences.add(messages.text("frozen.today.total", now.entries().size()));
            if (difference.reordered()) {
                sentences.add(messages.text("frozen.today.reordered"));
            }
        }
        sentences.addAll(counts.differences(then, now));
        return sentences;
    }

    private List<FrozenView.Difference> differences(FrozenDifference difference) {
        var lists = new LinkedHashMap<String, List<FrozenSearch.Found>>();
        lists.put("frozen.added", difference.added());
        lists.put("frozen.gone", difference.gone());
        lists.put("frozen.corrected", difference.corrected());
        lists.put("frozen.passages", difference.otherPassages());
        return lists.entrySet().stream()
                .filter(list -> !list.getValue().isEmpty())
                .map(list -> new FrozenView.Difference(
                        messages.text(list.getKey(), list.getValue().size()), listed(list.getValue(), false)))
                .toList();
    }

    /** @param since whether to say what has become of each */
    private List<FrozenView.Listed> listed(List<FrozenSearch.Found> found, boolean since) {
        var revisions = new LinkedHashMap<EntryId, Revision>();
        archive.findAll(found).forEach(revision -> revisions.put(revision.id(), revision));
        return found.stream()
                .filter(one -> revisions.containsKey(one.entry()))
                .map(one -> listed(one, Objects.requireNonNull(revisions.get(one.entry())), since))
                .toList();
    }

    private FrozenView.Listed listed(FrozenSearch.Found found, Revision revision, boolean since) {
        var path = Permalinks.revision(found.entry(), found.revision());
        return new FrozenView.Listed(
                words.line(revision.entry()).at(path),
                found.passages().stream()
                        .map(anchor -> new Link(anchor, Permalinks.passage(found.entry(), found.revision(), anchor)))
                        .toList(),
                since ? since(revision) : "");
    }

    private String since(Revision revision) {
        var latest = archive.expect(revision.id());
        if (!latest.isLive()) {
            return messages.text(
                    "frozen.since." + latest.row().change().slug(),
                    dates.day(latest.row().addedAt()));
        }
        return latest.number() == revision.number()
                ? ""
                : messages.text(
                        "frozen.since.newer",
                        latest.number(),
                        dates.day(latest.row().addedAt()));
    }
}
