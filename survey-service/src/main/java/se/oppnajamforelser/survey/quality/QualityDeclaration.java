package se.oppnajamforelser.survey.quality;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import se.oppnajamforelser.survey.rate.ResponseRates.PartRate;
import se.oppnajamforelser.survey.rate.ResponseRates.Rate;

/**
 * The facts for a round's quality declaration, by the five components of quality in official statistics; the guides of
 * 2017 have them under "Kvalitetsdeklaration av resultatet" (seed 000, lines 420-600).
 *
 * @param round id of the round
 * @param name in Swedish
 * @param relevance what is measured, of whom
 * @param reliability how sure the figures are
 * @param timeliness when they were collected
 * @param clarity how they can be understood
 * @param comparability with what they can be compared
 */
public record QualityDeclaration(
        String round,
        String name,
        Relevance relevance,
        Reliability reliability,
        Timeliness timeliness,
        Clarity clarity,
        Comparability comparability) {

    /**
     * What is measured, of whom.
     *
     * @param units number of units in the population, all of which are asked; units of care or persons where they are
     * @param kommuner number of them that are whole kommuner
     * @param stadsdelar number of them that are parts of a kommun
     * @param referenceDate the day that the frame is drawn for
     * @param questions number of questions
     * @param indicators number of indicators that are published
     */
    public record Relevance(
            int units, int kommuner, int stadsdelar, LocalDate referenceDate, int questions, int indicators) {}

    /**
     * How sure the figures are.
     *
     * @param total how many units have answered anything
     * @param parts how many have answered each part
     * @param nonResponse number of units that have sent in nothing
     * @param corrected number of parts that were sent in again
     * @param remarks number of parts by id of a check that still remarks on what was sent in
     * @param comments number of comments by question
     */
    public record Reliability(
            Rate total,
            List<PartRate> parts,
            int nonResponse,
            int corrected,
            SortedMap<String, Integer> remarks,
            SortedMap<String, Integer> comments) {

        public Reliability {
            parts = List.copyOf(parts);
            remarks = Collections.unmodifiableSortedMap(new TreeMap<>(remarks));
            comments = Collections.unmodifiableSortedMap(new TreeMap<>(comments));
        }
    }

    /**
     * When they were collected.
     *
     * @param opens first day that answers are taken
     * @param closes last day that answers are taken
     * @param openedAt when it was opened; empty while planned
     * @param lastSubmittedAt when the newest submission came; empty before the first
     * @param reminders those that had their turn
     */
    public record Timeliness(
            LocalDate opens,
            LocalDate closes,
            Optional<Instant> openedAt,
            Optional<Instant> lastSubmittedAt,
            List<SentReminder> reminders) {

        public Timeliness {
            reminders = List.copyOf(reminders);
        }
    }

    /**
     * How they can be understood.
     *
     * @param catalogue version of the catalogue, whose rules anyone can read
     * @param readings number of published indicators whose source was unclear, so that a reading was chosen and is printed
     */
    public record Clarity(String catalogue, int readings) {}

    /**
     * With what they can be compared, by number of published indicators and by the newest earlier year that has been
     * judged.
     *
     * @param direct as they are
     * @param partly with care
     * @param not not at all
     * @param unjudged nobody has judged them
     */
    public record Comparability(int direct, int partly, int not, int unjudged) {}
}
