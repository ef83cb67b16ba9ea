/**
 * What the services tell each other: one record per event, all of them whole snapshots of a state.
 *
 * <p>The records hold plain values only, so that a contract never changes by accident when a domain type does. Their
 * JSON form is fixed by the schemas and golden examples beside them; changes are additive.
 */
package se.oppnajamforelser.catalogue.event;
