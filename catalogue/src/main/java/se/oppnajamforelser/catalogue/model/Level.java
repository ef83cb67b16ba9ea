package se.oppnajamforelser.catalogue.model;

/**
 * How closely an indicator of quality looks, and thereby how often it is measured.
 *
 * @param code {@code bas} or {@code fordjupning}
 * @param name such as Basindikator
 * @param every years from one measuring to the next
 * @param description what it is for, in Swedish
 */
public record Level(String code, String name, int every, String description) {}
