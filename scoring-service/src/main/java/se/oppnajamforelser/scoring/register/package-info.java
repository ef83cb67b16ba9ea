/** Files of what registers and lists say, read row by row. */
package se.oppnajamforelser.scoring.register;
