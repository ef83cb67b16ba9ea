package se.oppnajamforelser.survey.rate;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.oppnajamforelser.catalogue.question.Part;
import se.oppnajamforelser.catalogue.region.Region;
import se.oppnajamforelser.catalogue.region.Unit;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.catalogue.share.Percent;
import se.oppnajamforelser.survey.answer.Standing;
import se.oppnajamforelser.survey.respondent.Turnout;
import se.oppnajamforelser.survey.respondent.Turnouts;

/**
 * How many have answered, as Table 2 of the guide counts them: a unit that has submitted anything has responded in all;
 * it has responded in a part if that part is submitted and does not decline the area.
 *
 * @param total all units and parts together
 * @param parts each part, all units together
 * @param regions each region
 */
public record ResponseRates(Rate total, List<PartRate> parts, List<RegionRate> regions) {

    private static final BigDecimal NOTHING = new BigDecimal("0.0");

    public ResponseRates {
        parts = List.copyOf(parts);
        regions = List.copyOf(regions);
    }

    /**
     * How many units of some have responded.
     *
     * @param units number of units in the frame; where units of care or persons are asked, how many of them
     * @param responded number that have responded
     * @param percent with one decimal
     */
    public record Rate(int units, int responded, BigDecimal percent) {

        static Rate of(int units, long responded) {
            int whole = Math.toIntExact(responded);
            return new Rate(units, whole, share(whole, units));
        }
    }

    /**
     * How many have responded in one part.
     *
     * @param part id of the part
     * @param name of the part
     * @param units number of units in the frame
     * @param responded submitted and not declined
     * @param declined submitted, saying that the unit cannot answer for the area
     * @param submitted both together
     * @param percent responded of units, with one decimal
     */
    public record PartRate(
            String part, String name, int units, int responded, int declined, int submitted, BigDecimal percent) {

        static PartRate of(Part part, int units, int submitted, int declined) {
            int responded = submitted - declined;
            return new PartRate(part.id(), part.name(), units, responded, declined, submitted, share(responded, units));
        }
    }

    /**
     * How many have responded in one region.
     *
     * @param region id of the region
     * @param name of the region
     * @param total all parts together
     * @param parts each part
     */
    public record RegionRate(String region, String name, Rate total, List<PartRate> parts) {

        public RegionRate {
            parts = List.copyOf(parts);
        }
    }

    /** The rates of a round, with the frame that the catalogue gives it. */
    public static ResponseRates of(Round round, Collection<Standing> standings) {
        List<Standing> submitted =
                standings.stream().filter(Standing::isSubmitted).toList();
        List<Part> parts = round.questionnaire().parts();
        Set<String> all = round.frame().units().stream().map(Unit::code).collect(Collectors.toSet());
        return new ResponseRates(
                total(all, submitted),
                parts(parts, all, submitted),
                round.frame().regions().stream()
                        .map(region -> region(region, parts, submitted))
                        .toList());
    }

    /** The rates of a round that units of care or persons answer. */
    public static ResponseRates of(Round round, Turnouts turnouts) {
        List<Part> parts = round.questionnaire().parts();
        return new ResponseRates(
                total(turnouts.inAll()),
                parts(parts, turnouts.inAll()),
                round.frame().regions().stream()
                        .map(region -> region(region, parts, turnouts.in(region.id())))
                        .toList());
    }

    private static RegionRate region(Region region, List<Part> parts, Turnout turnout) {
        return new RegionRate(region.id(), region.name(), total(turnout), parts(parts, turnout));
    }

    private static Rate total(Turnout turnout) {
        return Rate.of(turnout.asked(), turnout.responded());
    }

    private static List<PartRate> parts(List<Part> parts, Turnout turnout) {
        return parts.stream()
                .map(part -> PartRate.of(
                        part,
                        turnout.asked(),
                        turnout.of(part.id()).submitted(),
                        turnout.of(part.id()).declined()))
                .toList();
    }

    private static RegionRate region(Region region, List<Part> parts, List<Standing> submitted) {
        Set<String> units = Set.copyOf(region.units());
        return new RegionRate(region.id(), region.name(), total(units, submitted), parts(parts, units, submitted));
    }

    private static Rate total(Set<String> units, List<Standing> submitted) {
        return Rate.of(
                units.size(),
                of(units, submitted, standing -> true)
                        .map(Standing::unit)
                        .distinct()
                        .count());
    }

    private static List<PartRate> parts(List<Part> parts, Set<String> units, List<Standing> submitted) {
        return parts.stream().map(part -> part(part, units, submitted)).toList();
    }

    private static PartRate part(Part part, Set<String> units, List<Standing> submitted) {
        List<Standing> ofPart = of(units, submitted, standing -> standing.part().equals(part.id()))
                .toList();
        int declined =
                Math.toIntExact(ofPart.stream().filter(Standing::declined).count());
        return PartRate.of(part, units.size(), ofPart.size(), declined);
    }

    /** Where nobody is asked nobody has answered. */
    private static BigDecimal share(int responded, int units) {
        return units == 0 ? NOTHING : Percent.of(responded, units);
    }

    private static Stream<Standing> of(Set<String> units, List<Standing> submitted, Predicate<Standing> wanted) {
        return submitted.stream()
                .filter(standing -> units.contains(standing.unit()))
                .filter(wanted);
    }
}
