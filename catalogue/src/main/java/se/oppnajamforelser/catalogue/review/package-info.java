/** What a year's outcomes say of the indicators themselves: which of them no longer tell kommuner apart or cannot be answered. */
package se.oppnajamforelser.catalogue.review;
