/** What differs between two states of an entry, word by word, and where its passages went. */
@NullMarked
package org.vigil.revise;

import org.jspecify.annotations.NullMarked;
