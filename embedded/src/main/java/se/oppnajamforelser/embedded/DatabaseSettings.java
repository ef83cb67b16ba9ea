package se.oppnajamforelser.embedded;

import java.util.Map;

/** The settings of PostgreSQL, the same whether it is embedded or in a container. */
final class DatabaseSettings {

    /** Both libraries that start PostgreSQL turn durability off for speed; a test would then prove nothing about it. */
    static final Map<String, String> SERVER = Map.of(
            "fsync", "on",
            "synchronous_commit", "on",
            "max_connections", "200");

    /** PostgreSQL's own locale, which sorts alike on every system; those of the system differ. */
    static final Map<String, String> LOCALE =
            Map.of("locale-provider", "builtin", "builtin-locale", "C.UTF-8", "locale", "C");

    private DatabaseSettings() {}
}
