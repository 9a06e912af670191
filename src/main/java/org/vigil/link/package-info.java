/** Every public address of the site, written once. */
@NullMarked
package org.vigil.link;

import org.jspecify.annotations.NullMarked;
