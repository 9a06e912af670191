package org.vigil.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the articles were taken from, drawn as lines from texts to articles.
 *
 * @param sentences how many articles, origins, and what is not settled
 * @param roots texts with the articles taken from them; where ties are established first
 */
record DerivationView(List<String> sentences, List<Root> roots) {

    /**
     * @param name empty where it is not established whose text it is
     * @param href absent where no address is known
     * @param unknown in place of a name: why there is none
     */
    record Root(String name, @Nullable String href, String unknown, List<Branch> branches) {
        public boolean isExternal() {
            return href != null && href.contains("://");
        }
    }

    /**
     * @param tie slug, for the line
     * @param words what the line means
     */
    record Branch(Link article, String tie, String words, @Nullable String note) {}
}
