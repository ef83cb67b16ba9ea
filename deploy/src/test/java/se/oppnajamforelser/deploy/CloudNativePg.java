package se.oppnajamforelser.deploy;

import com.networknt.schema.JsonSchema;
import java.util.List;
import java.util.Map;

/**
 * Holds a resource of CloudNativePG to the part of its definition that is used here. There is no Java model of it; the
 * schemas in the test resources were written after the operator's own.
 */
final class CloudNativePg {

    private static final String GROUP = "postgresql.cnpg.io/v1";

    private static final Map<String, JsonSchema> SCHEMAS = Map.of(
            "Cluster", Schemas.named("/cloudnativepg/cluster.schema.json"),
            "Database", Schemas.named("/cloudnativepg/database.schema.json"),
            "ScheduledBackup", Schemas.named("/cloudnativepg/scheduled-backup.schema.json"));

    private CloudNativePg() {}

    /** What is wrong with the resource, if anything; empty too if it is not one of CloudNativePG's. */
    static List<String> faults(Manifest manifest) {
        if (!knows(manifest)) {
            return List.of();
        }
        return Schemas.faults(SCHEMAS.get(manifest.kind()), manifest.tree()).stream()
                .map(fault -> manifest.label() + ": " + fault)
                .toList();
    }

    /** Whether there is a schema of the resource's kind. */
    static boolean knows(Manifest manifest) {
        return manifest.apiVersion().equals(GROUP) && SCHEMAS.containsKey(manifest.kind());
    }
}
