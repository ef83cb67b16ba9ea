package se.oppnajamforelser.catalogue.indicator;

import java.util.ArrayList;
import java.util.List;
import se.oppnajamforelser.catalogue.expression.Expression;
import se.oppnajamforelser.catalogue.expression.Truth;

/** A condition and the value that it should get. */
public record Wanted(Expression expression, Truth truth) {

    /** What makes one of the branches decide: it holds, and none before it does. */
    public static List<Wanted> forDeciding(List<Branch> branches, Branch deciding) {
        List<Wanted> wanted = new ArrayList<>();
        branches.subList(0, branches.indexOf(deciding))
                .forEach(earlier -> wanted.add(new Wanted(earlier.condition(), Truth.FALSE)));
        wanted.add(new Wanted(deciding.condition(), Truth.TRUE));
        return wanted;
    }
}
