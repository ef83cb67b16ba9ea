package se.oppnajamforelser.publication.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.oppnajamforelser.catalogue.event.DigestReached;
import se.oppnajamforelser.catalogue.event.DigestReached.Stage;
import se.oppnajamforelser.catalogue.event.SnapshotDigest;
import se.oppnajamforelser.catalogue.indicator.Outcome;
import se.oppnajamforelser.catalogue.region.Breakdown;
import se.oppnajamforelser.catalogue.region.Region;
import se.oppnajamforelser.catalogue.region.RegionKind;
import se.oppnajamforelser.publication.SampleRespondents;
import se.oppnajamforelser.publication.figure.Content;
import se.oppnajamforelser.publication.figure.Figure;
import se.oppnajamforelser.publication.figure.Figures;

/** What is published of units of care and of persons, and what is not. */
class RespondentFiguresTest {

    private static final String INDICATOR = "ao-hjalpen-racker-hemtjanst";
    private static final int LEAST = 7;
    private static final SampleRespondents SAMPLE = SampleRespondents.of("brukare-hemtjanst-2023", 60, false);
    private static final Figures FIGURES = SAMPLE.state().figures(SAMPLE.catalogue());

    @Test
    void the_barrier_agrees_without_any_outcome_of_a_single_person() {
        Barrier barrier = Barrier.of(SAMPLE.state(), SAMPLE.catalogue());

        assertThat(barrier.waitingFor()).isEmpty();
        assertThat(SAMPLE.state().outcomesDigest())
                .isEqualTo(SAMPLE.reached(Stage.SCORING).outcomes());
    }

    @Test
    void the_barrier_still_wants_aggregation_to_have_all_that_scoring_sent() {
        DigestReached behind = SAMPLE.reached(Stage.AGGREGATION);
        RoundState state = RoundState.of(
                Optional.of(SAMPLE.closed()),
                List.of(
                        SAMPLE.reached(Stage.SCORING),
                        new DigestReached(
                                behind.round(),
                                behind.stage(),
                                behind.revision(),
                                behind.roundRevision(),
                                behind.parts(),
                                new SnapshotDigest(3, "cd".repeat(32)),
                                behind.shares())),
                List.of(),
                SAMPLE.shares());

        assertThat(Barrier.of(state, SAMPLE.catalogue()).waitingFor())
                .containsExactly("Steget aggregation har tagit emot 3 av " + SAMPLE.responded(Region.RIKET)
                        + " ögonblicksbilder av utfall.");
    }

    @Test
    void only_regions_are_published() {
        assertThat(FIGURES.all().map(Figure::content)).allMatch(Content.Shared.class::isInstance);
        assertThat(FIGURES.all().map(Figure::code).distinct())
                .containsExactlyElementsOf(SAMPLE.catalogue().frame().regions().stream()
                        .map(Region::id)
                        .toList());
    }

    @Test
    void a_share_with_enough_answers_is_what_the_persons_gave() {
        Content.Shared riket = shared(Region.RIKET);
        int ja = SAMPLE.tally(Region.RIKET, INDICATOR).count(Outcome.JA);

        assertThat(riket.figure().numerator()).isEqualTo(ja);
        assertThat(riket.units()).isEqualTo(SAMPLE.invited(Region.RIKET));
        assertThat(riket.responded()).contains(SAMPLE.responded(Region.RIKET));
    }

    @Test
    void of_a_figure_that_is_not_shown_no_count_is_told() {
        List<Content.Shared> withheld =
                all().filter(shared -> shared.figure().withheld().isPresent()).toList();

        assertThat(withheld).hasSizeGreaterThan(1000).allSatisfy(shared -> {
            assertThat(shared.tellsCounts()).isFalse();
            assertThat(shared.basis()).isEmpty();
            assertThat(shared.figure().percent()).isEmpty();
            assertThat(shared.figure().lowest()).isEmpty();
            assertThat(shared.figure().highest()).isEmpty();
        });
        assertThat(withheld)
                .extracting(shared -> shared.figure().withheld().orElseThrow())
                .contains("too-few-answers", "suppressed");
    }

    @Test
    void no_number_of_those_who_responded_is_told_that_is_too_small() {
        assertThat(all().flatMap(shared -> shared.responded().stream()))
                .allMatch(number -> number == 0 || number >= LEAST);
    }

    @Test
    void nobody_gets_a_withheld_group_by_taking_the_others_from_the_whole() {
        for (Region whole : regions(region -> region.group().isEmpty())) {
            for (Breakdown breakdown : SAMPLE.catalogue().frame().breakdowns()) {
                List<Region> parts = regions(region -> region.wholeId().equals(whole.id())
                        && region.group()
                                .filter(group -> group.breakdown().equals(breakdown.id()))
                                .isPresent());
                assertNotAlone(whole, parts);
            }
        }
    }

    @Test
    void nobody_gets_a_withheld_kommun_by_taking_the_others_from_the_lan() {
        for (Region lan : regions(region -> region.kind() == RegionKind.LAN)) {
            assertNotAlone(
                    lan,
                    regions(region -> region.kind() == RegionKind.KOMMUN
                            && region.group().equals(lan.group())
                            && lan.units().containsAll(region.units())));
        }
    }

    @Test
    void the_whole_round_takes_less_than_a_minute_of_a_processor() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();

        SAMPLE.state().figures(SAMPLE.catalogue());

        assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - start)).isLessThan(Duration.ofMinutes(1));
    }

    @Test
    void units_of_care_have_no_least_number_of_answers_and_weights_beside() {
        SampleRespondents units = SampleRespondents.of("enheter-hemtjanst-2023", 6, true);
        Figures figures = units.state().figures(units.catalogue());

        assertThat(figures.all().map(figure -> ((Content.Shared) figure.content()).figure()))
                .noneMatch(figure -> figure.withheld()
                        .filter(reason -> reason.equals("suppressed") || reason.equals("too-few-answers"))
                        .isPresent());
        assertThat(figures.all()
                        .filter(figure -> figure.code().equals(Region.RIKET))
                        .filter(figure ->
                                !units.catalogue().indicator(figure.indicator()).isNumeric())
                        .map(figure -> figure.cell().basis()))
                .hasSize(9)
                .allMatch(basis -> basis.contains(" weighted=") || basis.isEmpty());
    }

    /** If the whole is shown, two of the parts that have answers are hidden, or none. */
    private static void assertNotAlone(Region whole, List<Region> parts) {
        Map<String, Content.Shared> hidden = new TreeMap<>();
        for (Region part : parts) {
            Content.Shared shared = shared(part.id());
            if (!shared.tellsCounts() && !shared.figure().withheld().equals(Optional.of("no-unit-counts"))) {
                hidden.put(part.id(), shared);
            }
        }
        if (shared(whole.id()).tellsCounts()) {
            assertThat(hidden.size()).as("hidden parts of " + whole.id()).isNotEqualTo(1);
        }
    }

    private static final Map<String, Content.Shared> OF_INDICATOR = new TreeMap<>();

    private static Content.Shared shared(String region) {
        if (OF_INDICATOR.isEmpty()) {
            FIGURES.all()
                    .filter(figure -> figure.indicator().equals(INDICATOR))
                    .forEach(figure -> OF_INDICATOR.put(figure.code(), (Content.Shared) figure.content()));
        }
        return OF_INDICATOR.get(region);
    }

    private static List<Region> regions(Predicate<Region> wanted) {
        return SAMPLE.catalogue().frame().regions().stream().filter(wanted).toList();
    }

    private static Stream<Content.Shared> all() {
        return FIGURES.all().map(figure -> (Content.Shared) figure.content());
    }
}
