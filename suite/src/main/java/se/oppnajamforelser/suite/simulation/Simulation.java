package se.oppnajamforelser.suite.simulation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import se.oppnajamforelser.catalogue.region.Unit;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.suite.client.Api;
import se.oppnajamforelser.suite.launch.Service;
import se.oppnajamforelser.suite.launch.Suite;
import se.oppnajamforelser.suite.show.Progress;

/** Runs a planned round from contacts and invitations to the day after it closes, with the suite's clock set ahead. */
public final class Simulation {

    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    private static final LocalTime MORNING = LocalTime.of(8, 30);
    private static final int AT_ONCE = 4;

    private final Suite suite;
    private final Plan plan;
    private final Progress progress;
    private final Runnable afterEachUnit;

    /**
     * A simulation of a plan.
     *
     * @param afterEachUnit called by the working threads whenever a unit has done what it does
     */
    public Simulation(Suite suite, Plan plan, Progress progress, Runnable afterEachUnit) {
        this.suite = suite;
        this.plan = plan;
        this.progress = progress;
        this.afterEachUnit = afterEachUnit;
    }

    /** Runs it and gives what each reminder wave should have been and was. */
    public List<Wave> run() {
        Round round = plan.round();
        Api office = suite.api(Service.SURVEY, "enkätansvarig", "office");
        progress.step("Läser in kontaktpersoner och öppnar " + round.name());
        office.postCsv(path() + "/contacts", contacts());
        setClock(round.opens());
        office.post(path() + "/transitions", Map.of("to", "open"));
        List<Wave> waves = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try (Progress.Work work = progress.work("Kommuner och stadsdelar svarar", plan.active())) {
            plan.byDay().forEach((day, units) -> {
                setClock(day);
                if (round.reminders().contains(day)) {
                    waves.add(new Reminders(office, round, plan).await(day));
                }
                act(threads, units, work);
            });
        } finally {
            threads.shutdown();
        }
        progress.step("Stänger insamlingen");
        setClock(round.closes().plusDays(1));
        office.post(path() + "/transitions", Map.of("to", "closed"));
        return waves;
    }

    private void act(ExecutorService threads, List<UnitPlan> units, Progress.Work work) {
        List<Future<?>> all = units.stream()
                .<Future<?>>map(unit -> threads.submit(() -> {
                    new SimulatedRespondent(
                                    suite.respondent(unit.unit().code()),
                                    plan.round().id(),
                                    unit)
                            .act();
                    work.step();
                    afterEachUnit.run();
                }))
                .toList();
        all.forEach(Simulation::await);
    }

    private static void await(Future<?> future) {
        try {
            future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(
                    "En simulerad kommun kunde inte svara: " + e.getCause().getMessage(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while units answer", e);
        }
    }

    /** The survey sends and takes answers by it, the publication dates its files by it. */
    private void setClock(LocalDate day) {
        String now = day.atTime(MORNING).atZone(ZONE).toOffsetDateTime().toString();
        for (Service service : List.of(Service.SURVEY, Service.PUBLICATION)) {
            suite.api(service, "enkätansvarig", "office").put("/api/v1/clock", Map.of("now", now));
        }
    }

    private String contacts() {
        return plan.round().frame().units().stream()
                .map(Simulation::contact)
                .collect(Collectors.joining("\n", "unit,name,email\n", "\n"));
    }

    private static String contact(Unit unit) {
        return unit.code() + ",Registrator " + unit.fullName().replace(",", "") + ",registrator@" + unit.code()
                + ".kommun.invalid";
    }

    private String path() {
        return "/api/v1/rounds/" + plan.round().id();
    }
}
