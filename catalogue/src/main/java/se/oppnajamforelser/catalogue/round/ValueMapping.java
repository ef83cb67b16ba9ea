package se.oppnajamforelser.catalogue.round;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import se.oppnajamforelser.catalogue.question.Values;
import se.oppnajamforelser.catalogue.yaml.CatalogueFaultsException;
import se.oppnajamforelser.catalogue.yaml.CatalogueSource;
import se.oppnajamforelser.catalogue.yaml.Faults;
import se.oppnajamforelser.catalogue.yaml.YamlFile;
import se.oppnajamforelser.catalogue.yaml.YamlMap;

/**
 * How values published elsewhere, one number for each measure, are read as answers of a round; from the round's
 * {@code kolada.yaml}.
 *
 * @param year the year whose values are the round's
 * @param measures how each measure is read, by the publisher's own code
 */
public record ValueMapping(int year, Map<String, Measure> measures) {

    public ValueMapping {
        measures = Collections.unmodifiableMap(new LinkedHashMap<>(measures));
    }

    /**
     * How one measure is read.
     *
     * @param question the question that its values answer
     * @param options the option that each number stands for; empty if the number is the answer
     */
    public record Measure(String question, Map<BigDecimal, String> options) {

        public Measure {
            options = Map.copyOf(options);
        }

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
        ValueMapping mapping = new ValueMapping(yaml.number("year"), measures);
        yaml.refuseOthers();
        return mapping;
    }

    private static Measure measure(YamlMap entry) {
        Map<BigDecimal, String> options = entry.isMap("values") ? options(entry) : Map.of();
        if (!entry.isMap("values") && !entry.text("values").equals("number")) {
            entry.faultAt(
                    "values",
                    "values: " + entry.text("values")
                            + " går inte (skriv number, eller ett alternativ för varje värde)");
        }
        Measure measure = new Measure(entry.text("question"), options);
        entry.refuseOthers();
        return measure;
    }

    private static Map<BigDecimal, String> options(YamlMap entry) {
        YamlMap values = entry.map("values").orElseThrow();
        Map<BigDecimal, String> options = new LinkedHashMap<>();
        values.keys().forEach(key -> Values.number(key)
                .map(BigDecimal::stripTrailingZeros)
                .ifPresentOrElse(
                        number -> options.put(number, values.text(key)),
                        () -> values.faultAt(key, key + " är inget tal (skriv ett publicerat värde)")));
        return options;
    }
}
