package se.oppnajamforelser.catalogue.model;

/**
 * Where an indicator of quality belongs.
 *
 * @param level bas or fördjupning
 * @param dimension its primary dimension
 * @param type struktur, process or resultat
 */
public record Quality(Level level, Dimension dimension, Concept type) {}
