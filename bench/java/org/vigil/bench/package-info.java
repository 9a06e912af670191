/** Measures how good the results are: questions with their right answers, put to Vigil and to a plain Elasticsearch. */
@NullMarked
package org.vigil.bench;

import org.jspecify.annotations.NullMarked;
