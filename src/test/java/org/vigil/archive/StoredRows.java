package org.vigil.archive;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * Where in the bytes of a SQLite file the rows of a table stand, so that a test can change one behind the back of SQLite:
 * https://sqlite.org/fileformat2.html#b_tree_pages
 */
final class StoredRows {
    private static final int INDEX_INTERIOR = 2;
    private static final int TABLE_INTERIOR = 5;
    private static final int INDEX_LEAF = 10;
    private static final int TABLE_LEAF = 13;

    private final ByteBuffer file;
    private final int pageSize;
    private final List<StoredRow> rows = new ArrayList<>();

    /**
     * One row.
     *
     * @param key offsets of the bytes of its rowid; none in a table without
     * @param types offsets of the type of each column, which also says how long it is
     * @param values offsets of the bytes of each column
     */
    record StoredRow(List<Integer> key, List<List<Integer>> types, List<List<Integer>> values) {}

    private StoredRows(byte[] bytes) {
        file = ByteBuffer.wrap(bytes);
        pageSize = Short.toUnsignedInt(file.getShort(16));
    }

    /** In the order of the table's key. */
    static List<StoredRow> of(byte[] bytes, int rootPage) {
        var stored = new StoredRows(bytes);
        stored.walk(rootPage);
        return stored.rows;
    }

    private void walk(int page) {
        int start = (page - 1) * pageSize;
        int header = start + (page == 1 ? 100 : 0);
        int type = file.get(header);
        boolean interior = type == TABLE_INTERIOR || type == INDEX_INTERIOR;
        int cells = Short.toUnsignedInt(file.getShort(header + 3));
        for (int i = 0; i < cells; i++) {
            int cell = start + Short.toUnsignedInt(file.getShort(header + (interior ? 12 : 8) + 2 * i));
            if (interior) {
                walk(file.getInt(cell));
            }
            if (type != TABLE_INTERIOR) {
                rows.add(row(type, interior ? cell + 4 : cell));
            }
        }
        if (interior) {
            walk(file.getInt(header + 8));
        }
    }

    private StoredRow row(int type, int cell) {
        var length = varint(List.of(), cell);
        int at = cell + length.size;
        var key = new ArrayList<Integer>();
        if (type == TABLE_LEAF) {
            int size = varint(List.of(), at).size;
            for (int i = 0; i < size; i++) {
                key.add(at + i);
            }
            at += size;
        }
        return columns(key, payload(type, at, (int) length.value));
    }

    /** The offset of each byte of a record, part of which can stand in further pages. */
    private List<Integer> payload(int type, int at, int length) {
        int most = type == INDEX_LEAF || type == INDEX_INTERIOR ? (pageSize - 12) * 64 / 255 - 23 : pageSize - 35;
        int least = (pageSize - 12) * 32 / 255 - 23;
        int fitting = least + (length - least) % (pageSize - 4);
        int here = length <= most ? length : fitting <= most ? fitting : least;
        var offsets = new ArrayList<Integer>(length);
        for (int i = 0; i < here; i++) {
            offsets.add(at + i);
        }
        int next = here < length ? file.getInt(at + here) : 0;
        while (next != 0) {
            int start = (next - 1) * pageSize;
            for (int i = 4; i < pageSize && offsets.size() < length; i++) {
                offsets.add(start + i);
            }
            next = file.getInt(start);
        }
        return offsets;
    }

    private StoredRow columns(List<Integer> key, List<Integer> payload) {
        var header = varint(payload, 0);
        var types = new ArrayList<List<Integer>>();
        var values = new ArrayList<List<Integer>>();
        int at = header.size;
        int value = (int) header.value;
        while (at < header.value) {
            var type = varint(payload, at);
            types.add(payload.subList(at, at + type.size));
            int size = size((int) type.value);
            values.add(payload.subList(value, value + size));
            at += type.size;
            value += size;
        }
        return new StoredRow(key, types, values);
    }

    private static int size(int type) {
        return type >= 12
                ? (type - 12) / 2
                : List.of(0, 1, 2, 3, 4, 6, 8, 8, 0, 0).get(type);
    }

    private record Varint(long value, int size) {}

    /** @param offsets of the bytes that {@code at} counts; empty where it counts those of the file */
    private Varint varint(List<Integer> offsets, int at) {
        long value = 0;
        for (int i = 0; ; i++) {
            int b = file.get(offsets.isEmpty() ? at + i : offsets.get(at + i));
            value = value << 7 | b & 0x7f;
            if (b >= 0) {
                return new Varint(value, i + 1);
            }
        }
    }
}
