/** The entry and its parts: immutable values that know nothing else of the archive. */
@NullMarked
package org.vigil.entry;

import org.jspecify.annotations.NullMarked;
