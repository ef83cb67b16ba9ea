/** What the service does: takes in outcomes and rounds, gives shares, and counts everything anew when asked to. */
package se.oppnajamforelser.aggregation;
