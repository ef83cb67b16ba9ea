package se.oppnajamforelser.catalogue.region;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** The number of inhabitants of every kommun. */
public final class Population {

    private Population() {}

    /** Inhabitants by code of kommun at the turn of the year before a day; where none are known, the nearest known. */
    public static SortedMap<String, Integer> on(LocalDate date) {
        return Collections.unmodifiableSortedMap(
                new TreeMap<>(Gazetteer.shipped().inhabitants(date)));
    }
}
