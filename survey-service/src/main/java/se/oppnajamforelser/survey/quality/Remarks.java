package se.oppnajamforelser.survey.quality;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.oppnajamforelser.catalogue.question.AnswerSheet;
import se.oppnajamforelser.catalogue.question.Answers;
import se.oppnajamforelser.catalogue.question.Checks;
import se.oppnajamforelser.catalogue.question.Finding;
import se.oppnajamforelser.catalogue.question.Part;
import se.oppnajamforelser.catalogue.question.Questionnaire;
import se.oppnajamforelser.survey.answer.Filed;

/** What the checks of a questionnaire still remark on in what was sent in. */
public final class Remarks {

    private final Questionnaire questionnaire;
    private final Map<String, Checks> checks;

    /** The remarks of this questionnaire's checks. */
    public Remarks(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
        this.checks = questionnaire.parts().stream().collect(Collectors.toMap(Part::id, Checks::new));
    }

    /** Number of parts by id of the check, each check once for each part. */
    public SortedMap<String, Integer> in(Collection<Filed> newest) {
        Map<String, Answers> byUnit = newest.stream()
                .collect(Collectors.toMap(
                        filed -> filed.receipt().unit(), filed -> Answers.of(filed.answers()), Answers::with));
        SortedMap<String, Integer> parts = new TreeMap<>();
        for (Filed filed : newest) {
            AnswerSheet sheet =
                    new AnswerSheet(questionnaire, byUnit.get(filed.receipt().unit()));
            Optional.ofNullable(checks.get(filed.receipt().part())).stream()
                    .flatMap(known -> known.run(sheet).stream())
                    .map(Finding::check)
                    .collect(Collectors.toMap(Function.identity(), check -> 1, (one, again) -> one))
                    .forEach((check, once) -> parts.merge(check, once, Integer::sum));
        }
        return parts;
    }
}
