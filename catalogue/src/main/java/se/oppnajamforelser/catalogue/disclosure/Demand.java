package se.oppnajamforelser.catalogue.disclosure;

/**
 * That one too small figure stays uncertain.
 *
 * @param cell its number
 * @param leeway how many other numbers of persons must stay possible
 */
record Demand(int cell, long leeway) {

    /** Whether the exchange meets it. */
    boolean isMetBy(Exchange exchange, Grid grid) {
        return exchange.change(grid, cell) == 1 && exchange.room(grid) >= leeway;
    }
}
