/** Entries as citations: in the words of citation styles, and in the formats of reference managers. */
@NullMarked
package org.vigil.cite;

import org.jspecify.annotations.NullMarked;
