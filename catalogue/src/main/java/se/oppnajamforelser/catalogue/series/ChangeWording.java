package se.oppnajamforelser.catalogue.series;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.oppnajamforelser.catalogue.share.Share;

/** A change in Swedish sentences. */
final class ChangeWording {

    private final Change change;

    ChangeWording(Change change) {
        this.change = change;
    }

    String text() {
        List<String> sentences = new ArrayList<>();
        sentences.add(raw());
        change.sameUnits().map(this::sameUnits).ifPresent(sentences::add);
        if (change.points().isPresent()) {
            sentences.add(change.verdict().text());
        }
        if (change.compared().isBreak()) {
            sentences.add(change.compared().text());
        }
        return String.join(" ", sentences);
    }

    private String raw() {
        int year = change.compared().year();
        return change.points()
                .map(points -> subject() + " " + verb(points) + " " + rest(points) + " sedan " + year + ".")
                .orElseGet(() -> "Förändringen sedan " + year + " visas inte: " + withheld() + ".");
    }

    private String withheld() {
        return reason(change.from())
                .or(() -> reason(change.to()))
                .map(Share.Reason::text)
                .orElseThrow();
    }

    private static Optional<Share.Reason> reason(Share share) {
        return share.figure() instanceof Share.Withheld withheld ? Optional.of(withheld.reason()) : Optional.empty();
    }

    /** The subject stands after the verb, since the units come first. */
    private String sameUnits(SameUnits same) {
        String units = same.units() == 1
                ? "För den enda enhet som räknas båda åren"
                : "För de " + same.units() + " enheter som räknas båda åren";
        String flow = same.flow()
                .map(turned -> ": " + turned.toJa() + " har fått Ja och " + turned.fromJa() + " har inte längre Ja")
                .orElse("");
        BigDecimal points = same.points();
        return units + " " + verb(points) + " " + subject().toLowerCase(Locale.ROOT) + " " + rest(points) + flow + ".";
    }

    private String subject() {
        return isShare() ? "Andelen" : "Medelvärdet";
    }

    private boolean isShare() {
        return change.to().figure() instanceof Share.Shown;
    }

    private static String verb(BigDecimal points) {
        return switch (points.signum()) {
            case 1 -> "ökade";
            case -1 -> "minskade";
            default -> "är";
        };
    }

    private String rest(BigDecimal points) {
        if (points.signum() == 0) {
            return isShare() ? "oförändrad" : "oförändrat";
        }
        return "med " + points.abs().toPlainString().replace('.', ',') + (isShare() ? " procentenheter" : "");
    }
}
