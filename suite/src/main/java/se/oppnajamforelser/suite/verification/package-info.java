/** Checks a published release by a second way: from the stored submissions and the catalogue alone. */
package se.oppnajamforelser.suite.verification;
