package org.vigil.archive;

import static org.vigil.archive.CanonicalJson.JSON;

import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.vigil.entry.EntryId;
import org.vigil.entry.Sha256;

/**
 * One row of the ledger, without the content that its content hash stands for.
 *
 * @param seq 1, 2, 3 … through the whole ledger, without gaps
 * @param number 1, 2, 3 … through the revisions of its entry, without gaps
 * @param addedAt to the millisecond
 * @param contentHash SHA-256 of {@link EntryJson#write}
 * @param originalHash SHA-256 of the bytes that the entry was read from, where they were kept
 * @param originalType their media type
 * @param replacedBy where to look instead of a withdrawn or merged entry
 * @param previous the chain hash of the row before; 64 zeros in the first
 * @param chain SHA-256 of {@link #hashed}
 */
public record LedgerRow(
        long seq,
        EntryId entry,
        int number,
        Instant addedAt,
        Change change,
        @Nullable String reason,
        String contentHash,
        @Nullable String originalHash,
        @Nullable String originalType,
        @Nullable EntryId replacedBy,
        String previous,
        String chain) {
    /** ISO 8601 in UTC, always with three decimals: {@code Instant.toString} drops them where they are zero. */
    private static final DateTimeFormatter MILLISECONDS = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    public LedgerRow {
        addedAt = addedAt.truncatedTo(ChronoUnit.MILLIS);
    }

    /** The text whose SHA-256 is the chain hash: RFC 8785 of the row without that hash; what is absent is left out. */
    public String hashed() {
        return CanonicalJson.write(json());
    }

    /** The row as a line of {@code ledger.ndjson}: RFC 8785 of the row with {@code chain}, without a line end. */
    public String line() {
        return CanonicalJson.write(json().add("chain", chain));
    }

    /** The chain hash that this row has to have. */
    public String expectedChain() {
        return Sha256.of(hashed());
    }

    /** The same row with the chain hash that it has to have. */
    LedgerRow sealed() {
        return new LedgerRow(
                seq,
                entry,
                number,
                addedAt,
                change,
                reason,
                contentHash,
                originalHash,
                originalType,
                replacedBy,
                previous,
                expectedChain());
    }

    /** As it stands in the ledger: {@code 2026-11-21T09:30:00.000Z}. */
    String addedAtText() {
        return text(addedAt);
    }

    static String text(Instant time) {
        return MILLISECONDS.format(time);
    }

    private JsonObjectBuilder json() {
        var json = JSON.createObjectBuilder()
                .add("addedAt", addedAtText())
                .add("change", change.slug())
                .add("contentHash", contentHash)
                .add("entry", entry.value())
                .add("number", number)
                .add("previous", previous)
                .add("seq", seq);
        if (reason != null) {
            json.add("reason", reason);
        }
        if (originalHash != null) {
            json.add("originalHash", originalHash);
        }
        if (originalType != null) {
            json.add("originalType", originalType);
        }
        if (replacedBy != null) {
            json.add("replacedBy", replacedBy.value());
        }
        return json;
    }
}
