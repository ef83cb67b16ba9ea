package se.oppnajamforelser.catalogue.model;

import java.util.Optional;

/**
 * One of the model's own words: a type of indicator, a setting, a population, a service or a reason.
 *
 * @param code such as {@code sarskilt-boende}
 * @param name as people read it, in Swedish
 * @param description what it means, in Swedish; empty where the name says it
 */
public record Concept(String code, String name, Optional<String> description) {}
