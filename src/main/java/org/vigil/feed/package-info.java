/** Entries as feeds: what is new, and what is new for a question. */
@NullMarked
package org.vigil.feed;

import org.jspecify.annotations.NullMarked;
