package org.vigil.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vigil.entry.EntryId;
import org.vigil.entry.Facet;
import org.vigil.link.Permalinks;

/** What the articles say, side by side. */
final class ClaimsPage {
    private final Messages messages;
    private final Frames frames;
    private final ClaimViews views;
    private final ValueWords values;

    ClaimsPage(Messages messages, Frames frames, ClaimViews views, ValueWords values) {
        this.messages = messages;
        this.frames = frames;
        this.views = views;
        this.values = values;
    }

    ClaimsView view(ClaimTable table, ClaimFilter filter) {
        var found = table.matching(filter);
        boolean all = filter.equals(ClaimFilter.ALL);
        var forms = forms(filter);
        return new ClaimsView(
                frames.frame(
                                messages.text("claims.title"),
                                all ? Permalinks.CLAIMS : null,
                                "claims",
                                "",
                                alternates(filter))
                        .with(frames.figures()),
                lede(table),
                shows(table, filter),
                articles(table, filter),
                topics(table, filter),
                all
                        ? ""
                        : messages.text(
                                "claims.found", found.size(), table.questions().size()),
                new Link(messages.text("claims.all"), Permalinks.CLAIMS),
                table.questions().stream()
                                .flatMap(question -> question.answers().stream())
                                .allMatch(answer -> table.holds(answer.at()))
                        ? ""
                        : messages.text("claims.unheld"),
                views.derivation(table.derivation()),
                groups(table, found),
                forms);
    }

    private String lede(ClaimTable table) {
        var counts = table.byGroup(table.questions());
        return messages.text(
                "claims.lede",
                table.questions().size(),
                table.derivation().strands().size(),
                counts.getOrDefault(ClaimTable.Group.BETWEEN_ARTICLES, 0L),
                counts.getOrDefault(ClaimTable.Group.WITH_OUTSIDE_SOURCE, 0L));
    }

    private List<ClaimsView.Choice> shows(ClaimTable table, ClaimFilter filter) {
        var others = table.matching(filter.withShow(null));
        var counts = table.byGroup(others);
        var all = new ClaimsView.Choice(
                messages.text("claims.show.all"),
                Integer.toString(others.size()),
                address("", filter.withShow(null)),
                filter.show() == null);
        return Stream.concat(
                        Stream.of(all),
                        Arrays.stream(ClaimTable.Group.values())
                                .filter(group -> group == filter.show() || counts.containsKey(group))
                                .map(group -> new ClaimsView.Choice(
                                        messages.text("claims.show." + group.slug()),
                                        Long.toString(counts.getOrDefault(group, 0L)),
                                        address("", filter.withShow(group)),
                                        group == filter.show())))
                .toList();
    }

    private List<ClaimsView.Choice> articles(ClaimTable table, ClaimFilter filter) {
        var counts = ClaimTable.count(
                table.matching(filter.withArticle(null)),
                question -> question.articles().stream().map(EntryId::value).toList());
        return choices(
                counts,
                filter.article() == null ? null : filter.article().value(),
                id -> {
                    var article = table.articles().get(new EntryId(id));
                    return article == null ? id : ClaimViews.name(article);
                },
                id -> filter.withArticle(id == null ? null : new EntryId(id)));
    }

    private List<ClaimsView.Choice> topics(ClaimTable table, ClaimFilter filter) {
        var counts = ClaimTable.count(table.matching(filter.withTopic(null)), ClaimTable.Question::topics);
        return choices(counts, filter.topic(), topic -> values.value(Facet.TOPIC, topic), filter::withTopic);
    }

    /** The one that is chosen leads back to all. */
    private static List<ClaimsView.Choice> choices(
            Map<String, Long> counts,
            @Nullable String chosen,
            Function<String, String> words,
            Function<@Nullable String, ClaimFilter> choose) {
        return counts.entrySet().stream()
                .map(value -> {
                    boolean isChosen = value.getKey().equals(chosen);
                    return new ClaimsView.Choice(
                            words.apply(value.getKey()),
                            Long.toString(value.getValue()),
                            address("", choose.apply(isChosen ? null : value.getKey())),
                            isChosen);
                })
                .toList();
    }

    private List<ClaimsView.Group> groups(ClaimTable table, List<ClaimTable.Question> found) {
        return table.byGroup(found).entrySet().stream()
                .map(group -> new ClaimsView.Group(
                        group.getKey().slug(),
                        messages.text("claims.group." + group.getKey().slug(), group.getValue()),
                        found.stream()
                                .filter(question -> question.group() == group.getKey())
                                .map(question -> views.question(question, table))
                                .toList()))
                .toList();
    }

    private List<Link> forms(ClaimFilter filter) {
        return List.of(
                new Link(messages.text("form.csv"), address(".csv", filter)),
                new Link(messages.text("form.json"), address(".json", filter)));
    }

    private List<Frame.Alternate> alternates(ClaimFilter filter) {
        return List.of(
                new Frame.Alternate(
                        "alternate", "application/json", messages.text("form.json"), address(".json", filter)),
                new Frame.Alternate("alternate", "text/csv", messages.text("form.csv"), address(".csv", filter)));
    }

    private static String address(String form, ClaimFilter filter) {
        return Permalinks.CLAIMS + form + filter.query();
    }
}
