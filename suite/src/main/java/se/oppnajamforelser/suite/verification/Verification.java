package se.oppnajamforelser.suite.verification;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import se.oppnajamforelser.catalogue.event.StateDigest;
import se.oppnajamforelser.catalogue.indicator.Area;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.suite.client.Api;
import se.oppnajamforelser.suite.client.Json;

/** Recomputes every published figure of a release from what is stored of the units and checks digests and file hashes. */
public final class Verification {

    private final Round round;
    private final Api survey;
    private final Api scoring;
    private final Api publication;
    private final SortedMap<String, Integer> compared = new TreeMap<>();
    private final List<String> differences = new ArrayList<>();

    /**
     * A verification of releases of one round.
     *
     * @param survey the survey's API as the office sees it
     * @param scoring the scoring's API as the office sees it
     * @param publication the publication's API
     */
    public Verification(Round round, Api survey, Api scoring, Api publication) {
        this.round = round;
        this.survey = survey;
        this.scoring = scoring;
        this.publication = publication;
    }

    /** Verifies the release with that number. */
    public Report run(int number) {
        JsonNode release = publication.get(path("/releases/" + number));
        JsonNode parts = release.path("basis").path("parts");
        SortedMap<Expected.Place, String> expected =
                round.frame().kind().asksRespondents() ? expectedOfRespondents(parts) : expectedOfUnits(parts);
        compare("siffror i API:et", expected, published(number));
        release.path("files").forEach(file -> checkFile(number, file, expected));
        return new Report(compared, differences);
    }

    private SortedMap<Expected.Place, String> expectedOfUnits(JsonNode parts) {
        List<StoredSubmission> submissions = new ArrayList<>();
        read(parts, submissions::add);
        return Expected.of(round, submissions, supplements());
    }

    private SortedMap<Expected.Place, String> expectedOfRespondents(JsonNode parts) {
        ExpectedOfRespondents expected = new ExpectedOfRespondents(round, supplements());
        read(parts, expected::add);
        return expected.figures(invited());
    }

    /** Gives every submission to the reader, and checks on the way that they are those that the release rests on. */
    private void read(JsonNode parts, Consumer<StoredSubmission> reader) {
        Revisions revisions = new Revisions();
        new StoredSubmissions(survey, round).each(submission -> {
            check(submission, revisions);
            reader.accept(submission);
        });
        checkDigests(revisions, parts);
    }

    /** Number of those who are asked, by id of region. */
    private Map<String, Integer> invited() {
        Map<String, Integer> invited = new TreeMap<>();
        survey.get(path("/respondents"))
                .path("regions")
                .forEach(region -> invited.put(
                        region.path("region").asText(),
                        region.path("respondents").asInt()));
        return invited;
    }

    private StoredSupplements supplements() {
        StoredSupplements supplements = StoredSupplements.read(scoring.get(path("/supplements")));
        compared.put("uppgifter vid sidan av svaren", supplements.size());
        return supplements;
    }

    private void check(StoredSubmission submission, Revisions revisions) {
        count("inskickade delar");
        revisions.add(submission);
        if (!submission.fingerprint().equals(submission.sha256())) {
            differences.add("Svaren från " + submission.unit() + ", del " + submission.part()
                    + ", är inte de som kvittot gäller.");
        }
    }

    /** The submissions that are stored must be those that the release says it rests on. */
    private void checkDigests(Revisions revisions, JsonNode parts) {
        parts.forEach(part -> {
            String id = part.path("part").asText();
            count("kontrollsummor för delar");
            if (!StateDigest.of(revisions.of(id)).equals(part.path("digest").asText())) {
                differences.add("Del " + id + " har andra inskick än de som publiceringen bygger på.");
            }
        });
    }

    /** The newest revision that each has sent in, by part. */
    private static final class Revisions {

        private final Map<String, SortedMap<String, Long>> byPart = new TreeMap<>();

        void add(StoredSubmission submission) {
            byPart.computeIfAbsent(submission.part(), none -> new TreeMap<>())
                    .put(submission.unit(), submission.revision());
        }

        SortedMap<String, Long> of(String part) {
            return byPart.getOrDefault(part, new TreeMap<>());
        }
    }

    private SortedMap<Expected.Place, String> published(int number) {
        SortedMap<Expected.Place, String> cells = new TreeMap<>();
        publication.get(path("/releases/" + number + "/cells")).path("cells").forEach(cell -> {
            Expected.Place place = new Expected.Place(
                    cell.path("area").asText(),
                    cell.path("code").asText(),
                    cell.path("indicator").asText());
            cells.put(place, Figures.text(cell));
        });
        return cells;
    }

    private void compare(
            String what, SortedMap<Expected.Place, String> expected, SortedMap<Expected.Place, String> found) {
        expected.forEach((place, figure) -> {
            count(what);
            String published = found.getOrDefault(place, "ingenting");
            if (!published.equals(figure)) {
                differences.add(place + ", " + what + ": publicerat " + published + ", ska vara " + figure + ".");
            }
        });
        found.keySet().stream()
                .filter(place -> !expected.containsKey(place))
                .forEach(place -> differences.add(place + ", " + what + ": publicerat men ska inte finnas."));
    }

    private void checkFile(int number, JsonNode file, SortedMap<Expected.Place, String> expected) {
        String name = file.path("name").asText();
        byte[] content = publication.file(path("/releases/" + number + "/files/" + name));
        count("filer");
        if (!Sha256.of(content).equals(file.path("sha256").asText())) {
            differences.add("Filen " + name + " är inte den som publicerades: fel kontrollsumma.");
        }
        if (name.endsWith(".json")) {
            compare("siffror i JSON", expected, figures(content));
        }
        if (name.endsWith(".csv")) {
            compare("siffror i CSV", expected, CsvFigures.read(content));
        }
        if (name.endsWith(".xlsx")) {
            Area area = areaOf(name);
            WorkbookFigures workbook = WorkbookFigures.read(content, round, area);
            compare("rutor i Excel", WorkbookFigures.shown(expected, round, area), workbook.figures());
        }
    }

    private static SortedMap<Expected.Place, String> figures(byte[] json) {
        SortedMap<Expected.Place, String> figures = new TreeMap<>();
        Json.tree(new String(json, StandardCharsets.UTF_8))
                .path("figures")
                .forEach(figure -> figures.put(
                        new Expected.Place(
                                figure.path("area").asText(),
                                figure.path("code").asText(),
                                figure.path("indicator").asText()),
                        Figures.text(figure)));
        return figures;
    }

    private Area areaOf(String name) {
        return round.areas().stream()
                .filter(area -> name.contains(area.id()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Filen " + name + " hör inte till något område."));
    }

    private void count(String what) {
        compared.merge(what, 1, Integer::sum);
    }

    private String path(String rest) {
        return "/api/v1/rounds/" + round.id() + rest;
    }
}
