package se.oppnajamforelser.survey;

import static java.util.concurrent.CompletableFuture.runAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class TogetherTest {

    private final Queue<List<String>> batches = new ConcurrentLinkedQueue<>();
    private final Semaphore begun = new Semaphore(0);
    private final Semaphore mayGoOn = new Semaphore(0);
    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void who_comes_alone_is_done_at_once() {
        mayGoOn.release();

        together(10).run("a");

        assertThat(batches).containsExactly(List.of("a"));
    }

    @Test
    void those_who_come_meanwhile_are_done_together_in_the_order_in_which_they_came() throws Exception {
        Together<String> together = together(10);
        CompletableFuture<Void> all = arrive(together, "a", "b", "c", "d");

        mayGoOn.release(2);
        all.join();

        assertThat(batches).containsExactly(List.of("a"), List.of("b", "c", "d"));
    }

    @Test
    void a_batch_is_never_larger_than_it_may_be() throws Exception {
        Together<String> together = together(2);
        CompletableFuture<Void> all = arrive(together, "a", "b", "c", "d");

        mayGoOn.release(3);
        all.join();

        assertThat(batches).containsExactly(List.of("a"), List.of("b", "c"), List.of("d"));
    }

    @Test
    void the_same_key_comes_in_the_next_batch() throws Exception {
        Together<String> together = together(10);
        CompletableFuture<Void> all = arrive(together, "a", "b", "b", "c");

        mayGoOn.release(3);
        all.join();

        assertThat(batches).containsExactly(List.of("a"), List.of("b", "c"), List.of("b"));
    }

    @Test
    void a_failure_goes_to_the_thread_that_works_and_the_next_one_begins_all_the_same() {
        Together<String> together = new Together<>(10, job -> job, jobs -> {
            batches.add(jobs);
            if (jobs.contains("bad")) {
                throw new IllegalStateException("bad");
            }
        });

        assertThatThrownBy(() -> together.run("bad")).hasMessage("bad");
        together.run("good");

        assertThat(batches).containsExactly(List.of("bad"), List.of("good"));
    }

    @Test
    void each_of_many_is_done_once() {
        Together<Integer> together = new Together<>(
                7, job -> job % 10, jobs -> jobs.forEach(job -> batches.add(List.of(String.valueOf(job)))));

        CompletableFuture.allOf(IntStream.range(0, 2_000)
                        .mapToObj(job -> runAsync(() -> together.run(job), threads))
                        .toArray(CompletableFuture[]::new))
                .join();

        assertThat(batches)
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, 2_000)
                        .mapToObj(job -> List.of(String.valueOf(job)))
                        .toList());
    }

    private Together<String> together(int most) {
        return new Together<>(most, job -> job, jobs -> {
            begun.release();
            mayGoOn.acquireUninterruptibly();
            batches.add(jobs);
        });
    }

    /** The first is under way, and the others wait in this order. */
    private CompletableFuture<Void> arrive(Together<String> together, String... jobs) throws Exception {
        CompletableFuture<Void> all = runAsync(() -> together.run(jobs[0]), threads);
        begun.acquire();
        for (int place = 1; place < jobs.length; place++) {
            String job = jobs[place];
            all = CompletableFuture.allOf(all, runAsync(() -> together.run(job), threads));
            while (together.waiting() < place) {
                Thread.onSpinWait();
            }
        }
        return all;
    }
}
