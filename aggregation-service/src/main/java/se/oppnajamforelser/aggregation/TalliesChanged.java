package se.oppnajamforelser.aggregation;

/** Said within a transaction that changes tallies: once it is committed there is something to tell. */
public record TalliesChanged() {}
