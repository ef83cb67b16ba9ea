package se.oppnajamforelser.catalogue.round;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.oppnajamforelser.catalogue.UnknownIdException;
import se.oppnajamforelser.catalogue.indicator.Area;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.indicator.Outcome;
import se.oppnajamforelser.catalogue.question.Questionnaire;
import se.oppnajamforelser.catalogue.region.Frame;
import se.oppnajamforelser.catalogue.share.Withholding;

/**
 * One survey round as the catalogue describes it: whom it asks, what, when, and how answers become figures.
 *
 * @param id such as {@code oj-2017}
 * @param name what it is called, in Swedish
 * @param version the catalogue's version; changes whenever a file of the round changes
 * @param year the year of publication
 * @param referenceDate the day that the frame is drawn for
 * @param frame whom it asks
 * @param opens first day that answers are taken
 * @param closes last day that answers are taken
 * @param reminders days on which those who have not answered are reminded
 * @param withholding when a share is not shown
 * @param colours the colour of each outcome that has one
 * @param questionnaire what it asks
 * @param areas what is published
 */
public record Round(
        String id,
        String name,
        String version,
        int year,
        LocalDate referenceDate,
        Frame frame,
        LocalDate opens,
        LocalDate closes,
        List<LocalDate> reminders,
        Withholding withholding,
        Map<Outcome, Colour> colours,
        Questionnaire questionnaire,
        List<Area> areas) {

    public Round {
        reminders = List.copyOf(reminders);
        Map<Outcome, Colour> ordered = new EnumMap<>(Outcome.class);
        ordered.putAll(colours);
        colours = Collections.unmodifiableMap(ordered);
        areas = List.copyOf(areas);
    }

    /**
     * The area with that id.
     *
     * @throws UnknownIdException if there is none; names the nearest
     */
    public Area area(String wanted) {
        return areas.stream()
                .filter(area -> area.id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new UnknownIdException(
                        "området", wanted, areas.stream().map(Area::id).toList()));
    }

    /** Every indicator, area by area. */
    public List<Indicator> indicators() {
        return areas.stream().flatMap(area -> area.indicators().stream()).toList();
    }

    /**
     * The indicator with that id, upper and lower case alike.
     *
     * @throws UnknownIdException if there is none; names the nearest
     */
    public Indicator indicator(String wanted) {
        return find(wanted)
                .orElseThrow(() -> new UnknownIdException(
                        "indikatorn",
                        wanted,
                        indicators().stream()
                                .map(indicator -> indicator.id().value())
                                .toList()));
    }

    /** The indicator with that id, upper and lower case alike; empty if the round has none. */
    public Optional<Indicator> find(String wanted) {
        return indicators().stream()
                .filter(indicator -> indicator.id().value().equalsIgnoreCase(wanted))
                .findFirst();
    }

    /** The colour of an outcome; empty where no value is better than another. */
    public Optional<Colour> colour(Outcome outcome) {
        return Optional.ofNullable(colours.get(outcome));
    }
}
