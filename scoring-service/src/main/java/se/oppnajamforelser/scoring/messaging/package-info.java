/** How submissions and changes of rounds come in, and what the service does by itself when it starts. */
package se.oppnajamforelser.scoring.messaging;
