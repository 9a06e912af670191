package org.vigil.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A withdrawn entry for programs: problem details with members of our own (RFC 9457, section 3.2).
 *
 * @param withdrawn the day and time
 * @param citation of the last revision that could be read
 * @param replacement absolute address of the entry to see instead
 * @param contentHash SHA-256 of what the entry last said
 * @param row of the ledger that withdrew it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TombstoneProblem(
        String type,
        String title,
        int status,
        String detail,
        String withdrawn,
        @Nullable String reason,
        String citation,
        @Nullable String replacement,
        String contentHash,
        long row) {}
