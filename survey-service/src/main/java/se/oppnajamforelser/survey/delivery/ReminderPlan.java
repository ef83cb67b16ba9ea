package se.oppnajamforelser.survey.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import se.oppnajamforelser.survey.clock.SwedishTime;
import se.oppnajamforelser.survey.delivery.Wave.Outcome;

/**
 * When a round reminds those who have not answered: at eight in the morning, Swedish time, on each planned day.
 *
 * <p>Where the clock has passed several waves at once, only the newest is sent, so that nobody gets three mails at
 * once. A wave that was due before the round opened is never sent.
 */
public final class ReminderPlan {

    /** The hour of the day when reminders go out. */
    public static final LocalTime HOUR = LocalTime.of(8, 0);

    private final List<Instant> times;

    /**
     * The plan of a round.
     *
     * @param days the planned days, in order
     */
    public ReminderPlan(List<LocalDate> days) {
        times = days.stream().map(day -> SwedishTime.at(day, HOUR)).toList();
    }

    /**
     * The waves whose hour has come and that are not settled yet, in order.
     *
     * @param settled numbers of the waves that have been sent or passed
     */
    public List<Wave> due(Instant openedAt, Instant now, Collection<Integer> settled) {
        List<Integer> due = IntStream.rangeClosed(1, times.size())
                .filter(number -> !time(number).isAfter(now) && !settled.contains(number))
                .boxed()
                .toList();
        return due.stream()
                .map(number -> new Wave(
                        number,
                        time(number),
                        number.equals(due.get(due.size() - 1)) && time(number).isAfter(openedAt)
                                ? Outcome.SENT
                                : Outcome.PASSED))
                .toList();
    }

    private Instant time(int number) {
        return times.get(number - 1);
    }
}
