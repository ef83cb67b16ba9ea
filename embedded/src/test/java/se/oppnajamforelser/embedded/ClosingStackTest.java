package se.oppnajamforelser.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClosingStackTest {

    private final List<String> closed = new ArrayList<>();
    private final ClosingStack stack = new ClosingStack();

    @Test
    void the_last_is_closed_first() {
        stack.push(() -> closed.add("database"));
        stack.push(() -> closed.add("kafka"));

        stack.close();

        assertThat(closed).containsExactly("kafka", "database");
    }

    @Test
    void nothing_is_closed_twice() {
        stack.push(() -> closed.add("kafka"));

        stack.close();
        stack.close();

        assertThat(closed).containsExactly("kafka");
    }

    @Test
    void one_that_fails_keeps_none_of_the_others_open_and_is_told() {
        IllegalStateException failure = new IllegalStateException("kafka did not stop");
        stack.push(() -> closed.add("database"));
        stack.push(() -> {
            throw failure;
        });

        assertThatThrownBy(stack::close).hasSuppressedException(failure);
        assertThat(closed).containsExactly("database");
    }
}
