/**
 * The append-only, hash-chained ledger of every revision of every entry, in one SQLite file; the only package that knows SQL.
 *
 * <p>Begin at {@link org.vigil.archive.Archive}. {@link org.vigil.archive.EntryJson} and
 * {@link org.vigil.archive.LedgerRow} fix what is hashed.
 */
@NullMarked
package org.vigil.archive;

import org.jspecify.annotations.NullMarked;
