package se.oppnajamforelser.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.RollbackException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.apache.kafka.common.errors.DisconnectException;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FailuresTest {

    /** Connection failure, deadlock, too many connections, the server stops, a statement was cancelled, a lock. */
    @ParameterizedTest
    @ValueSource(strings = {"08006", "08001", "40P01", "40001", "53300", "57P01", "57014", "55P03"})
    void what_the_database_says_of_itself_passes(String state) {
        assertThat(Failures.passing(wrapped(new SQLException("why", state)))).isTrue();
    }

    /** A constraint, a text that is too long, a table that is not there, a division by zero. */
    @ParameterizedTest
    @ValueSource(strings = {"23505", "22001", "42P01", "22012", "55000"})
    void what_the_database_says_of_the_data_stays(String state) {
        assertThat(Failures.passing(wrapped(new SQLException("why", state)))).isFalse();
    }

    @Test
    void a_pool_without_a_connection_passes() {
        assertThat(Failures.passing(wrapped(new SQLException("acquisition timeout"))))
                .isTrue();
        assertThat(Failures.passing(new SQLTransientConnectionException("no connection", "99999")))
                .isTrue();
    }

    @Test
    void whatever_kafka_says_passes() {
        assertThat(Failures.passing(wrapped(new TimeoutException()))).isTrue();
        assertThat(Failures.passing(new SendFailedException("why", new DisconnectException())))
                .isTrue();
    }

    @Test
    void a_commit_that_failed_without_a_reason_passes() {
        assertThat(Failures.passing(wrapped(new RollbackException("why")))).isTrue();
    }

    @Test
    void a_commit_that_failed_for_what_the_data_broke_stays() {
        RollbackException rollback = new RollbackException("why");
        rollback.addSuppressed(new SQLException("a deferred constraint", "23503"));

        assertThat(Failures.passing(wrapped(rollback))).isFalse();
    }

    @Test
    void what_the_handler_says_stays() {
        assertThat(Failures.passing(new IllegalArgumentException("answer"))).isFalse();
        assertThat(Failures.passing(new NullPointerException())).isFalse();
    }

    @Test
    void short_memory_and_a_missing_class_speak_against_the_process_and_an_assertion_against_the_event() {
        Error memory = new OutOfMemoryError("heap");
        Error missing = new NoClassDefFoundError("se/Missing");

        assertThat(Failures.ofProcess(wrapped(memory))).containsSame(memory);
        assertThat(Failures.ofProcess(wrapped(missing))).containsSame(missing);
        assertThat(Failures.ofProcess(wrapped(new AssertionError("not so")))).isEmpty();
        assertThat(Failures.ofProcess(wrapped(new SQLException("why", "08006"))))
                .isEmpty();
    }

    @Test
    void a_circle_of_causes_comes_to_an_end() {
        Exception one = new Exception();
        Exception other = new Exception(one);
        one.initCause(other);

        assertThat(Failures.passing(one)).isFalse();
    }

    @Test
    void a_description_names_kinds_and_states_and_nothing_that_a_row_holds() {
        assertThat(Failures.describe(
                        wrapped(new BatchUpdateException("Failing row contains (hemligt)", "23514", new int[0]))))
                .isEqualTo("IllegalStateException <- BatchUpdateException 23514");
    }

    private static RuntimeException wrapped(Throwable cause) {
        return new IllegalStateException("wrapped", cause);
    }
}
