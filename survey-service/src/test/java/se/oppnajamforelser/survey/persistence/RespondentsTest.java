package se.oppnajamforelser.survey.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.oppnajamforelser.survey.Brukare;
import se.oppnajamforelser.survey.RunningService;
import se.oppnajamforelser.survey.TestDatabase;
import se.oppnajamforelser.survey.respondent.Known;

/** A plan that is made while nobody has answered has to serve when many have. */
@RunningService
class RespondentsTest {

    private static final int ASKED = 40;
    private static final List<String> CODES =
            IntStream.range(0, ASKED).mapToObj(Brukare::code).toList();
    private static final int UNTIL_THE_PLAN_IS_KEPT = 8;

    @Inject
    TestDatabase database;

    @Inject
    Respondents respondents;

    @Inject
    RespondentSubmissions submissions;

    @BeforeEach
    void ask() {
        database.clear();
        Brukare.open(ASKED);
    }

    @Test
    void what_is_known_of_respondents_is_looked_up_by_the_index() {
        Map<String, Known> known = withoutReadingAll(() -> respondents.known(Brukare.ROUND, CODES));

        assertThat(known).hasSize(ASKED);
        assertThat(known.get(Brukare.code(7)).newest().get(Brukare.PART).revision())
                .isEqualTo(2);
    }

    @Test
    void a_page_of_submissions_is_looked_up_by_the_index() {
        assertThat(withoutReadingAll(() -> submissions.newest(Brukare.ROUND, "", ASKED)))
                .hasSize(ASKED);
    }

    private <T> T withoutReadingAll(Supplier<T> lookUp) {
        return QuarkusTransaction.requiringNew().call(() -> {
            database.execute("analyze respondent_submission");
            IntStream.range(0, UNTIL_THE_PLAN_IS_KEPT).forEach(time -> lookUp.get());
            database.execute("""
                    insert into respondent_submission
                    select round, code, '%s', revision, '1', now(), 'olle', repeat('a', 64), '{}', 0, false, '{}'
                    from respondent, generate_series(1, 2) revision
                    """.formatted(Brukare.PART));
            T found = lookUp.get();
            assertThat(database.texts("select seq_tup_read::text from pg_stat_xact_user_tables"
                            + " where relname = 'respondent_submission'"))
                    .containsExactly("0");
            return found;
        });
    }
}
