package se.oppnajamforelser.catalogue.model;

/**
 * One of the five parts of the model.
 *
 * @param code such as {@code valfard}
 * @param name such as Välfärdsindikatorer
 * @param holds what stands in it: indicators or key figures
 * @param divided whether its indicators have a level, a dimension and a type
 * @param description what it shows, in Swedish
 */
public record ModelPart(String code, String name, MeasureKind holds, boolean divided, String description) {}
