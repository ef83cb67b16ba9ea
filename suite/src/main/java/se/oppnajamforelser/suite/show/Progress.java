package se.oppnajamforelser.suite.show;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows how long work goes on: a bar on a terminal, plain lines elsewhere. */
public final class Progress {

    private static final int TENTHS = 10;

    private final PrintStream out;
    private final boolean terminal;
    private final Instant start = Instant.now();

    private Progress(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    /** Shows on standard output. */
    public static Progress onConsole() {
        return new Progress(System.out, System.console() != null);
    }

    /** Shows plain lines on a stream. */
    public static Progress plain(PrintStream out) {
        return new Progress(out, false);
    }

    /** Says what is done next. */
    public void step(String text) {
        double seconds = Duration.between(start, Instant.now()).toMillis() / 1000.0;
        out.printf(Locale.forLanguageTag("sv"), "%6.1f s  %s%n", seconds, text);
        out.flush();
    }

    /** Shows a work of so many pieces. */
    public Work work(String text, int pieces) {
        if (terminal) {
            ProgressBar bar = new ProgressBarBuilder()
                    .setTaskName(text)
                    .setInitialMax(pieces)
                    .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                    .continuousUpdate()
                    .build();
            return new Work(bar::step, bar::close);
        }
        Lines lines = new Lines(text, pieces);
        return new Work(lines::step, () -> {});
    }

    /** A line for each tenth. */
    private final class Lines {

        private final String text;
        private final int pieces;
        private int done;

        Lines(String text, int pieces) {
            this.text = text;
            this.pieces = pieces;
        }

        synchronized void step() {
            done++;
            if (done == pieces || done * TENTHS / pieces != (done - 1) * TENTHS / pieces) {
                Progress.this.step(text + ": " + done + " av " + pieces);
            }
        }
    }

    /** A work whose pieces are counted as they are done, by any thread. */
    public static final class Work implements AutoCloseable {

        private final Runnable step;
        private final Runnable close;

        private Work(Runnable step, Runnable close) {
            this.step = step;
            this.close = close;
        }

        /** One piece is done. */
        public void step() {
            step.run();
        }

        @Override
        public void close() {
            close.run();
        }
    }
}
