package se.oppnajamforelser.catalogue.region;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.oppnajamforelser.catalogue.UnknownIdException;

/** Follows a unit through frames of different days, past mergers and the division of a kommun into stadsdelar. */
public final class UnitHistory {

    private static final UnitHistory SHIPPED = new UnitHistory(Gazetteer.shipped());

    private final Gazetteer gazetteer;
    private final List<Merger> mergers;

    /** A stadsdel that went into another on a day. */
    private record Merger(String earlier, String later, LocalDate from) {}

    private UnitHistory(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.mergers = Csv.rows("mergers.csv").stream()
                .map(row -> new Merger(row.get("earlier"), row.get("later"), LocalDate.parse(row.get("from"))))
                .toList();
    }

    /** The shipped lists. */
    public static UnitHistory shipped() {
        return SHIPPED;
    }

    /**
     * Who stands for a unit in a frame.
     *
     * @param code of a kommun or stadsdel of any time
     * @return empty if nobody does: the unit has no known counterpart there
     * @throws UnknownIdException if there never was such a unit; names the nearest that there was
     */
    public Optional<Standing> in(Frame frame, String code) {
        String name = gazetteer.unitName(code);
        if (frame.has(code)) {
            return Optional.of(new Standing(List.of(frame.unit(code)), Standing.As.SAME, ""));
        }
        return mergedFrom(frame, code, name)
                .or(() -> mergedInto(frame, code, name))
                .or(() -> parts(frame, code, name))
                .or(() -> whole(frame, code, name));
    }

    private Optional<Standing> mergedFrom(Frame frame, String code, String name) {
        List<Merger> into =
                mergers.stream().filter(merger -> merger.later().equals(code)).toList();
        List<Unit> units = units(frame, into.stream().map(Merger::earlier));
        if (into.isEmpty() || units.size() < into.size()) {
            return Optional.empty();
        }
        String remark = name + " bildades " + into.get(0).from() + " av " + names(units) + ", som visas här.";
        return Optional.of(new Standing(units, Standing.As.MERGED_FROM, remark));
    }

    private Optional<Standing> mergedInto(Frame frame, String code, String name) {
        return mergers.stream()
                .filter(merger -> merger.earlier().equals(code) && frame.has(merger.later()))
                .findFirst()
                .map(merger -> {
                    Unit later = frame.unit(merger.later());
                    String remark = name + " uppgick " + merger.from() + " i " + later.name() + ", som visas här.";
                    return new Standing(List.of(later), Standing.As.MERGED_INTO, remark);
                });
    }

    private static Optional<Standing> parts(Frame frame, String code, String name) {
        Predicate<Unit> isPart = unit -> unit.isStadsdel() && unit.kommun().equals(code);
        List<Unit> parts = frame.units().stream().filter(isPart).toList();
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Standing(
                        parts, Standing.As.PARTS, "I " + name + " svarade stadsdelarna var för sig; de visas här."));
    }

    private static Optional<Standing> whole(Frame frame, String code, String name) {
        String kommun = code.substring(0, 4);
        if (code.equals(kommun) || !frame.has(kommun)) {
            return Optional.empty();
        }
        Unit whole = frame.unit(kommun);
        String remark = name + " svarade inte för sig; svaret för hela " + whole.name() + " visas här.";
        return Optional.of(new Standing(List.of(whole), Standing.As.WHOLE, remark));
    }

    private static List<Unit> units(Frame frame, Stream<String> codes) {
        return codes.filter(frame::has).sorted().map(frame::unit).toList();
    }

    private static String names(List<Unit> units) {
        return units.stream().map(Unit::name).collect(Collectors.joining(" och "));
    }
}
