package org.vigil.corpus;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Bytes into text, strictly: a replacement character would be words that nobody wrote. */
final class Utf8 {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Utf8() {}

    /** The bytes are not UTF-8. */
    static final class Malformed extends Exception {
        private static final long serialVersionUID = 1;
        private final int line;
        private final int value;

        Malformed(int line, int value) {
            this.line = line;
            this.value = value;
        }

        /** Never null, which the supertype does not promise. */
        @Override
        public String getMessage() {
            return "is not UTF-8: the byte %02X cannot stand here".formatted(value);
        }

        int line() {
            return line;
        }
    }

    static String decode(byte[] bytes) throws Malformed {
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length);
        var result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        if (result.isError()) {
            throw new Malformed(lineOf(out.flip()), bytes[in.position()] & 0xFF);
        }
        var text = out.flip().toString();
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    /** The line that follows the text read so far. */
    private static int lineOf(CharBuffer before) {
        return before.toString().split("\r\n|\r|\n", -1).length;
    }
}
