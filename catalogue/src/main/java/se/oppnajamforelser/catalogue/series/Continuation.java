package se.oppnajamforelser.catalogue.series;

import java.util.Optional;
import se.oppnajamforelser.catalogue.model.Lifecycle;
import se.oppnajamforelser.catalogue.model.MeasuringPlan;
import se.oppnajamforelser.catalogue.model.MeasuringStatus;
import se.oppnajamforelser.catalogue.model.ModelArea;
import se.oppnajamforelser.catalogue.model.ModelIndicator;

/** What an indicator of a round is in the model that came after it. */
public sealed interface Continuation {

    /** What the model says of it in a year; empty if it says nothing. */
    Optional<MeasuringStatus> status(MeasuringPlan plan, int year);

    /** The next year after one in which the model has it measured; empty if it says none. */
    Optional<Integer> next(MeasuringPlan plan, int year);

    /** One of the model's indicators, with its years. */
    record AsIndicator(ModelIndicator indicator) implements Continuation {

        @Override
        public Optional<MeasuringStatus> status(MeasuringPlan plan, int year) {
            return Optional.of(plan.status(indicator, year));
        }

        @Override
        public Optional<Integer> next(MeasuringPlan plan, int year) {
            return plan.next(indicator, year);
        }
    }

    /** A measure that was reviewed, in an area whose indicators the model does not list: when it stopped is known, no more. */
    record AsReviewed(Lifecycle measure, ModelArea area) implements Continuation {

        @Override
        public Optional<MeasuringStatus> status(MeasuringPlan plan, int year) {
            return measure.stop(area, year);
        }

        @Override
        public Optional<Integer> next(MeasuringPlan plan, int year) {
            return Optional.empty();
        }
    }
}
