package se.oppnajamforelser.catalogue.disclosure;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Why a register figure is not shown.
 *
 * <p>For those who answer for the statistics. What readers see is the same {@link #PUBLISHED} for all of them: whoever
 * knows that three parts of a total are 1 to 3 each, and so is the total, knows them all.
 */
public sealed interface Reason {

    /** What readers are told of every hidden figure, in Swedish. */
    String PUBLISHED =
            "Visas inte, eftersom siffran gäller få personer eller kan användas för att räkna fram en sådan.";

    /**
     * The reason in Swedish.
     *
     * @param nameOf name of the unit or region with an id
     */
    String text(UnaryOperator<String> nameOf);

    /** Whether the figure is too small in itself; otherwise it is hidden for the sake of others. */
    boolean isPrimary();

    /**
     * It is about too few persons.
     *
     * @param from least number that is too few
     * @param to most number that is too few
     */
    record FewPersons(int from, int to) implements Reason {

        @Override
        public String text(UnaryOperator<String> nameOf) {
            return "Visas inte, eftersom siffran gäller " + from + "–" + to + " personer.";
        }

        @Override
        public boolean isPrimary() {
            return true;
        }
    }

    /**
     * Its population is too small.
     *
     * @param least the least that is enough
     */
    record SmallPopulation(int least) implements Reason {

        @Override
        public String text(UnaryOperator<String> nameOf) {
            return "Visas inte, eftersom andelen skulle räknas på färre än " + least + " personer.";
        }

        @Override
        public boolean isPrimary() {
            return true;
        }
    }

    /**
     * Others could be worked out from it.
     *
     * @param cells ids of the units and regions that it protects, in order; at least one
     */
    record Protects(List<String> cells) implements Reason {

        public Protects {
            cells = List.copyOf(cells);
            if (cells.isEmpty()) {
                throw new IllegalArgumentException("a figure is hidden for nobody's sake (expected: one cell or more)");
            }
        }

        @Override
        public String text(UnaryOperator<String> nameOf) {
            List<String> names = cells.stream().map(nameOf).toList();
            int last = names.size() - 1;
            String all =
                    last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " och " + names.get(last);
            return "Visas inte, eftersom siffran för " + all + " annars kan räknas fram.";
        }

        @Override
        public boolean isPrimary() {
            return false;
        }
    }
}
