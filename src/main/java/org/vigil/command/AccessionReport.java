package org.vigil.command;

import java.util.List;
import org.vigil.archive.Put;
import org.vigil.corpus.CorpusProblem;

/** What became of the files that were read, in words. */
record AccessionReport(Accession.Outcome outcome) {
    List<String> problems() {
        return outcome.problems().stream().map(CorpusProblem::toString).toList();
    }

    /** Such as: 3 entries added, 1 corrected, 185 unchanged, 2 refused */
    String summary() {
        var summary = new StringBuilder()
                .append(count(Put.Outcome.ADDED))
                .append(" added, ")
                .append(count(Put.Outcome.CORRECTED))
                .append(" corrected")
                .append(unexplained())
                .append(", ")
                .append(count(Put.Outcome.UNCHANGED))
                .append(" unchanged");
        if (count(Put.Outcome.WITHDRAWN) > 0) {
            summary.append(", ").append(count(Put.Outcome.WITHDRAWN)).append(" left withdrawn");
        }
        if (count(Put.Outcome.SUPERSEDED) > 0) {
            summary.append(", ").append(count(Put.Outcome.SUPERSEDED)).append(" left as corrected since");
        }
        if (!outcome.problems().isEmpty()) {
            summary.append(", ").append(outcome.problems().size()).append(" problems");
        }
        return summary.toString();
    }

    private String unexplained() {
        return outcome.unexplained() == 0
                ? ""
                : " (" + outcome.unexplained() + " without a reason, as readers are told)";
    }

    private int count(Put.Outcome kind) {
        return outcome.count(kind);
    }
}
