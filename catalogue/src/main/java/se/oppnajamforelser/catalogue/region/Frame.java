package se.oppnajamforelser.catalogue.region;

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
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.oppnajamforelser.catalogue.UnknownIdException;

/**
 * Everyone a survey is sent to, and every region they add up to, on the survey's reference date.
 *
 * <p>316 units on 2017-02-01: 287 undivided kommuner and 29 stadsdelar and stadsområden (seed 000, Population).
 */
public final class Frame {

    private final Map<String, Unit> units;
    private final Map<String, Region> regions;
    private final Map<String, List<Region>> regionsOfUnit;

    Frame(Collection<Unit> units, Gazetteer gazetteer) {
        Map<String, Unit> byCode = new TreeMap<>();
        units.forEach(unit -> byCode.put(unit.code(), unit));
        this.units = Collections.unmodifiableMap(byCode);
        this.regions = Collections.unmodifiableMap(regions(gazetteer));
        this.regionsOfUnit = regionsOfUnit();
    }

    /** The frame of a reference date. */
    public static Frame on(LocalDate referenceDate, FrameKind kind) {
        Gazetteer gazetteer = Gazetteer.shipped();
        return new Frame(gazetteer.units(referenceDate, kind), gazetteer);
    }

    private Map<String, Region> regions(Gazetteer gazetteer) {
        Map<String, Region> found = new LinkedHashMap<>();
        add(found, RegionKind.RIKET, unit -> Optional.of(Region.RIKET), id -> "Riket");
        add(found, RegionKind.LAN, unit -> Optional.of("lan-" + unit.lan()), id -> gazetteer.lanName(id.substring(4)));
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
        return Stream.of("", "lan-", "storstad-", "skl-")
                .map(prefix -> regions.get((prefix + id).toLowerCase(Locale.ROOT)))
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** The regions that a unit belongs to. */
    public List<Region> regionsOf(String unit) {
        return regionsOfUnit.get(unit(unit).code());
    }
}
