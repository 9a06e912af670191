package org.vigil.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkedTextTest {
    /** In the table, [ and ] stand for what the highlighter writes. */
    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '`',
            textBlock =
                    """
                    plain            => plain
                    a [word] here    => a <mark>word</mark> here
                    [all]            => <mark>all</mark>
                    [a][b]           => <mark>a</mark><mark>b</mark>
                    [a] [b]          => <mark>a</mark> <mark>b</mark>
                    a < b & c > d    => a &lt; b &amp; c &gt; d
                    [<b>] "q" 'q'    => <mark>&lt;b&gt;</mark> &quot;q&quot; &#39;q&#39;
                    </mark><script>  => &lt;/mark&gt;&lt;script&gt;
                    """)
    void writesOnlyItsOwnMarksAsMarkup(String highlighted, String html) {
        assertThat(read(highlighted).html()).isEqualTo(html);
    }

    @Test
    void givesTheTextBackWithoutItsMarks() {
        assertThat(read("a [word] < [end]").text()).isEqualTo("a word < end");
    }

    @Test
    void leavesAMarkThatNeverEndsUnmarked() {
        assertThat(read("a [word").html()).doesNotContain("<mark>");
        assertThat(read("a ]word[").html()).doesNotContain("<mark>");
        assertThat(read("").html()).isEmpty();
    }

    private static MarkedText read(String highlighted) {
        return MarkedText.read(highlighted.replace("[", MarkedText.BEGIN).replace("]", MarkedText.END));
    }
}
