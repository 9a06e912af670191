package org.vigil.archive;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A copy of {@code ledger.ndjson} that someone kept, line by line and byte by byte. What editors and transfers do to the ends of
 * lines, and a byte order mark, is passed over; nothing within a line is.
 */
final class KeptLines {
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    private final InputStream in;
    private boolean first = true;
    private boolean broken;

    KeptLines(InputStream in) {
        this.in = new BufferedInputStream(in);
    }

    /** Whether the line that was read last ended without a line end, as where a transfer broke off. */
    boolean isBroken() {
        return broken;
    }

    byte @Nullable [] next() throws IOException {
        var line = new ByteArrayOutputStream();
        for (int b = in.read(); b >= 0; b = in.read()) {
            if (b != '\n') {
                line.write(b);
            } else if (content(line).length > 0) {
                return taken(content(line));
            } else {
                line.reset();
            }
        }
        broken = true;
        return content(line).length > 0 ? taken(content(line)) : null;
    }

    private byte[] taken(byte[] content) {
        first = false;
        return content;
    }

    private byte[] content(ByteArrayOutputStream line) {
        var bytes = line.toByteArray();
        int begin = first && startsWith(bytes, BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
        int end = bytes.length > begin && bytes[bytes.length - 1] == '\r' ? bytes.length - 1 : bytes.length;
        return Arrays.copyOfRange(bytes, begin, end);
    }

    static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }
}
