/** Rules as decision tables: conditions, and for every combination of them the one outcome. */
package se.oppnajamforelser.catalogue.printed.decision;
