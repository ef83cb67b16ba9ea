package se.oppnajamforelser.scoring;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.indicator.Supplement;
import se.oppnajamforelser.scoring.explanation.Explained;
import se.oppnajamforelser.scoring.explanation.Explainer;
import se.oppnajamforelser.scoring.outcome.AreaOutcomes;
import se.oppnajamforelser.scoring.outcome.RoundScoring;
import se.oppnajamforelser.scoring.outcome.UnitKey;
import se.oppnajamforelser.scoring.outcome.UnitSubmissions;
import se.oppnajamforelser.scoring.persistence.Outcomes;
import se.oppnajamforelser.scoring.persistence.Submissions;

/** Where a unit's outcomes are looked up. */
@Singleton
public class OutcomeDesk {

    private final Catalogue catalogue;
    private final Submissions submissions;
    private final Outcomes outcomes;

    OutcomeDesk(Catalogue catalogue, Submissions submissions, Outcomes outcomes) {
        this.catalogue = catalogue;
        this.submissions = submissions;
        this.outcomes = outcomes;
    }

    /**
     * A unit's outcomes in every area, as they were told; an area that nothing has been settled in yet is what it would
     * be at the close.
     *
     * @throws se.oppnajamforelser.catalogue.UnknownIdException if there is no such round or unit
     */
    public List<AreaOutcomes> of(String round, String unit) {
        RoundScoring scoring = catalogue.of(round);
        UnitKey key = new UnitKey(round, scoring.round().frame().unit(unit).code());
        Map<String, AreaOutcomes> byArea = new LinkedHashMap<>();
        scoring.settle(UnitSubmissions.of(key, List.of()), scoring.round().areas())
                .forEach(area -> byArea.put(area.area(), area));
        outcomes.of(key).forEach(area -> byArea.replace(area.area(), area));
        return List.copyOf(byArea.values());
    }

    /**
     * How a unit's outcome on an indicator is reached, step by step, from what it has sent in and the rules of today.
     *
     * @throws se.oppnajamforelser.catalogue.UnknownIdException if there is no such round or unit
     */
    public Explained explain(String round, String unit, Indicator indicator) {
        RoundScoring scoring = catalogue.of(round);
        UnitSubmissions sent = submissions.of(
                new UnitKey(round, scoring.round().frame().unit(unit).code()));
        return new Explainer(scoring.round().questionnaire())
                .explain(scoring.submitted(sent), Supplement.NONE, List.of(indicator))
                .get(0);
    }

    /**
     * The indicator with that id.
     *
     * @throws se.oppnajamforelser.catalogue.UnknownIdException if the round has none; names the nearest
     */
    public Indicator indicator(String round, String id) {
        return catalogue.of(round).round().indicator(id);
    }
}
