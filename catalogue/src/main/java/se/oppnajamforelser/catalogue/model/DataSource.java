package se.oppnajamforelser.catalogue.model;

import java.util.List;
import java.util.Optional;

/**
 * Where figures come from: a survey, a register or accounts.
 *
 * @param id such as {@code kommunenkat}
 * @param name such as Kommunundersökningen
 * @param kind whether someone has to answer questions for its figures
 * @param respondent who answers, in Swedish
 * @param areas the areas that a survey asks about; empty if it is not tied to any
 */
public record DataSource(String id, String name, Kind kind, Optional<String> respondent, List<String> areas) {

    public DataSource {
        areas = List.copyOf(areas);
    }

    /** Whether an indicator of the area can rest on it. */
    boolean covers(String area) {
        return areas.isEmpty() || areas.contains(area);
    }

    /** What an indicator that is due asks of somebody. */
    public enum Kind {
        /** One of the surveys of öppna jämförelser: the indicator needs a question. */
        ASKED,
        /** Collected by others or for other ends: the indicator needs no question. */
        FETCHED
    }
}
