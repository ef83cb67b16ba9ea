package se.oppnajamforelser.catalogue.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What is measured in which year: an indicator is due if its cycle says so and no review has stopped it.
 *
 * @param model the model that it follows from
 */
public record MeasuringPlan(Model model) {

    /** Every indicator and key figure that is due in a year, in the order of the model. */
    public List<ModelIndicator> due(int year) {
        return model.areas().stream().flatMap(area -> due(area, year).stream()).toList();
    }

    /** Those of an area that are due in a year, in the order of the model. */
    public List<ModelIndicator> due(ModelArea area, int year) {
        return area.indicators().stream()
                .filter(indicator -> status(indicator, year) instanceof MeasuringStatus.Due)
                .toList();
    }

    /** Whether an indicator is measured in a year, and if not, why not and when. */
    public MeasuringStatus status(ModelIndicator indicator, int year) {
        return indicator
                .cycle()
                .map(cycle -> course(indicator, cycle).in(year))
                .orElseGet(() -> new MeasuringStatus.Wanted(year));
    }

    /** The last year before one in which an indicator was due; empty if there is none under the model. */
    public Optional<Integer> last(ModelIndicator indicator, int year) {
        return indicator.cycle().flatMap(cycle -> course(indicator, cycle).last(year));
    }

    /** The next year after one in which an indicator is due; empty if none is planned. */
    public Optional<Integer> next(ModelIndicator indicator, int year) {
        return indicator.cycle().flatMap(cycle -> course(indicator, cycle).next(year));
    }

    private Course course(ModelIndicator indicator, Cycle cycle) {
        ModelArea area = model.area(indicator.area());
        List<Lifecycle> lifecycles = model.lifecyclesOf(indicator);
        Cycle own = lifecycles.stream()
                .flatMap(lifecycle -> lifecycle.begins(area).stream())
                .reduce(cycle, Cycle::notBefore, (one, other) -> other);
        return new Course(model.year(), area, lifecycles, own);
    }

    /** The course of one indicator through the years. */
    private record Course(int begins, ModelArea area, List<Lifecycle> lifecycles, Cycle cycle) {

        MeasuringStatus in(int year) {
            return stop(year).orElseGet(() -> byCycle(year));
        }

        private Optional<MeasuringStatus> stop(int year) {
            return lifecycles.stream()
                    .flatMap(lifecycle -> lifecycle.stop(area, year).stream())
                    .findFirst();
        }

        private MeasuringStatus byCycle(int year) {
            if (year < begins) {
                return new MeasuringStatus.BeforeModel(year, begins);
            }
            if (cycle.isDueIn(year)) {
                return new MeasuringStatus.Due(year, cycle.reading());
            }
            return new MeasuringStatus.NotThisYear(year, last(year), next(year), cycle.reading());
        }

        Optional<Integer> last(int year) {
            return IntStream.range(cycle.first(), year)
                    .boxed()
                    .filter(this::isMeasuredIn)
                    .reduce((earlier, later) -> later);
        }

        Optional<Integer> next(int year) {
            return IntStream.rangeClosed(year + 1, horizon(year))
                    .boxed()
                    .filter(this::isMeasuredIn)
                    .findFirst();
        }

        private boolean isMeasuredIn(int year) {
            return cycle.isDueIn(year) && stop(year).isEmpty();
        }

        /** A year by which the next measuring has come, if any is to come: after the last event nothing changes. */
        private int horizon(int year) {
            int lastEvent =
                    lifecycles.stream().mapToInt(Lifecycle::lastYear).max().orElse(year);
            return Math.max(Math.max(year, cycle.first()), lastEvent) + cycle.every();
        }
    }
}
