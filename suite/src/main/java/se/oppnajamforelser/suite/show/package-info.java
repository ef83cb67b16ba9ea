/** What the command shows while it works and when it is done. */
package se.oppnajamforelser.suite.show;
