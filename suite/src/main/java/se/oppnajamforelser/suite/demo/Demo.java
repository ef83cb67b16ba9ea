package se.oppnajamforelser.suite.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.embedded.ReceivedMail;
import se.oppnajamforelser.suite.client.Api;
import se.oppnajamforelser.suite.launch.Service;
import se.oppnajamforelser.suite.launch.Suite;
import se.oppnajamforelser.suite.show.Progress;
import se.oppnajamforelser.suite.simulation.Plan;
import se.oppnajamforelser.suite.simulation.Simulation;
import se.oppnajamforelser.suite.simulation.Wave;

/** A whole round: invitations, answers, reminders, outcomes, shares, a release approved by two persons, notices. */
public final class Demo {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final long MILLIS_BETWEEN_LOOKS = 100;

    private final Suite suite;
    private final Plan plan;
    private final Progress progress;
    private final Runnable afterEachUnit;

    /** A demo of a planned round on a running suite whose clocks can be set. */
    public Demo(Suite suite, Plan plan, Progress progress, Runnable afterEachUnit) {
        this.suite = suite;
        this.plan = plan;
        this.progress = progress;
        this.afterEachUnit = afterEachUnit;
    }

    /**
     * What came of the demo.
     *
     * @param waves the reminder waves
     * @param responseRates the survey's response rates
     * @param shares the shares for riket
     * @param release the published release
     * @param files the release's files, downloaded
     * @param notices notices that the webhook receiver got
     * @param mails mails that came, each once
     * @param copies mails that came once more under the same Message-ID, since a service was killed after it had sent one
     *     and before it had noted so
     */
    public record Result(
            List<Wave> waves,
            JsonNode responseRates,
            JsonNode shares,
            JsonNode release,
            List<Path> files,
            List<String> notices,
            int mails,
            int copies) {}

    /**
     * Runs it.
     *
     * @param releaseFolder where the release's files are put
     */
    public Result run(Path releaseFolder) {
        Round round = plan.round();
        try (WebhookReceiver receiver = WebhookReceiver.start()) {
            subscribe(receiver);
            List<Wave> waves = new Simulation(suite, plan, progress, afterEachUnit).run();
            JsonNode release = publish();
            List<Path> files = download(release, releaseFolder);
            progress.step("Väntar på att prenumeranter och kommuner får besked");
            await(() -> !receiver.received().isEmpty(), "beskedet till prenumeranten");
            int expected = round.frame().units().size() + 1;
            await(() -> releaseMails() >= expected, "e-posten till kommunerna");
            Api reader = suite.api(Service.AGGREGATION, "läsare", "reader");
            List<String> mails =
                    suite.mailbox().received().stream().map(ReceivedMail::id).toList();
            int different = (int) mails.stream().distinct().count();
            return new Result(
                    waves,
                    suite.api(Service.SURVEY, "enkätansvarig", "office").get(path("/response-rates")),
                    reader.get(path("/shares?region=riket")),
                    release,
                    files,
                    receiver.received(),
                    different,
                    mails.size() - different);
        }
    }

    private void subscribe(WebhookReceiver receiver) {
        Api anyone = suite.api(Service.PUBLICATION, "prenumerant", "reader");
        List<String> rounds = List.of(plan.round().id());
        JsonNode webhook = anyone.post(
                "/api/v1/subscriptions", Map.of("kind", "webhook", "url", receiver.url(), "rounds", rounds));
        receiver.accept(webhook.path("secret").asText());
        anyone.post(
                "/api/v1/subscriptions",
                Map.of("kind", "mail", "address", "redaktionen@tidningen.invalid", "rounds", rounds));
    }

    private JsonNode publish() {
        Api builder = suite.api(Service.PUBLICATION, "enkätansvarig", "office");
        progress.step("Väntar på att poängsättning och andelar är i kapp");
        await(() -> builder.get(path("/barrier")).path("agrees").asBoolean(), "fullständigheten");
        Api scoring = suite.api(Service.SCORING, "enkätansvarig", "office");
        new TextJudge(scoring, plan.round().id(), progress).judgeAll();
        await(() -> hasReached(builder, scoring), "bedömningarna");
        progress.step("Bygger publiceringen");
        JsonNode draft = builder.post(path("/releases"), Map.of());
        String release = path("/releases/" + draft.path("number").asInt());
        progress.step("En annan person godkänner, och publiceringen släpps");
        Api approver = suite.api(Service.PUBLICATION, "granskare", "approver");
        approver.post(release + "/approve", Map.of());
        approver.post(release + "/publish", Map.of());
        await(() -> "published".equals(builder.get(release).path("state").asText()), "publiceringen");
        return builder.get(release);
    }

    /** Whether all that has been scored has gone all the way to the publication. */
    private boolean hasReached(Api publication, Api scoring) {
        JsonNode barrier = publication.get(path("/barrier"));
        JsonNode scored = scoring.get(path("/progress")).path("outcomes");
        for (JsonNode stage : barrier.path("stages")) {
            if ("scoring".equals(stage.path("stage").asText())) {
                return stage.path("outcomes").equals(scored)
                        && barrier.path("agrees").asBoolean();
            }
        }
        return false;
    }

    private List<Path> download(JsonNode release, Path folder) {
        Api anyone = suite.open(Service.PUBLICATION);
        List<Path> files = new ArrayList<>();
        try {
            Files.createDirectories(folder);
            for (JsonNode file : release.path("files")) {
                String name = file.path("name").asText();
                Path target = folder.resolve(Path.of(name).getFileName().toString());
                String number = release.path("number").asText();
                Files.write(target, anyone.file(path("/releases/" + number + "/files/" + name)));
                files.add(target);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Filerna kunde inte skrivas i " + folder, e);
        }
        return files;
    }

    private int releaseMails() {
        return (int) suite.mailbox().received().stream()
                .filter(mail -> mail.subject().contains("publicera"))
                .map(ReceivedMail::id)
                .distinct()
                .count();
    }

    private String path(String rest) {
        return "/api/v1/rounds/" + plan.round().id() + rest;
    }

    private static void await(BooleanSupplier condition, String what) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("Väntade " + PATIENCE.toSeconds() + " s förgäves på " + what + ".");
            }
            try {
                TimeUnit.MILLISECONDS.sleep(MILLIS_BETWEEN_LOOKS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while waiting for " + what, e);
            }
        }
    }
}
