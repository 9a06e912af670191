package org.vigil.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples that RFC 8785 gives, so that it is noticed if a library writes otherwise one day. */
class CanonicalJsonTest {
    @Test
    void writesTheExampleOfTheStandardByteByByte() {
        var json =
                """
                {
                  "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
                  "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
                  "literals": [null, true, false]
                }
                """;

        var written = CanonicalJson.write(CanonicalJson.readObject(json));

        assertThat(written)
                .isEqualTo("{\"literals\":[null,true,false],"
                        + "\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],"
                        + "\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
        assertThat(HexFormat.of().formatHex(CanonicalJson.utf8(written)))
                .isEqualTo("7b226c69746572616c73223a5b6e756c6c2c747275652c66616c73655d2c226e756d62657273223a"
                        + "5b3333333333333333332e333333333333332c31652b33302c342e352c302e3030322c31652d3237"
                        + "5d2c22737472696e67223a22e282ac245c75303030665c6e4127425c225c5c5c5c5c222f227d");
    }

    /** The only numbers that entries and rows hold: not all others are written as Appendix B of the standard shows. */
    @ParameterizedTest
    @ValueSource(longs = {0, 1, 9, 10, 189, 1_000_000, 2_147_483_647, 9_007_199_254_740_991L})
    void writesWholeNumbersAsTheyAre(long number) {
        assertThat(CanonicalJson.write(
                        CanonicalJson.JSON.createArrayBuilder().add(number).build()))
                .isEqualTo("[" + number + "]");
    }
}
