/** A user survey of made-up persons: who they are, what they answer, how it is sent in, and what it comes to. */
package se.oppnajamforelser.suite.persons;
