package se.oppnajamforelser.messaging;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How the topics are made where they do not exist yet. */
@ConfigMapping(prefix = "oj.topics")
interface TopicSettings {

    /** Whether the service makes the topics that are missing; no where the cluster's owner makes them. */
    @WithDefault("true")
    boolean create();

    /** Partitions of a new topic. Never to be changed later: a key would move. */
    @WithDefault("4")
    int partitions();

    /** Replicas of a new topic. */
    @WithDefault("1")
    short replicationFactor();
}
