package se.oppnajamforelser.catalogue.round;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import se.oppnajamforelser.catalogue.question.Values;

/**
 * How values published elsewhere, one number for each measure, are read as answers of a round; from the round's
 * {@code kolada.yaml}.
 *
 * @param year the year whose values are the round's
 * @param measures how each measure is read, by the publisher's own code
 */
public record ValueMapping(int year, Map<String, Measure> measures) {

    /**
     * How one measure is read.
     *
     * @param question the question that its values answer
     * @param options the option that each number stands for; empty if the number is the answer
     */
    public record Measure(String question, Map<BigDecimal, String> options) {

        /**
         * The answer that a value stands for.
         *
         * @return empty if it stands for none
         */
        public Optional<String> answer(String value) {
            Optional<BigDecimal> number = Values.number(value).map(BigDecimal::stripTrailingZeros);
            return options.isEmpty() ? number.map(BigDecimal::toPlainString) : number.map(options::get);
        }
    }

    /**
     * The mapping of a round.
     *
     * @return empty if the round has none
     * @throws CatalogueFaultsException if the file is faulty
     */
    public static Optional<ValueMapping> of(CatalogueSource source, String round) {
        String file = round + "/kolada.yaml";
        if (source.text(file).isEmpty()) {
            return Optional.empty();
        }
        Faults faults = new Faults();
        Optional<ValueMapping> mapping = YamlFile.read(source, file, faults).map(ValueMapping::read);
        faults.refuseIfAny();
        return mapping;
    }

    private static ValueMapping read(YamlMap yaml) {
        Map<String, Measure> measures = new LinkedHashMap<>();
        yaml.maps("measures").forEach(entry -> measures.put(entry.text("kpi"), measure(entry)));
        ValueMapping mapping = new ValueMapping(yaml.number("year", 0), measures);
        yaml.refuseOthers();
        return mapping;
    }

    private static Measure measure(YamlMap entry) {
        Map<BigDecimal, String> options = new LinkedHashMap<>();
        if (entry.isMap("values")) {
            YamlMap values = entry.map("values").orElseThrow();
            values.keys().forEach(key -> options.put(new BigDecimal(key).stripTrailingZeros(), values.text(key)));
        } else if (!entry.text("values").equals("number")) {
            entry.faultAt("values", "values: " + entry.text("values") + " (expected: number, or an option for each)");
        }
        Measure measure = new Measure(entry.text("question"), options);
        entry.refuseOthers();
        return measure;
    }
}
