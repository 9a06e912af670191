package org.vigil.revise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PassageMoveTest {
    private static final String LAMP = "The keeper found the lamp cold before dawn.";
    private static final String STORM = "Nobody had seen the light since the storm on Tuesday.";
    private static final String BOOK = "He wrote the hour into the book, as every keeper had done.";

    private static String moves(List<String> before, List<String> after) {
        return PassageMove.between(PassageMatchesProperties.entry(before), PassageMatchesProperties.entry(after))
                .toString()
                .replace("PassageMove", "")
                .replace("kind=", "")
                .replace("anchor=", "");
    }

    @Test
    void passageThatIsRewordedIsFoundByMostOfItsWords() {
        assertThat(moves(
                        List.of(LAMP, STORM),
                        List.of("A preface of some other words.", LAMP, STORM.replace("Tuesday", "Monday"))))
                .isEqualTo("{a1=[MOVED, a2], a2=[REWORDED, a3]}");
    }

    @Test
    void passageWhoseWordsAreOthersIsGone() {
        assertThat(moves(List.of(LAMP, STORM), List.of(LAMP, BOOK))).isEqualTo("{a1=[SAME, a1], a2=[GONE, null]}");
        assertThat(moves(List.of(LAMP), List.of())).isEqualTo("{a1=[GONE, null]}");
    }

    @Test
    void passagesThatChangedPlacesAreBothFound() {
        assertThat(moves(List.of(LAMP, STORM, BOOK), List.of(BOOK, LAMP, STORM)))
                .isEqualTo("{a1=[MOVED, a2], a2=[MOVED, a3], a3=[MOVED, a1]}");
    }

    @Test
    void ofTwoThatAreAlikeTheMoreSimilarIsTaken() {
        assertThat(moves(
                        List.of(STORM),
                        List.of(STORM.replace("Nobody had", "Many have"), STORM.replace("storm", "gale"))))
                .isEqualTo("{a1=[REWORDED, a2]}");
    }

    @Test
    void textThatStandsTwiceKeepsItsOrder() {
        assertThat(moves(List.of(LAMP, STORM, LAMP), List.of(LAMP, STORM, BOOK, LAMP)))
                .isEqualTo("{a1=[SAME, a1], a2=[SAME, a2], a3=[MOVED, a4]}");
    }
}
