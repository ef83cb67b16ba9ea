package se.oppnajamforelser.survey.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and times as people in Sweden read them. */
public final class SwedishTime {

    /** Where the survey is made. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM yyyy 'kl.' HH:mm", SWEDISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE 'den' d MMMM yyyy", SWEDISH);

    private SwedishTime() {}

    /** Such as {@code 27 februari 2017 kl. 08:00}. */
    public static String moment(Instant moment) {
        return MOMENT.format(moment.atZone(ZONE));
    }

    /** Such as {@code tisdag den 21 mars 2017}. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** When a time of day is on a day. */
    public static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(ZONE).toInstant();
    }
}
