/** The {@code oj} command line. */
package se.oppnajamforelser.suite.command;
