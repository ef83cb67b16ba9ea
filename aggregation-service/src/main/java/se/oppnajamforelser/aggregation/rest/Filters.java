package se.oppnajamforelser.aggregation.rest;

import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import se.oppnajamforelser.catalogue.UnknownIdException;

/** The filters that an address takes. */
record Filters(Set<String> names) {

    static Filters of(String... names) {
        return new Filters(new TreeSet<>(List.of(names)));
    }

    /**
     * Refuses a request with other filters, so that a slip of the pen never widens the answer.
     *
     * @throws UnfitFilterException names the nearest filter that there is
     */
    void check(UriInfo uri) {
        uri.getQueryParameters().keySet().stream()
                .filter(name -> !names.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new UnfitFilterException(new UnknownIdException("filtret", name, names));
                });
    }

    /**
     * What stands in a filter that has to be there once.
     *
     * @throws UnfitFilterException if it is missing, or there several times
     */
    static String one(String name, List<String> given) {
        if (given.size() != 1 || given.get(0).isBlank()) {
            throw new UnfitFilterException(
                    "Filtret " + name + " ska anges en gång, men är angivet " + given.size() + " gånger.");
        }
        return given.get(0);
    }

    /**
     * The whole number that stands in a filter, or the usual one where it is left out.
     *
     * @throws UnfitFilterException if it is none, or not between the least and the most
     */
    static int number(String name, Optional<String> given, int least, int most, int usual) {
        Optional<Integer> number = given.filter(text -> text.matches("\\d{1,9}"))
                .map(Integer::parseInt)
                .filter(read -> read >= least && read <= most);
        if (given.isPresent() && number.isEmpty()) {
            throw new UnfitFilterException("Filtret " + name + " är " + given.get() + ", men ska vara ett heltal från "
                    + least + " till " + most + ".");
        }
        return number.orElse(usual);
    }

    /**
     * What a filter says that is either true or false. The framework would read every other word as false.
     *
     * @throws UnfitFilterException if it is neither
     */
    static boolean flag(String name, String given) {
        return switch (given) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new UnfitFilterException(name + " är \"" + given + "\", men ska vara true eller false.");
        };
    }

    /**
     * What is found by an id that stands in a filter.
     *
     * @throws UnfitFilterException if there is no such id
     */
    static <T> T found(Supplier<T> search) {
        try {
            return search.get();
        } catch (UnknownIdException unknown) {
            throw new UnfitFilterException(unknown);
        }
    }
}
