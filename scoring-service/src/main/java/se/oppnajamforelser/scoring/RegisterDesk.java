package se.oppnajamforelser.scoring;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import se.oppnajamforelser.catalogue.event.Event;
import se.oppnajamforelser.scoring.persistence.Supplements;
import se.oppnajamforelser.scoring.register.RegisterFile;
import se.oppnajamforelser.scoring.register.RegisterReport;
import se.oppnajamforelser.scoring.register.RegisterRow;
import se.oppnajamforelser.scoring.register.RegisterRow.Fate;
import se.oppnajamforelser.scoring.supplement.Change;
import se.oppnajamforelser.scoring.supplement.Decision;
import se.oppnajamforelser.scoring.supplement.Item;
import se.oppnajamforelser.scoring.supplement.Kind;
import se.oppnajamforelser.scoring.supplement.UnitSupplement;

/** Where files of what registers and lists say come in. */
@Singleton
public class RegisterDesk {

    private final Catalogue catalogue;
    private final Supplements supplements;
    private final Supplementing supplementing;

    RegisterDesk(Catalogue catalogue, Supplements supplements, Supplementing supplementing) {
        this.catalogue = catalogue;
        this.supplements = supplements;
        this.supplementing = supplementing;
    }

    /**
     * What would become of a file; nothing is kept.
     *
     * @throws se.oppnajamforelser.catalogue.UnknownIdException if there is no such round
     * @throws se.oppnajamforelser.catalogue.table.UnreadableTableException if the file is no such table
     */
    public RegisterReport rehearse(String round, byte[] file) {
        SortedMap<String, UnitSupplement> known = supplements.ofRound(round);
        return new RegisterReport(new RegisterFile(catalogue.of(round).round())
                .read(file).stream()
                        .map(row -> row.value()
                                .map(value -> fate(row, value, known))
                                .orElse(row))
                        .toList());
    }

    private static RegisterRow fate(RegisterRow row, Item value, Map<String, UnitSupplement> known) {
        Optional<Item> before =
                known.getOrDefault(row.unit(), UnitSupplement.NONE).item(Kind.REGISTER_VALUE, row.indicator());
        return row.with(before.isEmpty() ? Fate.NEW : before.get().equals(value) ? Fate.UNCHANGED : Fate.CHANGED);
    }

    /**
     * Takes in the rows of a report; nothing if one of them is faulty. In the caller's transaction.
     *
     * @return what is to be told
     */
    public List<Event> take(String round, RegisterReport report, Decision decision) {
        if (report.isFaulty()) {
            return List.of();
        }
        SortedMap<String, List<Change>> changes = new TreeMap<>();
        report.rows().forEach(row -> row.value()
                .ifPresent(value -> changes.computeIfAbsent(row.unit(), none -> new ArrayList<>())
                        .add(Change.to(value))));
        return supplementing.take(round, changes, decision);
    }

    /**
     * Takes back what a register says of a unit. In the caller's transaction.
     *
     * @return what is to be told
     * @throws se.oppnajamforelser.catalogue.UnknownIdException if there is no such round, unit or indicator
     */
    public List<Event> takeBack(String round, String unit, String indicator, Decision decision) {
        String id = catalogue.of(round).round().indicator(indicator).id().value();
        return supplementing.take(round, Map.of(unit, List.of(Change.takenBack(Kind.REGISTER_VALUE, id))), decision);
    }
}
