package org.vigil.corpus;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.vigil.entry.Entry;
import org.vigil.entry.Original;

/**
 * An entry and where it was read.
 *
 * @param line the line on which it begins
 * @param original the whole file; entries of one file share it
 * @param correction why it differs from what stood there before, as the file says it
 */
public record CorpusItem(Entry entry, Path file, int line, Original original, @Nullable String correction) {}
