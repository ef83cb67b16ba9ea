package se.oppnajamforelser.catalogue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.oppnajamforelser.catalogue.expression.Expression;
import se.oppnajamforelser.catalogue.expression.Parser;
import se.oppnajamforelser.catalogue.indicator.Branch;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.indicator.Rule;
import se.oppnajamforelser.catalogue.indicator.Submitted;
import se.oppnajamforelser.catalogue.model.Model;
import se.oppnajamforelser.catalogue.question.Answers;
import se.oppnajamforelser.catalogue.question.Part;
import se.oppnajamforelser.catalogue.question.Questionnaire;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.catalogue.round.Rounds;
import se.oppnajamforelser.catalogue.yaml.CatalogueSource;

/** What many tests need: the rounds and models, read once, and answers written as in the catalogue. */
public final class Examples {

    /** The small round about libraries in {@code src/test/resources/prov}. */
    public static final Round PROV = Rounds.read(CatalogueSource.folder(Path.of("src/test/resources")), "prov");

    private static final Rounds SHIPPED = Rounds.shipped();

    /** The 2017 round. */
    public static final Round OJ_2017 = SHIPPED.round("oj-2017");

    /** The e-hälsa round. */
    public static final Round E_HALSA_2022 = SHIPPED.round("e-halsa-2022");

    /** The small model about libraries in {@code src/test/resources/prov-modell}. */
    public static final Model PROV_MODELL =
            Model.read(CatalogueSource.folder(Path.of("src/test/resources")), "prov-modell");

    /** The model of 2023. */
    public static final Model MODELL_2023 = Model.shipped();

    private Examples() {}

    /** Every shipped round, and the small one. */
    public static Stream<Round> rounds() {
        return Stream.concat(SHIPPED.all().stream(), Stream.of(PROV));
    }

    /** Every shipped round. */
    public static Stream<Round> shipped() {
        return SHIPPED.all().stream();
    }

    /** A shipped round. */
    public static Round round(String id) {
        return SHIPPED.round(id);
    }

    /** Answers such as {@code answers("G1", "ja", "G2[skola]", "nej")}: a key, its answer, and so on. */
    public static Answers answers(String... keysAndAnswers) {
        Map<String, String> byKey = new TreeMap<>();
        for (int place = 0; place < keysAndAnswers.length; place += 2) {
            byKey.put(keysAndAnswers[place], keysAndAnswers[place + 1]);
        }
        return Answers.of(byKey);
    }

    /** A unit that sent in every part, whatever it answered there. */
    public static Submitted everyPart(Questionnaire questionnaire, Answers answers) {
        return new Submitted(questionnaire.parts().stream()
                .collect(Collectors.toMap(
                        Part::id, part -> of(questionnaire, part, answers), (one, same) -> one, TreeMap::new)));
    }

    /** A unit that sent in some of the parts of the small round. */
    public static Submitted parts(Answers answers, String... parts) {
        SortedMap<String, Answers> byPart = new TreeMap<>();
        for (String part : parts) {
            byPart.put(part, of(PROV.questionnaire(), PROV.questionnaire().part(part), answers));
        }
        return new Submitted(byPart);
    }

    private static Answers of(Questionnaire questionnaire, Part part, Answers answers) {
        return Answers.ofCells(answers.byCell().entrySet().stream()
                .filter(entry -> questionnaire.partOf(entry.getKey().question()).equals(part))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** An indicator of the small round with another condition for Ja, and no other branch. */
    public static Indicator withRule(Indicator like, String yes) {
        return withRule(PROV.questionnaire(), like, yes);
    }

    /** An indicator with another condition for Ja, over any questionnaire, and no other branch. */
    public static Indicator withRule(Questionnaire questionnaire, Indicator like, String yes) {
        Expression condition = Parser.condition(yes, questionnaire).result().orElseThrow();
        Rule rule = new Rule.Categorical(List.of(Branch.of(Branch.Kind.YES, condition)));
        List<String> parts = rule.cells()
                .map(cell -> questionnaire.partOf(cell.question()).id())
                .distinct()
                .sorted()
                .toList();
        return new Indicator(
                like.id(),
                like.name(),
                like.shortName(),
                like.area(),
                like.dimension(),
                like.qualityArea(),
                like.indicatorArea(),
                like.type(),
                like.measure(),
                like.purpose(),
                like.target(),
                rule,
                like.presentation(),
                like.regional(),
                like.outsideDenominator(),
                like.reportedAs(),
                like.levels(),
                like.sharedWith(),
                like.period(),
                like.coverage(),
                like.dataSource(),
                like.note(),
                parts);
    }
}
