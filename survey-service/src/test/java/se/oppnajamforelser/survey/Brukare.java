package se.oppnajamforelser.survey;

import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.oppnajamforelser.catalogue.question.Question;
import se.oppnajamforelser.catalogue.region.Breakdown;
import se.oppnajamforelser.catalogue.round.Rounds;
import se.oppnajamforelser.survey.answer.Form;

/** A survey of persons: who is asked and what they answer, as files and as the API takes them. */
public final class Brukare {

    public static final Form FORM = new Form(Rounds.shipped().round("brukare-hemtjanst-2023"));
    public static final String ROUND = FORM.round().id();
    public static final String PART =
            FORM.round().questionnaire().parts().get(0).id();
    public static final String PATH = Api.ROUNDS + "/" + ROUND + "/respondents";
    public static final List<Breakdown> BREAKDOWNS = FORM.round().frame().breakdowns();
    public static final List<String> KEYS =
            FORM.round().questionnaire().questions().stream().map(Question::id).toList();

    private static final List<String> KOMMUNER = List.of("0114", "0115", "1480", "2584");

    private Brukare() {}

    /** The code of one of those asked, spread over four kommuner. */
    public static String code(int number) {
        return KOMMUNER.get(number % KOMMUNER.size()) + "-" + String.format("%06d", number);
    }

    /** The group of each breakdown that one of those asked belongs to. */
    public static Map<String, String> groups(int number) {
        Map<String, String> groups = new TreeMap<>();
        BREAKDOWNS.forEach(breakdown -> groups.put(
                breakdown.id(),
                breakdown.groups().get(number % breakdown.groups().size()).id()));
        return groups;
    }

    /** The list of so many. */
    public static String list(int respondents) {
        return heading()
                + IntStream.range(0, respondents).mapToObj(Brukare::row).collect(Collectors.joining());
    }

    public static String heading() {
        return "respondent;" + BREAKDOWNS.stream().map(Breakdown::id).collect(Collectors.joining(";")) + "\n";
    }

    public static String row(int number) {
        Map<String, String> groups = groups(number);
        return Stream.concat(Stream.of(code(number)), BREAKDOWNS.stream().map(breakdown -> groups.get(breakdown.id())))
                        .collect(Collectors.joining(";"))
                + "\n";
    }

    /** A file of answers with these rows. */
    public static String answers(List<String> rows) {
        return "respondent;" + String.join(";", KEYS) + "\n" + String.join("", rows);
    }

    /** What one of those asked answers to every question; another choice gives other answers. */
    public static String answer(int number, int choice) {
        List<String> fields = new ArrayList<>(List.of(code(number)));
        KEYS.forEach(key -> fields.add(option(key, number + choice)));
        return String.join(";", fields) + "\n";
    }

    public static String option(String key, int choice) {
        List<String> codes = FORM.round().questionnaire().question(key).optionCodes();
        return codes.get(choice % codes.size());
    }

    public static ValidatableResponse send(String path, String csv) {
        return Api.office()
                .contentType("text/csv; charset=UTF-8")
                .body(csv)
                .post(path)
                .then();
    }

    public static ValidatableResponse sendList(String csv) {
        return send(PATH, csv);
    }

    public static ValidatableResponse sendAnswers(String... rows) {
        return send(PATH + "/answers", answers(List.of(rows)));
    }

    /** The round with so many in its list, open. */
    public static void open(int respondents) {
        sendList(list(respondents)).statusCode(200);
        Api.transition(ROUND, "open").statusCode(200);
    }
}
