package se.oppnajamforelser.catalogue.series;

import java.util.Collections;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** Something that makes kommuner alike or unlike. */
sealed interface Trait {

    /** Whether a kommun has it. */
    boolean has(String kommun);

    /** What two kommuner that have it add to their distance; 0 if they are alike. */
    double term(String one, String other);

    /** What a kommun has, as it is shown. */
    String shown(String kommun);

    /**
     * A key figure: the squared difference, in standard deviations of all kommuner.
     *
     * @param values by code of kommun, to be compared
     * @param shown the same, to be shown
     */
    record Figure(Map<String, Double> values, Map<String, String> shown, double deviation) implements Trait {

        public Figure {
            values = Collections.unmodifiableMap(new TreeMap<>(values));
            shown = Map.copyOf(shown);
        }

        static Figure of(Map<String, Double> values, Map<String, String> shown) {
            return new Figure(values, shown, deviation(new TreeMap<>(values)));
        }

        /** Added up in order of code, so that it comes out the same at every run. */
        private static double deviation(TreeMap<String, Double> values) {
            double mean = values.values().stream()
                    .mapToDouble(value -> value)
                    .average()
                    .orElse(0);
            OptionalDouble variance = values.values().stream()
                    .mapToDouble(value -> (value - mean) * (value - mean))
                    .average();
            return Math.sqrt(variance.orElse(0));
        }

        @Override
        public boolean has(String kommun) {
            return values.containsKey(kommun);
        }

        /** Where all kommuner have the same value, nobody is unlike. */
        @Override
        public double term(String one, String other) {
            double apart = deviation == 0 ? 0 : (values.get(one) - values.get(other)) / deviation;
            return apart * apart;
        }

        @Override
        public String shown(String kommun) {
            return shown.get(kommun);
        }
    }

    /**
     * A group: 0 for those of the same group, 1 for others, which is as much as one standard deviation of a figure.
     *
     * @param groups id of each kommun's group, by its code
     */
    record Group(Map<String, String> groups) implements Trait {

        public Group {
            groups = Map.copyOf(groups);
        }

        @Override
        public boolean has(String kommun) {
            return groups.containsKey(kommun);
        }

        @Override
        public double term(String one, String other) {
            return groups.get(one).equals(groups.get(other)) ? 0 : 1;
        }

        @Override
        public String shown(String kommun) {
            return groups.get(kommun);
        }
    }
}
