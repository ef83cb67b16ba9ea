package se.oppnajamforelser.survey.persistence;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import se.oppnajamforelser.catalogue.event.Background;
import se.oppnajamforelser.catalogue.region.Respondent;
import se.oppnajamforelser.survey.respondent.GroupTurnout;
import se.oppnajamforelser.survey.respondent.Known;
import se.oppnajamforelser.survey.respondent.Known.Newest;
import se.oppnajamforelser.survey.respondent.Turnout;
import se.oppnajamforelser.survey.respondent.Turnout.Sent;

/** The list of respondents of each round that has one. */
@Singleton
public class Respondents {

    private static final String INSERT = """
            insert into respondent (round, code, groups, weight)
            select :round, code, groups::jsonb, weight::numeric
            from unnest(:codes, :groups, :weights) given (code, groups, weight)
            """;

    private static final String KNOWN = """
            select r.code, r.groups, r.weight, s.part, s.revision, s.sha256
            from unnest(:codes) given (code)
            join respondent r on r.round = :round and r.code = given.code
            left join lateral (
                select distinct on (part) part, revision, sha256 from respondent_submission
                where round = :round and respondent = given.code
                order by part, revision desc
            ) s on true
            """;

    private static final String ASKED = """
            select left(r.code, 4) as kommun, r.groups, count(*) as asked, count(s.respondent) as responded
            from respondent r
            left join (select distinct respondent from respondent_submission where round = :round) s
                on s.respondent = r.code
            where r.round = :round
            group by kommun, r.groups
            """;

    private static final String SENT = """
            select left(r.code, 4) as kommun, r.groups, s.part, count(*) as submitted,
                count(*) filter (where s.declined) as declined
            from (
                select distinct on (respondent, part) respondent, part, declined from respondent_submission
                where round = :round
                order by respondent desc, part desc, revision desc
            ) s
            join respondent r on r.round = :round and r.code = s.respondent
            group by kommun, r.groups, s.part
            """;

    private final Jdbi jdbi;

    Respondents(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Keeps a list in place of the one that was there. The round is locked, and has not opened. */
    public void replace(String round, List<Respondent> respondents) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("delete from respondent where round = :round")
                    .bind("round", round)
                    .execute();
            handle.createUpdate(INSERT)
                    .bind("round", round)
                    .bindArray("codes", String.class, column(respondents, Respondent::code))
                    .bindArray("groups", String.class, column(respondents, one -> JsonColumn.of(one.groups())))
                    .bindArray("weights", String.class, column(respondents, Respondents::weight))
                    .execute();
        });
    }

    private static Object[] column(List<Respondent> respondents, Function<Respondent, String> value) {
        return respondents.stream().map(value).toArray();
    }

    private static String weight(Respondent respondent) {
        return respondent.weight().map(BigDecimal::toPlainString).orElse(null);
    }

    /** How many stand in the list of a round. */
    public int number(String round) {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from respondent where round = :round")
                .bind("round", round)
                .mapTo(Integer.class)
                .one());
    }

    /** What is known of those of these respondents who stand in the list, by code. In the caller's transaction. */
    public Map<String, Known> known(String round, Collection<String> codes) {
        Map<String, Known> known = new HashMap<>();
        jdbi.useHandle(handle -> {
            ByIndex.lookUp(handle);
            handle.createQuery(KNOWN)
                    .bind("round", round)
                    .bindArray("codes", String.class, codes.toArray())
                    .map((row, context) -> known.merge(row.getString("code"), known(row), Respondents::together))
                    .list();
        });
        return known;
    }

    private static Known known(ResultSet row) throws SQLException {
        Optional<String> part = Columns.optionalText(row, "part");
        Map<String, Newest> newest = part.isEmpty()
                ? Map.of()
                : Map.of(part.get(), new Newest(row.getLong("revision"), row.getString("sha256")));
        return new Known(background(row), newest);
    }

    /** A row for each part that has been sent in. */
    private static Known together(Known one, Known other) {
        Map<String, Newest> newest = new HashMap<>(one.newest());
        newest.putAll(other.newest());
        return new Known(one.background(), newest);
    }

    static Background background(ResultSet row) throws SQLException {
        return new Background(
                JsonColumn.texts(row.getString("groups")), Optional.ofNullable(row.getBigDecimal("weight")));
    }

    /** How many have answered, of those of each kommun who have the same background. */
    public List<GroupTurnout> turnouts(String round) {
        return jdbi.withHandle(handle -> {
            Map<String, TreeMap<String, Sent>> sent = new HashMap<>();
            handle.createQuery(SENT)
                    .bind("round", round)
                    .map((row, context) -> sent.computeIfAbsent(group(row), none -> new TreeMap<>())
                            .put(row.getString("part"), new Sent(row.getInt("submitted"), row.getInt("declined"))))
                    .list();
            return handle.createQuery(ASKED)
                    .bind("round", round)
                    .map((row, context) -> new GroupTurnout(
                            row.getString("kommun"),
                            JsonColumn.texts(row.getString("groups")),
                            new Turnout(
                                    row.getInt("asked"),
                                    row.getInt("responded"),
                                    sent.getOrDefault(group(row), new TreeMap<>()))))
                    .list();
        });
    }

    private static String group(ResultSet row) throws SQLException {
        return row.getString("kommun") + row.getString("groups");
    }
}
