package se.oppnajamforelser.catalogue.printed.decision;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.question.Part;
import se.oppnajamforelser.catalogue.question.Questionnaire;

/** The cases of an indicator: Bortfall where a part that it rests on is not answered, otherwise those of its rule. */
final class SentInFirst {

    private SentInFirst() {}

    static Cases of(Questionnaire questionnaire, Indicator indicator) {
        Cases ofRule = indicator.rule().accept(new CasesOfRule(questionnaire));
        List<Part> parts = indicator.parts().stream().map(questionnaire::part).toList();
        return parts.isEmpty() ? ofRule : after(new SentIn(parts), ofRule);
    }

    private static Cases after(SentIn sentIn, Cases ofRule) {
        List<Condition> conditions =
                Stream.concat(Stream.of(sentIn), ofRule.conditions().stream()).toList();
        return new Cases(conditions, picked -> picked.value(sentIn)
                .flatMap(
                        value -> value == SentIn.YES ? ofRule.outcome().apply(picked) : Optional.of(Decided.BORTFALL)));
    }
}
