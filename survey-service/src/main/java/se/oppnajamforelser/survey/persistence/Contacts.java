package se.oppnajamforelser.survey.persistence;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import se.oppnajamforelser.survey.contact.Contact;

/** Whom each unit's mail goes to, one contact for each unit of a round. */
@Singleton
public class Contacts {

    private static final RowMapper<Contact> CONTACT =
            (row, context) -> new Contact(row.getString("unit"), row.getString("name"), row.getString("email"));

    private final Jdbi jdbi;

    Contacts(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Every contact of a round, in order of unit. */
    public List<Contact> of(String round) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from contact where round = :round order by unit")
                .bind("round", round)
                .map(CONTACT)
                .list());
    }

    /** Keeps contacts, each in place of the one that its unit had. */
    public void put(String round, List<Contact> contacts, Instant at, String by) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into contact (round, unit, name, email, changed_at, changed_by)
                        select :round, unit, name, email, :at, :by
                        from unnest(:units, :names, :emails) given (unit, name, email)
                        on conflict (round, unit) do update
                        set name = excluded.name, email = excluded.email,
                            changed_at = excluded.changed_at, changed_by = excluded.changed_by
                        """)
                .bind("round", round)
                .bind("at", at)
                .bind("by", by)
                .bindArray(
                        "units",
                        String.class,
                        contacts.stream().map(Contact::unit).toArray())
                .bindArray(
                        "names",
                        String.class,
                        contacts.stream().map(Contact::name).toArray())
                .bindArray(
                        "emails",
                        String.class,
                        contacts.stream().map(Contact::email).toArray())
                .execute());
    }
}
