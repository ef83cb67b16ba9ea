/**
 * The rules as people and other systems read them: in Swedish, as decision tables, and in VTL 2.1. Begin with
 * {@code AreaSheet}.
 */
package se.oppnajamforelser.catalogue.printed;
