package se.oppnajamforelser.suite.bench;

import java.util.List;
import java.util.function.Supplier;

/** The parts of the benchmark. */
public enum Bench {
    REGLER("Regler", () -> new RuleBench().run()),
    START("Start och minne", () -> new StartBench().run()),
    MOTTAGNING("Mottagning", () -> new IntakeBench().run()),
    FARSKHET("Färskhet", () -> new FreshnessBench().run()),
    IKAPP("I kapp efter stopp", () -> new DrainBench().run());

    private final String title;
    private final Supplier<List<Measurement>> measurements;

    Bench(String title, Supplier<List<Measurement>> measurements) {
        this.title = title;
        this.measurements = measurements;
    }

    /** What is measured, in Swedish. */
    public String title() {
        return title;
    }

    /** Measures, which takes a while. */
    public List<Measurement> run() {
        return measurements.get();
    }
}
