package se.oppnajamforelser.survey.quality;

import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import se.oppnajamforelser.catalogue.indicator.Area;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.region.Unit;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.catalogue.series.Comparability;
import se.oppnajamforelser.catalogue.series.Comparisons;
import se.oppnajamforelser.survey.rate.ResponseRates;

/** Counts what the quality declaration of a round tells. */
public final class Declarer {

    private final Round round;
    private final Comparisons comparisons;
    private final List<Indicator> published;

    /** Declares the quality of this round. */
    public Declarer(Round round, Comparisons comparisons) {
        this.round = round;
        this.comparisons = comparisons;
        this.published = round.areas().stream()
                .map(Area::published)
                .flatMap(area -> area.indicators().stream())
                .toList();
    }

    /** The declaration as things stand. */
    public QualityDeclaration declare(Collected collected) {
        return new QualityDeclaration(
                round.id(),
                round.name(),
                relevance(collected.rates().total().units()),
                reliability(collected),
                timeliness(collected),
                new QualityDeclaration.Clarity(round.version(), (int) published.stream()
                        .filter(indicator -> indicator.note().isPresent())
                        .count()),
                comparability());
    }

    private QualityDeclaration.Relevance relevance(int asked) {
        List<Unit> units = round.frame().units();
        int stadsdelar = (int) units.stream().filter(Unit::isStadsdel).count();
        return new QualityDeclaration.Relevance(
                asked,
                units.size() - stadsdelar,
                stadsdelar,
                round.referenceDate(),
                round.questionnaire().questions().size(),
                published.size());
    }

    private QualityDeclaration.Reliability reliability(Collected collected) {
        ResponseRates rates = collected.rates();
        return new QualityDeclaration.Reliability(
                rates.total(),
                rates.parts(),
                rates.total().units() - rates.total().responded(),
                collected.submissions().corrected(),
                new TreeMap<>(collected.submissions().remarks()),
                new TreeMap<>(collected.comments()));
    }

    private QualityDeclaration.Timeliness timeliness(Collected collected) {
        return new QualityDeclaration.Timeliness(
                round.opens(),
                round.closes(),
                collected.round().openedAt(),
                collected.submissions().last(),
                collected.reminders());
    }

    private QualityDeclaration.Comparability comparability() {
        List<Comparability> levels = published.stream()
                .flatMap(indicator -> comparisons.compared(round, indicator.id()).stream()
                        .limit(1)
                        .flatMap(compared -> compared.level().stream()))
                .toList();
        return new QualityDeclaration.Comparability(
                Collections.frequency(levels, Comparability.DIRECT),
                Collections.frequency(levels, Comparability.PARTLY),
                Collections.frequency(levels, Comparability.NOT),
                published.size() - levels.size());
    }
}
