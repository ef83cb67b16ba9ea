package se.oppnajamforelser.suite.bench;

import java.util.function.Consumer;
import se.oppnajamforelser.suite.show.Progress;

/** A part of the benchmark. */
@FunctionalInterface
interface Part {

    /** Measures, which takes a while, and gives each figure as soon as it is there. */
    void measure(Progress progress, Consumer<Measurement> found);
}
