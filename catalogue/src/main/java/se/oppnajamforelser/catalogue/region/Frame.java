package se.oppnajamforelser.catalogue.region;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.oppnajamforelser.catalogue.UnknownIdException;

/**
 * Everyone a survey is sent to, and every region they add up to, on the survey's reference date.
 *
 * <p>316 units on 2017-02-01: 287 undivided kommuner and 29 stadsdelar and stadsområden (seed 000, Population). Where units
 * of care or persons are asked, the frame holds their kommuner, and the regions are kommun, län and riket, each as a whole
 * and for every group of respondents.
 */
public final class Frame {

    private final FrameKind kind;
    private final List<Breakdown> breakdowns;
    private final Map<String, Unit> units;
    private final Map<String, Region> regions;
    private final Map<String, List<Region>> regionsOfUnit;

    private Frame(FrameKind kind, List<Breakdown> breakdowns, Collection<Unit> units, Gazetteer gazetteer) {
        this.kind = kind;
        this.breakdowns = List.copyOf(breakdowns);
        Map<String, Unit> byCode = new TreeMap<>();
        units.forEach(unit -> byCode.put(unit.code(), unit));
        this.units = Collections.unmodifiableMap(byCode);
        this.regions = Collections.unmodifiableMap(
                kind.asksRespondents() ? regionsOfRespondents(gazetteer) : regions(gazetteer));
        this.regionsOfUnit = regionsOfUnit();
    }

    /** The frame of a reference date. */
    public static Frame on(LocalDate referenceDate, FrameKind kind) {
        return on(referenceDate, kind, List.of());
    }

    /**
     * The frame of a reference date, for a survey whose figures are broken down.
     *
     * @param breakdowns of the respondents; none where kommuner and stadsdelar are asked
     * @throws IllegalArgumentException if there are breakdowns and no respondents
     */
    public static Frame on(LocalDate referenceDate, FrameKind kind, List<Breakdown> breakdowns) {
        if (!breakdowns.isEmpty() && !kind.asksRespondents()) {
            throw new IllegalArgumentException("breakdowns of a frame of " + kind
                    + " (expected: none, since kommuner and stadsdelar have no such groups)");
        }
        Gazetteer gazetteer = Gazetteer.shipped();
        return new Frame(kind, breakdowns, gazetteer.units(referenceDate, kind), gazetteer);
    }

    private Map<String, Region> regionsOfRespondents(Gazetteer gazetteer) {
        Map<String, Region> whole = riketAndLan(gazetteer);
        add(
                whole,
                RegionKind.KOMMUN,
                unit -> Optional.of("kommun-" + unit.code()),
                id -> gazetteer.kommunName(id.substring(7)));
        Map<String, Region> found = new LinkedHashMap<>();
        whole.values().forEach(region -> {
            found.put(region.id(), region);
            breakdowns.stream()
                    .flatMap(breakdown -> breakdown.groups().stream())
                    .map(region::confinedTo)
                    .forEach(confined -> found.put(confined.id(), confined));
        });
        return found;
    }

    private Map<String, Region> regions(Gazetteer gazetteer) {
        Map<String, Region> found = riketAndLan(gazetteer);
        add(
                found,
                RegionKind.STORSTAD,
                unit -> unit.isStadsdel() ? Optional.of("storstad-" + unit.kommun()) : Optional.empty(),
                id -> gazetteer.kommunName(id.substring(9)));
        add(found, RegionKind.STORLEKSGRUPP, unit -> Optional.of(unit.sizeGroup()), id -> gazetteer
                .group(id)
                .name());
        add(
                found,
                RegionKind.SKL_GRUPP,
                unit -> Optional.of(unit.sklGroup()),
                id -> gazetteer.group(id).code() + " " + gazetteer.group(id).name());
        return found;
    }

    private Map<String, Region> riketAndLan(Gazetteer gazetteer) {
        Map<String, Region> found = new LinkedHashMap<>();
        add(found, RegionKind.RIKET, unit -> Optional.of(Region.RIKET), id -> "Riket");
        add(found, RegionKind.LAN, unit -> Optional.of("lan-" + unit.lan()), id -> gazetteer.lanName(id.substring(4)));
        return found;
    }

    private void add(
            Map<String, Region> found,
            RegionKind kind,
            Function<Unit, Optional<String>> regionOf,
            Function<String, String> nameOf) {
        Map<String, List<String>> members = new TreeMap<>();
        units.values().forEach(unit -> regionOf.apply(unit)
                .ifPresent(id ->
                        members.computeIfAbsent(id, none -> new ArrayList<>()).add(unit.code())));
        members.forEach((id, codes) -> found.put(id, new Region(id, nameOf.apply(id), kind, codes)));
    }

    private Map<String, List<Region>> regionsOfUnit() {
        return units.keySet().stream()
                .collect(Collectors.toUnmodifiableMap(Function.identity(), code -> regions.values().stream()
                        .filter(region -> region.units().contains(code))
                        .toList()));
    }

    /** Whom the survey asks. */
    public FrameKind kind() {
        return kind;
    }

    /** What those who answer are called in Swedish, in the plural. */
    public String respondents() {
        return switch (kind) {
            case KOMMUNER_OCH_STADSDELAR, KOMMUNER ->
                units.values().stream().anyMatch(Unit::isStadsdel) ? "kommuner och stadsdelar" : "kommuner";
            case ENHETER -> "enheter";
            case BRUKARE -> "brukare";
        };
    }

    /** What its figures are broken down by. */
    public List<Breakdown> breakdowns() {
        return breakdowns;
    }

    /** Every unit, in order of code. */
    public List<Unit> units() {
        return List.copyOf(units.values());
    }

    /**
     * The unit with that code.
     *
     * @throws UnknownIdException if it is not in the frame; names the nearest that is
     */
    public Unit unit(String code) {
        Unit unit = units.get(code);
        if (unit == null) {
            throw new UnknownIdException("kommunen eller stadsdelen", code, units.keySet());
        }
        return unit;
    }

    /** Whether there is a unit with that code. */
    public boolean has(String code) {
        return units.containsKey(code);
    }

    /** Every region: riket, the län, the big cities, the size groups and the SKL groups, each kind in order of id. */
    public List<Region> regions() {
        return List.copyOf(regions.values());
    }

    /**
     * The region with that id; {@code 01}, {@code 0180} and {@code A2} are understood as well.
     *
     * @throws UnknownIdException if there is none; names the nearest
     */
    public Region region(String id) {
        return findRegion(id).orElseThrow(() -> new UnknownIdException("regionen", id, regions.keySet()));
    }

    /** The same; empty if there is none. */
    public Optional<Region> findRegion(String id) {
        return Stream.of("", "lan-", "storstad-", "skl-", "kommun-")
                .map(prefix -> regions.get((prefix + id).toLowerCase(Locale.ROOT)))
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** The regions that a unit belongs to; where units of care or persons are asked, those of a kommun, with every group. */
    public List<Region> regionsOf(String unit) {
        return regionsOfUnit.get(unit(unit).code());
    }

    /**
     * The regions that whoever answers counts in.
     *
     * @param code of the unit, or of a respondent
     * @param groups of the respondent; none of a unit
     * @throws UnknownIdException if it is not in the frame
     */
    public List<Region> regionsOf(String code, Map<String, String> groups) {
        return regionsOf(behind(code).code()).stream()
                .filter(region -> region.counts(groups))
                .toList();
    }

    /**
     * The unit that stands behind an answer: the kommun or stadsdel itself, or the kommun of a respondent.
     *
     * @throws UnknownIdException if it is not in the frame; names the nearest that is
     * @throws IllegalArgumentException if respondents are asked and the code is not one's
     */
    public Unit behind(String code) {
        return unit(kind.asksRespondents() ? Respondent.kommun(code) : code);
    }

    /**
     * Who answers under a code, if that is one of those who are asked.
     *
     * @param code of a unit of the frame, or of a respondent where the survey asks such
     * @param groups of the respondent, by breakdown; empty for a unit
     * @param weight of the respondent, if it has one
     * @return the respondent; empty for a unit
     * @throws UnknownIdException if there is no such unit, kommun or group; names the nearest
     * @throws IllegalArgumentException if a respondent comes without groups, or a unit with them
     */
    public Optional<Respondent> asked(
            String code, Optional<SortedMap<String, String>> groups, Optional<BigDecimal> weight) {
        behind(code);
        if (groups.isPresent() != kind.asksRespondents()) {
            throw new IllegalArgumentException(code + (groups.isPresent() ? " with" : " without")
                    + " a background (expected: one where units of care or persons are asked, and only there)");
        }
        Optional<Respondent> respondent = groups.map(known -> new Respondent(code, known, weight));
        respondent.ifPresent(this::require);
        return respondent;
    }

    /**
     * Lets a respondent pass whose kommun is in the frame and who belongs to exactly one group of each breakdown.
     *
     * @throws UnknownIdException if there is no such kommun or group; names the nearest
     * @throws IllegalArgumentException if a breakdown has no group, or a group no breakdown; names it
     */
    public void require(Respondent respondent) {
        behind(respondent.code());
        Set<String> wanted = breakdowns.stream().map(Breakdown::id).collect(Collectors.toCollection(TreeSet::new));
        if (!respondent.groups().keySet().equals(wanted)) {
            throw new IllegalArgumentException(
                    "groups of a respondent by " + respondent.groups().keySet() + " (expected: by " + wanted + ")");
        }
        breakdowns.forEach(breakdown -> breakdown.group(respondent.groups().get(breakdown.id())));
    }
}
