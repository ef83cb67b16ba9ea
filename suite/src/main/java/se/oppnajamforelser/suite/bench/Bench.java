package se.oppnajamforelser.suite.bench;

import java.util.function.Consumer;
import se.oppnajamforelser.suite.show.Progress;

/** The parts of the benchmark. */
public enum Bench {
    REGLER("Regler", (progress, found) -> new RuleBench().measure(progress, found)),
    ARBETSBOK("Arbetsbok", (progress, found) -> new WorkbookBench().measure(progress, found)),
    START("Start och minne", (progress, found) -> new StartBench().measure(progress, found)),
    MOTTAGNING("Mottagning", (progress, found) -> new IntakeBench().measure(progress, found)),
    FARSKHET("Färskhet", (progress, found) -> new FreshnessBench().measure(progress, found)),
    IKAPP("I kapp efter stopp", (progress, found) -> new DrainBench().measure(progress, found)),
    BRUKARE("Brukarundersökning", (progress, found) -> new SurveyBench().measure(progress, found));

    private final String title;
    private final Part part;

    Bench(String title, Part part) {
        this.title = title;
        this.part = part;
    }

    /** What is measured, in Swedish. */
    public String title() {
        return title;
    }

    /**
     * Measures, which takes a while, and gives each figure as soon as it is there.
     *
     * @throws RuntimeException if something can't be measured; its message says why
     */
    public void measure(Progress progress, Consumer<Measurement> found) {
        part.measure(progress, found);
    }
}
