package se.oppnajamforelser.suite.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.oppnajamforelser.suite.endtoend.RunningSuite.Said;
import se.oppnajamforelser.suite.launch.Service;

/** {@code oj verify} on a release as it was published, and after somebody has been at it. */
@ExtendWith(FinishedDemo.Resolver.class)
class VerifyTest {

    private final FinishedDemo demo;

    VerifyTest(FinishedDemo demo) {
        this.demo = demo;
    }

    @Test
    void a_release_that_nobody_has_touched_is_right() {
        Said said = demo.running().oj("verify");

        assertThat(said.output()).contains("Allt stämmer.");
        assertThat(said.exitCode()).isZero();
    }

    @Test
    void a_changed_answer_is_found() throws SQLException {
        String change = "update submission s set answers = jsonb_set(answers, '{E0}', ?::jsonb) where unit = '0114' "
                + "and part = 'E' and revision = (select max(revision) from submission where unit = '0114' and part = 'E')";
        demo.running().tamper(Service.SURVEY, change, "\"nej\"");

        Said said = demo.running().oj("verify");
        demo.running().tamper(Service.SURVEY, change, "\"ja\"");

        assertThat(said.exitCode()).isEqualTo(1);
        assertThat(said.output()).contains("Svaren från 0114, del E, är inte de som kvittot gäller.");
    }

    @Test
    void a_tampered_file_is_found() throws SQLException {
        demo.running()
                .tamper(
                        Service.PUBLICATION,
                        "update release_file set content = content || '\\x20' where place = 1 and number = 1");

        Said said = demo.running().oj("verify");
        demo.running()
                .tamper(
                        Service.PUBLICATION,
                        "update release_file set content = substring(content from 1 for length(content) - 1)"
                                + " where place = 1 and number = 1");

        assertThat(said.exitCode()).isEqualTo(1);
        assertThat(said.output()).contains("är inte den som publicerades");
    }

    @Test
    void a_wrong_share_is_found() throws SQLException {
        String change = "update release_cell set figure = jsonb_set(figure::jsonb, '{percent}', "
                + "to_jsonb((figure::jsonb ->> 'percent')::numeric + (?)::numeric))::text "
                + "where number = 1 and code = 'riket' and indicator = ?";
        demo.running().tamper(Service.PUBLICATION, change, "1", "vnr-kartlagt-valdsutsatta-vuxna");

        Said said = demo.running().oj("verify");
        demo.running().tamper(Service.PUBLICATION, change, "-1", "vnr-kartlagt-valdsutsatta-vuxna");

        assertThat(said.exitCode()).isEqualTo(1);
        assertThat(said.output()).contains("riket, vnr-kartlagt-valdsutsatta-vuxna");
    }
}
