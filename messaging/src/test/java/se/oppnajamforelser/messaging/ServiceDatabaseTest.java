package se.oppnajamforelser.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.array.SqlArrayTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@RunningService
class ServiceDatabaseTest {

    @Inject
    Jdbi jdbi;

    static Stream<Arguments> arrays() {
        return Stream.<Object[]>of(
                        new String[] {"{\"E1\": \"Å \\\"ä\\\" \\\\ ö\"}", "", "NULL", null, "a,b{c}", "\n\t'"},
                        new Long[] {Long.MIN_VALUE, null, Long.MAX_VALUE},
                        new Integer[] {Integer.MIN_VALUE, null, Integer.MAX_VALUE},
                        new Boolean[] {true, null, false},
                        new UUID[] {UUID.nameUUIDFromBytes(new byte[] {1}), null, new UUID(0, 0)})
                .map(array -> Arguments.of((Object) array));
    }

    @ParameterizedTest
    @MethodSource("arrays")
    void an_array_comes_back_from_the_database_as_it_was_bound(Object[] array) {
        List<Object> unpacked = jdbi.withHandle(handle -> handle.createQuery("select unnest(:array)")
                .bind("array", array)
                .map((row, context) -> row.getObject(1))
                .list());

        assertThat(unpacked).isEqualTo(Arrays.asList(array));
    }

    @ParameterizedTest
    @ValueSource(classes = {String.class, Long.class, Integer.class, Boolean.class})
    void an_array_reaches_the_driver_with_its_element_type_so_that_it_is_sent_in_binary(Type element) {
        assertThat(jdbi.getConfig(SqlArrayTypes.class).findFor(element))
                .hasValueSatisfying(
                        type -> assertThat(type.getArrayElementClass()).isEqualTo(element));
    }

    @Test
    void what_was_bound_is_not_in_the_message_of_a_failure() {
        assertThatThrownBy(() -> jdbi.withHandle(handle -> handle.createQuery("select :answer from nowhere")
                        .bind("answer", "hemligt")
                        .mapTo(String.class)
                        .list()))
                .hasMessageContaining("nowhere")
                .hasMessageNotContaining("hemligt");
    }
}
