package org.vigil.bench;

import java.util.List;

/** Whatever answers questions: Vigil, or what it is compared with. */
interface Searcher {
    String name();

    /** Ids of documents, as the collection names them, best first. */
    List<String> answer(BenchQuestion question);
}
