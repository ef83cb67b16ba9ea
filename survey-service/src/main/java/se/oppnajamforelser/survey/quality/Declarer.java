package se.oppnajamforelser.survey.quality;

import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import se.oppnajamforelser.catalogue.indicator.Area;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.region.Unit;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.catalogue.series.Comparability;
import se.oppnajamforelser.catalogue.series.Comparisons;
import se.oppnajamforelser.survey.answer.Standing;
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
                relevance(),
                reliability(collected),
                timeliness(collected),
                new QualityDeclaration.Clarity(round.version(), (int) published.stream()
                        .filter(indicator -> indicator.note().isPresent())
                        .count()),
                comparability());
    }

    private QualityDeclaration.Relevance relevance() {
        List<Unit> units = round.frame().units();
        int stadsdelar = (int) units.stream().filter(Unit::isStadsdel).count();
        return new QualityDeclaration.Relevance(
                units.size(),
                units.size() - stadsdelar,
                stadsdelar,
                round.referenceDate(),
                round.questionnaire().questions().size(),
                published.size());
    }

    private QualityDeclaration.Reliability reliability(Collected collected) {
        ResponseRates rates = ResponseRates.of(round, collected.standings());
        return new QualityDeclaration.Reliability(
                rates.total(),
                rates.parts(),
                rates.total().units() - rates.total().responded(),
                (int) collected.standings().stream()
                        .filter(standing -> standing.submission() > 1)
                        .count(),
                new Remarks(round.questionnaire()).in(collected.newest()),
                new TreeMap<>(collected.comments()));
    }

    private QualityDeclaration.Timeliness timeliness(Collected collected) {
        Optional<Instant> last = collected.standings().stream()
                .map(Standing::submittedAt)
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
        return new QualityDeclaration.Timeliness(
                round.opens(), round.closes(), collected.round().openedAt(), last, collected.reminders());
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
