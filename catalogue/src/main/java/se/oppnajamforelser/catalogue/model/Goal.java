package se.oppnajamforelser.catalogue.model;

/**
 * One of the goals of Agenda 2030 that concern social services.
 *
 * @param number 1 to 17
 * @param name such as Ingen fattigdom
 */
public record Goal(int number, String name) {}
