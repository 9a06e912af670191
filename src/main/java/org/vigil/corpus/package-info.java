/** Files into entries: one reader a format, and every fault of the files as a problem with its path and line. */
@NullMarked
package org.vigil.corpus;

import org.jspecify.annotations.NullMarked;
