/** Indicators, their rules, and the outcome that a rule gives for one unit's answers, with the reason for it. */
package se.oppnajamforelser.catalogue.indicator;
