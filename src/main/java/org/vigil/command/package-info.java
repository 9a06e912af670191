/** What Vigil does when it is called: one class a command. */
@NullMarked
package org.vigil.command;

import org.jspecify.annotations.NullMarked;
