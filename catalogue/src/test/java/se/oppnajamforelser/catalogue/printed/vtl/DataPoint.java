package se.oppnajamforelser.catalogue.printed.vtl;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.oppnajamforelser.catalogue.expression.Cell;
import se.oppnajamforelser.catalogue.expression.Numeral;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.indicator.IndicatorId;
import se.oppnajamforelser.catalogue.indicator.RegisterEntry;
import se.oppnajamforelser.catalogue.indicator.Submitted;
import se.oppnajamforelser.catalogue.indicator.Supplement;
import se.oppnajamforelser.catalogue.oracle.Conditions;
import se.oppnajamforelser.catalogue.question.Answers;
import se.oppnajamforelser.catalogue.question.Part;
import se.oppnajamforelser.catalogue.question.Question;
import se.oppnajamforelser.catalogue.question.Questionnaire;

/** One unit as a data point of the dataset that transformations read. */
final class DataPoint {

    private final Map<String, Optional<Object>> measures = new HashMap<>();

    private DataPoint() {}

    static Map<String, Optional<Object>> of(
            Questionnaire questionnaire, Indicator indicator, Submitted submitted, Supplement beside) {
        DataPoint point = new DataPoint();
        Stream<Cell> gates = questionnaire.parts().stream()
                .flatMap(part -> part.gate().stream())
                .map(Cell::of);
        List<Cell> cells =
                Conditions.cells(questionnaire, Stream.concat(indicator.rule().cells(), gates));
        for (Cell cell : cells) {
            Question question = questionnaire.question(cell.question());
            point.answer(question, cell, submitted.all(), "%s");
            point.answer(question, cell, beside.previous(), "previous(%s)");
            point.put(
                    "judgement(" + cell + ")",
                    Optional.ofNullable(beside.judgements().get(cell)));
        }
        for (Part part : questionnaire.parts()) {
            point.put("sent(" + part.id() + ")", Optional.of(submitted.byPart().containsKey(part.id())));
        }
        point.put(
                "withdrawn(" + indicator.id() + ")",
                Optional.of(beside.withdrawn().contains(indicator.id())));
        point.register(indicator.id(), Optional.ofNullable(beside.registers().get(indicator.id())));
        return point.measures;
    }

    private void answer(Question question, Cell cell, Answers answers, String year) {
        Optional<String> answer = answers.to(cell);
        put(String.format(year, cell), answer);
        put(String.format(year, "number(" + cell + ")"), answer.flatMap(Numeral::read));
        question.optionCodes()
                .forEach(option -> put(
                        String.format(year, "chosen(" + cell + ", " + option + ")"),
                        answer.map(codes -> List.of(codes.split(" *, *")).contains(option))));
    }

    private void register(IndicatorId indicator, Optional<RegisterEntry> entry) {
        put("register(" + indicator + ", value)", entry.flatMap(RegisterEntry::value));
        put("register(" + indicator + ", numerator)", entry.flatMap(RegisterEntry::numerator));
        put("register(" + indicator + ", denominator)", entry.flatMap(RegisterEntry::denominator));
        put("register(" + indicator + ", withoutInformation)", entry.flatMap(RegisterEntry::withoutInformation));
        put("listed(" + indicator + ")", entry.flatMap(RegisterEntry::listed));
    }

    private void put(String name, Optional<?> value) {
        measures.put(name, value.map(each -> each));
    }
}
