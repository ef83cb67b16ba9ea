/** Answers that come as files: the survey's own format, or values published elsewhere. */
package se.oppnajamforelser.suite.imports;
