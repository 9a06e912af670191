package org.vigil.engine.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MappingRuleTest {
    @Test
    void readsBothSidesWithoutTheirSpaces() {
        assertThat(MappingRule.parse(" ё  =>  е ")).isEqualTo(new MappingRule("ё", "е"));
    }

    @Test
    void replacesByNothingWhenTheRightSideIsEmpty() {
        assertThat(MappingRule.parse("x =>")).isEqualTo(new MappingRule("x", ""));
    }

    @Test
    void dividesAtTheLastArrow() {
        assertThat(MappingRule.parse("==> => x")).isEqualTo(new MappingRule("==>", "x"));
    }

    @Test
    void understandsEscapes() {
        assertThat(MappingRule.parse("\\u0451\\n\\t\\r\\b\\f => \\\\\\u0020\\z"))
                .isEqualTo(new MappingRule("ё\n\t\r\b\f", "\\ z"));
    }

    @Test
    void refusesARuleThatIsNone() {
        assertThatThrownBy(() -> MappingRule.parse("a b")).hasMessage("Invalid mapping rule [a b]: it has no [=>].");
        assertThatThrownBy(() -> MappingRule.parse("\\u04 => x"))
                .hasMessage("Invalid mapping rule [\\u04 => x]: [\\u] wants four hexadecimal digits.");
        assertThatThrownBy(() -> MappingRule.parse("a => \\")).hasMessageEndingWith("it ends in a lone [\\].");
    }
}
