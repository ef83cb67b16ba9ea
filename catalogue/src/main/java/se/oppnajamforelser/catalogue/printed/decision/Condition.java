package se.oppnajamforelser.catalogue.printed.decision;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** A condition of a decision table: a question that has one of a few values for every unit. */
public interface Condition {

    /** The condition in Swedish, to head its column. */
    String text();

    /** Its values in Swedish, each of which can stand in an entry; always exactly one of them holds. */
    List<String> values();

    /** The place in {@link #values} of the value that one unit has. */
    int valueIn(Circumstances circumstances);

    /** The places of the values that are possible beside the values that others have; never too few. */
    default SortedSet<Integer> possible(Picked picked) {
        return all();
    }

    /** What to write where any of these values holds, by their places: "–" for none, which is "does not matter". */
    default String entry(SortedSet<Integer> places) {
        List<String> texts = places.stream().map(values()::get).toList();
        if (texts.size() < 2) {
            return texts.stream().findFirst().orElse("–");
        }
        return String.join(", ", texts.subList(0, texts.size() - 1)) + " eller " + texts.get(texts.size() - 1);
    }

    /** The places of all its values. */
    default SortedSet<Integer> all() {
        return new TreeSet<>(IntStream.range(0, values().size()).boxed().toList());
    }
}
