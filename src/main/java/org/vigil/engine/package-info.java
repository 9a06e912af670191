/** A real Elasticsearch node, run as a child process of Vigil: unpacked, started, kept alive and ended here. */
@NullMarked
package org.vigil.engine;

import org.jspecify.annotations.NullMarked;
