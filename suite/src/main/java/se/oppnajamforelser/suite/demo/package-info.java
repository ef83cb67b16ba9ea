/** The demo: a whole round on real servers, and a table of what came of it. */
package se.oppnajamforelser.suite.demo;
