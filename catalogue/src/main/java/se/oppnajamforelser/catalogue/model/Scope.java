package se.oppnajamforelser.catalogue.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where an event holds.
 *
 * @param onlyIn the areas, or parts of areas, that it is limited to; empty if it is not limited
 * @param notIn ids of areas where it does not hold
 * @param service the service that it is limited to
 */
public record Scope(List<AffectedArea> onlyIn, List<String> notIn, Optional<Concept> service) {

    public Scope {
        onlyIn = List.copyOf(onlyIn);
        notIn = List.copyOf(notIn);
    }

    /** Where it holds, in a Swedish sentence. */
    public String text(Model model) {
        String areas = onlyIn.isEmpty()
                ? "alla områden"
                : onlyIn.stream()
                        .map(each -> model.area(each.area()).name() + each.parties())
                        .collect(Collectors.joining(", "));
        String except = notIn.isEmpty()
                ? ""
                : " utom " + notIn.stream().map(id -> model.area(id).name()).collect(Collectors.joining(", "));
        return "Gäller " + areas + except
                + service.map(within -> " inom " + within.name().toLowerCase(Locale.ROOT))
                        .orElse("")
                + ".";
    }

    /**
     * Whether it holds for the area as a whole. What holds for one party's question only leaves the area's indicator as it
     * is, since the other parties' questions go on.
     */
    public boolean covers(ModelArea area) {
        boolean among =
                onlyIn.isEmpty() || onlyIn.stream().anyMatch(each -> each.area().equals(area.id()) && each.isWhole());
        return among
                && !notIn.contains(area.id())
                && service.map(area.services()::contains).orElse(true);
    }
}
