package org.vigil.revise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.vigil.entry.Entry;
import org.vigil.entry.EntryId;
import org.vigil.entry.EntryKind;
import org.vigil.entry.Passage;
import org.vigil.entry.Title;

class PassageMatchesProperties {
    private static final String WORDS = "lamp keeper storm harbour light book glass ship rocks horn village ministry";

    static Entry entry(List<String> says) {
        var builder = Entry.builder(new EntryId("one"), EntryKind.STATEMENT, Title.ours("One"));
        says.forEach(builder::say);
        return builder.build();
    }

    static List<Passage> passages(List<String> says) {
        return entry(says).passages();
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return Arbitraries.of(WORDS.split(" "))
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(words -> String.join(" ", words))
                .list()
                .ofMaxSize(12);
    }

    @Property(tries = 300)
    void entryThatIsTheSameMapsEachPassageToItself(@ForAll("texts") List<String> says) {
        assertThat(PassageMove.between(entry(says), entry(says))).allSatisfy((anchor, move) -> assertThat(move)
                .isEqualTo(new PassageMove(PassageMove.Kind.SAME, anchor)));
    }

    @Property(tries = 300)
    void insertedPassagesShiftAllThatFollow(
            @ForAll("texts") List<String> texts,
            @ForAll @IntRange(max = 12) int place,
            @ForAll @IntRange(min = 1, max = 5) int more) {
        var says = texts.stream().distinct().toList();
        int at = Math.min(place, says.size());
        var longer = new ArrayList<>(says);
        for (int i = 0; i < more; i++) {
            longer.add(at, "Quite another text with the number " + i);
        }
        var moves = PassageMove.between(entry(says), entry(longer));
        for (int number = 1; number <= says.size(); number++) {
            int now = number <= at ? number : number + more;
            assertThat(moves.get("a" + number))
                    .isEqualTo(
                            new PassageMove(now == number ? PassageMove.Kind.SAME : PassageMove.Kind.MOVED, "a" + now));
        }
    }

    @Property(tries = 300)
    void everyPassageOfBothIsThereOnceAndTheLaterAreInTheirOrder(
            @ForAll("texts") List<String> before, @ForAll("texts") List<String> after) {
        var pairs = PassageMatches.of(passages(before), passages(after));
        assertThat(pairs.stream().map(Pair::after).filter(Objects::nonNull).toList())
                .isEqualTo(passages(after));
        var former = pairs.stream().map(Pair::before).filter(Objects::nonNull).toList();
        assertThat(former).hasSameSizeAs(before);
        assertThat(new HashSet<>(former)).isEqualTo(new HashSet<>(passages(before)));
        assertThat(pairs).noneMatch(pair -> pair.before() == null && pair.after() == null);
    }

    @Property(tries = 300)
    void textThatBothHaveEquallyOftenIsNeverLost(
            @ForAll("texts") List<String> before, @ForAll("texts") List<String> after) {
        Map<String, Long> now = after.stream().collect(Collectors.groupingBy(text -> text, Collectors.counting()));
        Map<String, Long> former = before.stream().collect(Collectors.groupingBy(text -> text, Collectors.counting()));
        Map<String, Long> kept = PassageMatches.of(passages(before), passages(after)).stream()
                .filter(pair -> text(pair.after()).equals(text(pair.before())))
                .collect(Collectors.groupingBy(pair -> text(pair.after()), Collectors.counting()));
        former.forEach((text, count) ->
                assertThat(kept.getOrDefault(text, 0L)).isEqualTo(Math.min(count, now.getOrDefault(text, 0L))));
    }

    private static String text(@Nullable Passage passage) {
        return passage == null ? "" : passage.text();
    }
}
