package se.oppnajamforelser.catalogue.indicator;

import se.oppnajamforelser.catalogue.expression.Expression;

/** What a count is worth, worked out beforehand for every number of rows that hold and of rows that may yet hold. */
final class CountTable {

    private final int[][] truths;

    CountTable(Expression.Count count) {
        int rows = count.rows().size();
        truths = new int[rows + 1][];
        for (int sure = 0; sure <= rows; sure++) {
            truths[sure] = new int[rows - sure + 1];
            for (int open = 0; open <= rows - sure; open++) {
                truths[sure][open] = count.comparison()
                        .betweenWholeNumbers(sure, sure + open, count.limit())
                        .ordinal();
            }
        }
    }

    int truth(int sure, int open) {
        return truths[sure][open];
    }

    /** When none of the rows is asked. */
    int whenNotAsked() {
        return truths[0][0];
    }

    /** When it is unknown whether the rows are asked. */
    int whenUnknown() {
        return truths[0][truths.length - 1];
    }
}
