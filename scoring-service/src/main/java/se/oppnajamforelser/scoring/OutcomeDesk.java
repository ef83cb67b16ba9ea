package se.oppnajamforelser.scoring;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.region.FrameKind;
import se.oppnajamforelser.scoring.explanation.Explained;
import se.oppnajamforelser.scoring.explanation.Explainer;
import se.oppnajamforelser.scoring.explanation.WhatWouldGiveJa;
import se.oppnajamforelser.scoring.outcome.AreaOutcomes;
import se.oppnajamforelser.scoring.outcome.Dossier;
import se.oppnajamforelser.scoring.outcome.RoundScoring;
import se.oppnajamforelser.scoring.outcome.UnitKey;
import se.oppnajamforelser.scoring.persistence.Dossiers;
import se.oppnajamforelser.scoring.persistence.Outcomes;

/** Where a unit's outcomes are looked up. */
@Singleton
public class OutcomeDesk {

    private final Catalogue catalogue;
    private final Dossiers dossiers;
    private final Outcomes outcomes;

    OutcomeDesk(Catalogue catalogue, Dossiers dossiers, Outcomes outcomes) {
        this.catalogue = catalogue;
        this.dossiers = dossiers;
        this.outcomes = outcomes;
    }

    /**
     * Whom a round asks.
     *
     * @throws se.oppnajamforelser.catalogue.UnknownIdException if there is no such round
     */
    public FrameKind asks(String round) {
        return catalogue.of(round).round().frame().kind();
    }

    /**
     * A unit's outcomes in every area, as they were told; an area that nothing has been settled in yet is what it would
     * be at the close.
     *
     * @throws se.oppnajamforelser.catalogue.UnknownIdException if there is no such round or unit
     */
    public List<AreaOutcomes> of(String round, String unit) {
        RoundScoring scoring = catalogue.of(round);
        UnitKey key = scoring.key(unit);
        Map<String, AreaOutcomes> byArea = new LinkedHashMap<>();
        scoring.settleUnknown(key.unit()).forEach(area -> byArea.put(area.area(), area));
        outcomes.of(key).forEach(area -> byArea.replace(area.area(), area));
        return List.copyOf(byArea.values());
    }

    /**
     * How a unit's outcome on an indicator is reached, step by step, from what is known of it and the rules of today.
     *
     * @throws se.oppnajamforelser.catalogue.UnknownIdException if there is no such round or unit
     */
    public Explained explain(String round, String unit, Indicator indicator) {
        RoundScoring scoring = catalogue.of(round);
        Dossier dossier = dossiers.of(scoring.key(unit));
        return new Explainer(scoring.round().questionnaire())
                .explain(scoring.submitted(dossier), dossier.supplement(), List.of(indicator))
                .get(0);
    }

    /**
     * What the unit would have to answer otherwise to get Ja on an indicator.
     *
     * @throws se.oppnajamforelser.catalogue.UnknownIdException if there is no such round or unit
     */
    public WhatWouldGiveJa whatWouldGiveJa(String round, String unit, Indicator indicator) {
        RoundScoring scoring = catalogue.of(round);
        Dossier dossier = dossiers.of(scoring.key(unit));
        return WhatWouldGiveJa.of(
                scoring.round().questionnaire(), scoring.submitted(dossier), dossier.supplement(), indicator);
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
