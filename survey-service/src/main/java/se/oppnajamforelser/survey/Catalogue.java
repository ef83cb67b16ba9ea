package se.oppnajamforelser.survey;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import se.oppnajamforelser.catalogue.UnknownIdException;
import se.oppnajamforelser.catalogue.round.Rounds;
import se.oppnajamforelser.survey.answer.Form;

/** The rounds of the catalogue. Read in the background while the service starts; whoever needs it sooner waits. */
@Startup
@Singleton
public class Catalogue {

    private final CompletableFuture<Map<String, Form>> forms = CompletableFuture.supplyAsync(Catalogue::read);

    private static Map<String, Form> read() {
        Map<String, Form> forms = new LinkedHashMap<>();
        Rounds.shipped().all().forEach(round -> forms.put(round.id(), new Form(round)));
        return forms;
    }

    /** Whether it is read. */
    public boolean isRead() {
        return forms.isDone() && !forms.isCompletedExceptionally();
    }

    /** The forms of all rounds, in order of year. */
    public List<Form> forms() {
        return List.copyOf(forms.join().values());
    }

    /**
     * The form of a round.
     *
     * @throws UnknownIdException if there is no such round; names the nearest
     */
    public Form form(String round) {
        Form form = forms.join().get(round);
        if (form == null) {
            throw new UnknownIdException("omgången", round, forms.join().keySet());
        }
        return form;
    }
}
