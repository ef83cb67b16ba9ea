/** Measures the suite beside bare reference programs in the same run; prints ratios, judges nothing. */
package se.oppnajamforelser.suite.bench;
