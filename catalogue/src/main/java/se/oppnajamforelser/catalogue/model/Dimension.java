package se.oppnajamforelser.catalogue.model;

/**
 * One of the six dimensions of quality in God vård och omsorg.
 *
 * @param code such as {@code saker}
 * @param name such as Säker
 * @param first the first year for those of its indicators that are not measured every year
 * @param description what it means, in Swedish
 */
public record Dimension(String code, String name, int first, String description) {}
