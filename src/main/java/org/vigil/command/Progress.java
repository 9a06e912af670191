package org.vigil.command;

import java.io.PrintWriter;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Tells how far long work has come: a bar on a terminal, a line now and then in a log. */
final class Progress {
    private static final int LINES = 10;
    /** Less than this is done before a reader could read a line. */
    private static final long WORTH_TELLING = 1000;

    private final String task;
    private final PrintWriter out;
    private @Nullable ProgressBar bar;
    private long total;
    private long done;

    Progress(String task, PrintWriter out) {
        this.task = task;
        this.out = out;
    }

    void begin(long steps) {
        total = steps;
        done = 0;
        if (total >= WORTH_TELLING && System.console() != null) {
            bar = new ProgressBarBuilder()
                    .setTaskName(task)
                    .setInitialMax(total)
                    .setStyle(ProgressBarStyle.ASCII)
                    .build();
        }
    }

    void step() {
        reach(done + 1);
    }

    /** @param steps done since the beginning */
    void reach(long steps) {
        long before = done;
        done = steps;
        if (bar != null) {
            bar.stepTo(done);
        } else if (total >= WORTH_TELLING && before * LINES / total != done * LINES / total) {
            out.println(task + ": " + done + " of " + total);
            out.flush();
        }
    }

    void end() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
