package org.vigil.web;

import org.jspecify.annotations.Nullable;

/**
 * Words that lead somewhere.
 *
 * @param language BCP 47 tag of the words, where they are not the interface's
 */
record Link(String text, String href, @Nullable String language) {
    Link(String text, String href) {
        this(text, href, null);
    }
}
