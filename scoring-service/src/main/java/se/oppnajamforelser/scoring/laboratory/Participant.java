package se.oppnajamforelser.scoring.laboratory;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import se.oppnajamforelser.catalogue.event.Background;
import se.oppnajamforelser.catalogue.indicator.Settled;
import se.oppnajamforelser.catalogue.region.Frame;
import se.oppnajamforelser.catalogue.region.FrameKind;
import se.oppnajamforelser.catalogue.region.Region;
import se.oppnajamforelser.catalogue.region.Respondent;
import se.oppnajamforelser.catalogue.share.Tally;
import se.oppnajamforelser.catalogue.share.UnitOutcome;

/**
 * Whoever answers, as a comparison counts them: a kommun or stadsdel, a unit of care, or a person.
 *
 * @param code of the unit or the respondent
 * @param name of the unit; of a respondent that of the kommun, and the code
 * @param isPerson whether it is one, and therefore counted and not named
 * @param weight of the respondent in weighted shares, if it has one
 * @param regions those that the answer counts in
 */
public record Participant(
        String code, String name, boolean isPerson, Optional<BigDecimal> weight, List<Region> regions) {

    public Participant {
        regions = List.copyOf(regions);
    }

    /**
     * Who answers under a code.
     *
     * @param background of a respondent; empty for a kommun or stadsdel
     * @throws se.oppnajamforelser.catalogue.UnknownIdException if it is not in the frame
     * @throws IllegalArgumentException if a respondent comes without a background, or a unit with one
     */
    public static Participant of(Frame frame, String code, Optional<Background> background) {
        Optional<Respondent> respondent =
                frame.asked(code, background.map(Background::groups), background.flatMap(Background::weight));
        String place = frame.behind(code).fullName();
        return new Participant(
                code,
                respondent.isPresent() ? place + ", " + code : place,
                frame.kind() == FrameKind.BRUKARE,
                respondent.flatMap(Respondent::weight),
                frame.regionsOf(code, respondent.map(Respondent::groups).orElseGet(Collections::emptySortedMap)));
    }

    /** What an outcome adds to the tallies of the regions. */
    Tally tally(Settled settled) {
        return settled.measured()
                .map(UnitOutcome::of)
                .orElseGet(() -> UnitOutcome.of(settled.outcome()))
                .tally(weight);
    }
}
