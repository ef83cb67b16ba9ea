package se.oppnajamforelser.survey;

import jakarta.inject.Singleton;
import java.util.List;
import se.oppnajamforelser.survey.answer.Entry;
import se.oppnajamforelser.survey.messaging.Announcements;
import se.oppnajamforelser.survey.persistence.Responses;

/** Keeps what has become of responses that are held, and tells the other services what was sent in. */
@Singleton
class ResponseKeeper {

    private final Responses responses;
    private final Announcements announcements;

    ResponseKeeper(Responses responses, Announcements announcements) {
        this.responses = responses;
        this.announcements = announcements;
    }

    void keep(List<Entry> entries) {
        responses.keep(entries);
        announcements.submitted(
                entries.stream().flatMap(entry -> entry.submission().stream()).toList());
    }
}
