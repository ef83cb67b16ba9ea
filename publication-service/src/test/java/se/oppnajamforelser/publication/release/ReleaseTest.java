package se.oppnajamforelser.publication.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.oppnajamforelser.catalogue.event.SnapshotDigest;
import se.oppnajamforelser.publication.release.Progress.Signature;

class ReleaseTest {

    private static final Instant NOON = Instant.parse("2017-05-30T10:00:00Z");
    private static final Signature ANNA = new Signature("anna", NOON);
    private static final Signature BO = new Signature("bo", NOON);
    private static final Release DRAFT = new Release(edition(), Progress.BUILT);

    @Test
    void another_person_approves_what_anna_built() {
        Release approved = DRAFT.approve(BO);

        assertThat(approved.state()).isEqualTo(ReleaseState.APPROVED);
        assertThat(approved.progress().approval()).contains(BO);
    }

    @Test
    void anna_cannot_approve_her_own_work_however_she_writes_her_name() {
        assertThatThrownBy(() -> DRAFT.approve(new Signature("ANNA", NOON)))
                .isInstanceOf(RefusedException.class)
                .hasMessage("ANNA har byggt utgåvan. Den ska godkännas av någon annan (två personers granskning).");
    }

    @Test
    void a_draft_is_not_published() {
        assertThatThrownBy(() -> DRAFT.publish(BO))
                .isInstanceOf(RefusedException.class)
                .hasMessage("Utgåva 1 är ett utkast; bara en som är godkänd eller godkänd och tidsatt kan publiceras.");
    }

    @Test
    void a_release_with_a_time_can_get_another_or_be_published_at_once() {
        Release scheduled = DRAFT.approve(BO).schedule(ANNA, NOON.plusSeconds(60));

        assertThat(scheduled.schedule(ANNA, NOON.plusSeconds(90)).progress().scheduledFor())
                .contains(NOON.plusSeconds(90));
        assertThat(scheduled.publish(BO).state()).isEqualTo(ReleaseState.PUBLISHED);
    }

    @Test
    void a_published_release_is_neither_approved_nor_withdrawn_again() {
        Release published = DRAFT.approve(BO).publish(BO);

        assertThatThrownBy(() -> published.approve(BO)).hasMessageStartingWith("Utgåva 1 är publicerad;");
        assertThatThrownBy(() -> published.withdraw(BO)).hasMessageStartingWith("Utgåva 1 är publicerad;");
    }

    @Test
    void a_newer_release_amends_a_published_one() {
        Release amended = DRAFT.approve(BO).publish(BO).amendedBy(2);

        assertThat(amended.state()).isEqualTo(ReleaseState.AMENDED);
        assertThat(amended.progress().amendedBy()).contains(2L);
    }

    @Test
    void a_withdrawn_release_stays_withdrawn() {
        Release withdrawn = DRAFT.withdraw(BO);

        assertThatThrownBy(() -> withdrawn.approve(BO))
                .hasMessage("Utgåva 1 är återkallad; bara en som är ett utkast kan godkännas.");
    }

    private static Edition edition() {
        SnapshotDigest none = new SnapshotDigest(0, "");
        return new Edition(
                "oj-2017",
                1,
                Version.FIRST,
                "Öppna jämförelser",
                "2017.1",
                new Basis(2, List.of(), none, none),
                Optional.empty(),
                "anna",
                NOON,
                List.of());
    }
}
