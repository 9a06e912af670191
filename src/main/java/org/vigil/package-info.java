/**
 * Vigil, an archive of paragraphs that cannot silently change. In the order in which data flows:
 *
 * <ul>
 *   <li>{@link org.vigil.entry}: the entry and its parts
 *   <li>{@link org.vigil.corpus}: files into entries
 *   <li>{@link org.vigil.archive}: the append-only, hash-chained ledger
 *   <li>{@link org.vigil.revise}: what differs between two states of an entry
 *   <li>{@link org.vigil.engine}: Elasticsearch as a child process
 *   <li>{@link org.vigil.index}: the ledger into Elasticsearch
 *   <li>{@link org.vigil.search}: a reader's question to a page of hits
 *   <li>{@link org.vigil.link}: every public address
 *   <li>{@link org.vigil.feed}: entries as feeds
 *   <li>{@link org.vigil.web}: HTTP in, HTML out
 *   <li>{@link org.vigil.command}: serve, add, withdraw, restore, index, verify, export
 * </ul>
 */
@NullMarked
package org.vigil;

import org.jspecify.annotations.NullMarked;
