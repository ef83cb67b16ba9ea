package se.oppnajamforelser.survey.contact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.oppnajamforelser.catalogue.UnknownIdException;
import se.oppnajamforelser.catalogue.region.Frame;
import se.oppnajamforelser.catalogue.table.CsvTable;
import se.oppnajamforelser.catalogue.table.CsvTable.Row;
import se.oppnajamforelser.survey.contact.ContactLine.Status;
import se.oppnajamforelser.survey.refusal.RefusedException;

/**
 * The contacts of a file with the columns unit, name and email. A faulty line is left out; the others are used.
 *
 * @param contacts those that can be used, one for each unit
 * @param lines what became of each line
 */
public record ContactList(List<Contact> contacts, List<ContactLine> lines) {

    private static final List<String> COLUMNS = List.of("unit", "name", "email");

    public ContactList {
        contacts = List.copyOf(contacts);
        lines = List.copyOf(lines);
    }

    /**
     * Reads a file of contacts.
     *
     * @throws se.oppnajamforelser.catalogue.table.UnreadableTableException if it is not such a file
     */
    public static ContactList ofCsv(Frame frame, byte[] file) {
        List<Contact> contacts = new ArrayList<>();
        List<ContactLine> lines = new ArrayList<>();
        Map<String, Integer> lineOfUnit = new HashMap<>();
        for (Row row : CsvTable.read(file, COLUMNS)) {
            Optional<String> fault = fault(frame, row, lineOfUnit);
            fault.ifPresentOrElse(
                    message -> lines.add(new ContactLine(row.line(), row.get("unit"), Status.ERROR, message)), () -> {
                        contacts.add(contact(row));
                        lineOfUnit.put(row.get("unit"), row.line());
                        lines.add(new ContactLine(row.line(), row.get("unit"), Status.OK, ""));
                    });
        }
        return new ContactList(contacts, lines);
    }

    private static Optional<String> fault(Frame frame, Row row, Map<String, Integer> lineOfUnit) {
        try {
            frame.unit(row.get("unit"));
            contact(row);
        } catch (UnknownIdException | RefusedException faulty) {
            return Optional.of(faulty.getMessage());
        }
        return Optional.ofNullable(lineOfUnit.get(row.get("unit")))
                .map(first -> "Enheten " + row.get("unit") + " står redan på rad " + first
                        + ". En enhet har en kontakt; behåll en av raderna.");
    }

    private static Contact contact(Row row) {
        return new Contact(row.get("unit"), row.get("name"), row.get("email"));
    }
}
