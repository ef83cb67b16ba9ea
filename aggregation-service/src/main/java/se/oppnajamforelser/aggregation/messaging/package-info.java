/** How outcomes and rounds come in, and how shares and digests are told. */
package se.oppnajamforelser.aggregation.messaging;
