package se.oppnajamforelser.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** What every pod of ours keeps to: Kubernetes' restricted profile, a file system that cannot be written, known needs. */
final class Hardening {

    private Hardening() {}

    /** Where a pod falls short. */
    static List<String> faults(Workload workload) {
        List<String> faults = new ArrayList<>();
        expect(faults, workload, workload.pod().at("/securityContext/runAsNonRoot"), "runAsNonRoot", "true");
        expect(
                faults,
                workload,
                workload.pod().at("/securityContext/seccompProfile/type"),
                "seccomp",
                "RuntimeDefault");
        expect(faults, workload, workload.pod().at("/automountServiceAccountToken"), "service account token", "false");
        JsonNode container = workload.container();
        expect(faults, workload, container.at("/securityContext/allowPrivilegeEscalation"), "escalation", "false");
        expect(faults, workload, container.at("/securityContext/readOnlyRootFilesystem"), "read-only root", "true");
        expect(faults, workload, container.at("/securityContext/capabilities/drop/0"), "dropped capabilities", "ALL");
        for (String bound : List.of("requests", "limits")) {
            for (String resource : List.of("cpu", "memory")) {
                if (container.path("resources").path(bound).path(resource).isMissingNode()) {
                    faults.add(workload + ": no " + resource + " in " + bound);
                }
            }
        }
        return faults;
    }

    private static void expect(List<String> faults, Workload workload, JsonNode found, String what, String wanted) {
        if (!found.asText().equals(wanted)) {
            faults.add(workload + ": " + what + " is \"" + found.asText() + "\" (expected: " + wanted + ")");
        }
    }
}
