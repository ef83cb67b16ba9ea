package se.oppnajamforelser.scoring.supplement;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.oppnajamforelser.catalogue.expression.Cell;
import se.oppnajamforelser.catalogue.indicator.IndicatorId;
import se.oppnajamforelser.catalogue.indicator.RegisterEntry;
import se.oppnajamforelser.catalogue.indicator.Supplement;
import se.oppnajamforelser.catalogue.question.Answers;

/** All that is known of one unit beside what it has sent in, as it stands. */
public final class UnitSupplement {

    /** Nothing is known, and nothing ever was. */
    public static final UnitSupplement NONE = new UnitSupplement(List.of());

    private record Key(Kind kind, String subject) {}

    private final Map<Key, Entry> newest = new LinkedHashMap<>();

    /**
     * What is known after these changes.
     *
     * @param entries of each kind and subject at least the newest
     */
    public UnitSupplement(Collection<Entry> entries) {
        entries.forEach(entry -> newest.merge(
                new Key(entry.change().kind(), entry.change().subject()),
                entry,
                (one, other) -> one.revision() > other.revision() ? one : other));
    }

    /** Grows with every change; 0 if nothing was ever known. */
    public long revision() {
        return newest.values().stream().mapToLong(Entry::revision).max().orElse(0);
    }

    /** Who last said something about a subject, also if it was taken back. */
    public Optional<Entry> entry(Kind kind, String subject) {
        return Optional.ofNullable(newest.get(new Key(kind, subject)));
    }

    /** What was last changed of every kind and subject. */
    public List<Entry> entries() {
        return List.copyOf(newest.values());
    }

    /** Everything of one kind that is known. */
    public <I extends Item> Stream<I> items(Class<I> kind) {
        return newest.values().stream()
                .flatMap(entry -> entry.change().item().stream())
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    /** What is known of a subject. */
    public Optional<Item> item(Kind kind, String subject) {
        return entry(kind, subject).flatMap(entry -> entry.change().item());
    }

    /**
     * What is known, as the rules read it.
     *
     * @param answers what the unit has sent in, by answer key
     */
    public Supplement supplement(Function<String, Optional<String>> answers) {
        if (newest.isEmpty()) {
            return Supplement.NONE;
        }
        Map<Cell, Boolean> judgements = new HashMap<>();
        items(Item.Judgement.class).forEach(judgement -> answers.apply(judgement.cell())
                .flatMap(text -> judgement(judgement.cell(), text))
                .ifPresent(meets -> judgements.put(Cell.parse(judgement.cell()), meets)));
        Map<IndicatorId, RegisterEntry> registers = new HashMap<>();
        items(Item.RegisterValue.class)
                .forEach(value -> registers.put(new IndicatorId(value.indicator()), value.entry()));
        return new Supplement(
                previous(),
                judgements,
                registers,
                items(Item.WithdrawnCorrection.class)
                        .map(withdrawn -> new IndicatorId(withdrawn.indicator()))
                        .collect(Collectors.toSet()));
    }

    private Answers previous() {
        return items(Item.PreviousAnswers.class)
                .map(previous -> Answers.of(previous.answers()))
                .findFirst()
                .orElse(Answers.NONE);
    }

    /** Whether this text has been found to meet its demands; empty if nobody has judged this very text. */
    public Optional<Boolean> judgement(String cell, String text) {
        return item(Kind.JUDGEMENT, cell)
                .map(Item.Judgement.class::cast)
                .filter(judgement -> judgement.text().equals(TextDigest.of(text)))
                .map(Item.Judgement::meets);
    }

    /** Those of these changes that change something. */
    public List<Change> changing(Collection<Change> changes) {
        return changes.stream()
                .filter(change -> !item(change.kind(), change.subject()).equals(change.item()))
                .toList();
    }

    /** These changes as the next to be made. */
    public List<Entry> next(Collection<Change> changes, Decision decision) {
        return changes.stream()
                .map(change -> new Entry(revision() + 1, change, decision))
                .toList();
    }

    @Override
    public String toString() {
        return "revision " + revision() + ", " + newest.size() + " subjects";
    }
}
