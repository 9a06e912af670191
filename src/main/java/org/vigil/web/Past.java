package org.vigil.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vigil.archive.Archive;
import org.vigil.archive.Change;
import org.vigil.archive.FormerPassages;
import org.vigil.archive.FormerWording;
import org.vigil.archive.LedgerRow;
import org.vigil.archive.Revision;
import org.vigil.entry.Entry;
import org.vigil.entry.EntryId;
import org.vigil.link.Permalinks;
import org.vigil.revise.PassageMove;

/** What the page of an entry says of its other states, and of where its passages went. Contents are read only if needed. */
final class Past {
    /** How many former wordings of a passage are named beside it; the history leads to the others. */
    private static final int MOST_WORDINGS = 5;

    private final Archive archive;
    private final Messages messages;
    private final Titles titles;
    private final DateWords dates;
    private final History history;

    Past(Archive archive, Messages messages, DateWords dates, History history) {
        this.archive = archive;
        this.messages = messages;
        this.titles = new Titles(messages);
        this.dates = dates;
        this.history = history;
    }

    /**
     * What is known of the other states of an entry.
     *
     * @param steps by anchor, to where a passage of a former state stands now, or to what stood under an anchor before
     */
    record Known(
            PastView view,
            List<EntryView.Notice> notices,
            List<Frame.Alternate> links,
            Map<String, List<PassageView.Step>> steps) {
        /** The same passages, each with a link to where it stands now. */
        List<PassageView> moved(List<PassageView> passages) {
            return passages.stream()
                    .map(passage -> passage.with(Stream.concat(passage.steps().stream(), of(passage.anchor()).stream())
                            .toList()))
                    .toList();
        }

        List<PassageView.Step> of(String anchor) {
            return steps.getOrDefault(anchor, List.of());
        }
    }

    /** @param frozen the address named this very revision */
    Known of(Revision revision, boolean frozen) {
        var id = revision.id();
        var rows = archive.rowsOf(id);
        var latest = rows.get(rows.size() - 1);
        var moves = frozen ? moves(revision, latest) : Map.<String, PassageMove>of();
        var view = new PastView(
                history.view(rows, revision.number()), frozen || rows.size() == 1 ? List.of() : former(id));
        return new Known(
                view,
                frozen ? notices(revision, latest, moves) : mergedHere(id),
                history.links(rows, revision.number(), frozen),
                frozen ? steps(revision, latest, moves) : before(revision, rows));
    }

    /** Where an anchor has had other words: whoever kept an address without a revision may have meant those. */
    private Map<String, List<PassageView.Step>> before(Revision revision, List<LedgerRow> rows) {
        if (rows.stream().map(LedgerRow::contentHash).distinct().count() == 1) {
            return Map.of();
        }
        var wordings = archive.formerWordings(revision.id(), revision.number()).stream()
                .collect(Collectors.groupingBy(FormerWording::anchor));
        var steps = new HashMap<String, List<PassageView.Step>>();
        wordings.forEach((anchor, former) -> steps.put(anchor, before(revision.id(), anchor, former)));
        return steps;
    }

    private List<PassageView.Step> before(EntryId id, String anchor, List<FormerWording> former) {
        var named = former.stream().limit(MOST_WORDINGS).map(wording -> before(id, wording.revision(), anchor));
        int others = former.size() - MOST_WORDINGS;
        return Stream.concat(named, others > 0 ? Stream.of(others(id, anchor, others)) : Stream.empty())
                .toList();
    }

    private PassageView.Step others(EntryId id, String anchor, int others) {
        var text = messages.text("passage.before.others", others);
        return new PassageView.Step(text, Permalinks.history(id), anchor + ": " + text, false);
    }

    private PassageView.Step before(EntryId id, int number, String anchor) {
        var text = messages.text("passage.before", number);
        return new PassageView.Step(text, Permalinks.passage(id, number, anchor), anchor + ": " + text, false);
    }

    private Map<String, PassageMove> moves(Revision revision, LedgerRow latest) {
        return isTheSame(revision, latest) || !latest.change().leavesLive()
                ? Map.of()
                : PassageMove.between(
                        revision.entry(), archive.expect(revision.id()).entry());
    }

    private static boolean isTheSame(Revision revision, LedgerRow latest) {
        return revision.row().contentHash().equals(latest.contentHash());
    }

    private Map<String, List<PassageView.Step>> steps(
            Revision revision, LedgerRow latest, Map<String, PassageMove> moves) {
        if (latest.change() == Change.MERGED) {
            return stepsInto(revision, end(latest).entry());
        }
        return moves.entrySet().stream()
                .filter(move -> move.getValue().kind() != PassageMove.Kind.SAME)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, move -> List.of(step(revision.id(), move.getKey(), move.getValue()))));
    }

    private PassageView.Step step(EntryId id, String former, PassageMove move) {
        var anchor = move.anchor();
        var text = messages.text("move." + move.kind().slug(), anchor == null ? former : anchor);
        return step(id, former, anchor, text);
    }

    private PassageView.Step step(EntryId id, String former, @Nullable String anchor, String text) {
        var href = Permalinks.entry(id) + (anchor == null ? "" : "#" + anchor);
        return new PassageView.Step(text, href, messages.text("move.label", former, text), false);
    }

    /** Under the same number of the other entry may stand anything, so that the way is shown for each passage. */
    private Map<String, List<PassageView.Step>> stepsInto(Revision revision, Entry other) {
        return PassageMove.between(revision.entry(), other).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, move -> {
                    var anchor = move.getValue().anchor();
                    var text = anchor == null
                            ? messages.text("move.into.gone")
                            : messages.text(
                                    move.getValue().kind() == PassageMove.Kind.REWORDED
                                            ? "move.into.reworded"
                                            : "move.into.same",
                                    anchor);
                    return List.of(step(other.id(), move.getKey(), anchor, text));
                }));
    }

    private List<EntryView.Notice> notices(Revision revision, LedgerRow latest, Map<String, PassageMove> moves) {
        var notices = new ArrayList<EntryView.Notice>();
        var id = revision.id();
        int number = revision.number();
        if (latest.number() == number) {
            notices.add(new EntryView.Notice(
                    messages.text("notice.frozen", number),
                    latest.change().leavesLive()
                            ? new Link(messages.text("notice.around"), Permalinks.entry(id))
                            : null));
        } else {
            notices.add(new EntryView.Notice(
                    messages.text(
                            "notice.older", number, dates.day(revision.row().addedAt())),
                    latest.change().leavesLive()
                            ? new Link(messages.text("notice.newest"), Permalinks.entry(id))
                            : null));
            notices.add(new EntryView.Notice(
                    since(revision, latest, moves),
                    isTheSame(revision, latest)
                            ? null
                            : new Link(messages.text("notice.changes"), Permalinks.diff(id, number, latest.number()))));
        }
        if (latest.change() == Change.MERGED) {
            notices.add(mergedAway(latest));
        }
        return notices;
    }

    private String since(Revision revision, LedgerRow latest, Map<String, PassageMove> moves) {
        if (isTheSame(revision, latest)) {
            return messages.text("notice.same");
        }
        if (moves.isEmpty()) {
            return messages.text("notice.changed");
        }
        var sums = new ArrayList<String>();
        for (var kind : PassageMove.Kind.values()) {
            int count = PassageMove.count(moves, kind);
            if (count > 0) {
                sums.add(messages.text("moves." + kind.slug(), count));
            }
        }
        return messages.text("notice.moves", moves.size(), String.join(", ", sums));
    }

    /** Of each entry that leads here, whoever came by which address. */
    private List<EntryView.Notice> mergedHere(EntryId id) {
        return archive.mergedInto(id).stream()
                .map(tombstone -> new EntryView.Notice(
                        messages.text(
                                "notice.merged-here",
                                titles.text(tombstone.entry()),
                                tombstone.id().value(),
                                dates.day(tombstone.row().addedAt()),
                                reason(tombstone.row())),
                        new Link(
                                messages.text("notice.merged-as-it-stood"),
                                Permalinks.revision(tombstone.id(), tombstone.number() - 1))))
                .toList();
    }

    private EntryView.Notice mergedAway(LedgerRow row) {
        return new EntryView.Notice(
                messages.text("notice.merged-away", dates.day(row.addedAt()), reason(row)),
                titles.link(end(row).entry()));
    }

    private Revision end(LedgerRow row) {
        return Standing.of(archive, archive.expect(row.entry())).end();
    }

    private String reason(LedgerRow row) {
        return Optional.ofNullable(row.reason()).orElse(messages.text("reason.none"));
    }

    private List<PastView.Former> former(EntryId id) {
        return archive.formerPassages(id).stream()
                .flatMap(passages -> former(id, passages))
                .toList();
    }

    private Stream<PastView.Former> former(EntryId id, FormerPassages passages) {
        return IntStream.rangeClosed(passages.first(), passages.last())
                .mapToObj(passages.origin()::anchor)
                .map(anchor -> new PastView.Former(
                        anchor,
                        new Link(
                                messages.text("former", anchor, passages.revision()),
                                Permalinks.passage(id, passages.revision(), anchor))));
    }
}
