package se.oppnajamforelser.scoring.persistence;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import se.oppnajamforelser.catalogue.indicator.RegisterEntry;
import se.oppnajamforelser.scoring.supplement.Item;
import se.oppnajamforelser.scoring.supplement.Kind;
import se.oppnajamforelser.scoring.supplement.TextDigest;

/** Items as texts by name, the way the table holds them. What an item is about stands in a column of its own. */
final class ItemTexts {

    private static final String TEXT = "text";
    private static final String MEETS = "meets";
    private static final String PERIOD = "period";
    private static final String NUMERATOR = "numerator";
    private static final String DENOMINATOR = "denominator";
    private static final String WITHOUT_INFORMATION = "withoutInformation";
    private static final String VALUE = "value";
    private static final String LISTED = "listed";

    private ItemTexts() {}

    static Map<String, String> of(Item item) {
        if (item instanceof Item.PreviousAnswers previous) {
            return previous.answers();
        }
        if (item instanceof Item.Judgement judgement) {
            return Map.of(TEXT, judgement.text().hex(), MEETS, String.valueOf(judgement.meets()));
        }
        if (item instanceof Item.RegisterValue value) {
            return of(value);
        }
        return Map.of();
    }

    private static Map<String, String> of(Item.RegisterValue value) {
        SortedMap<String, String> texts = new TreeMap<>();
        texts.put(PERIOD, value.period());
        RegisterEntry entry = value.entry();
        entry.numerator().ifPresent(number -> texts.put(NUMERATOR, number.toPlainString()));
        entry.denominator().ifPresent(number -> texts.put(DENOMINATOR, number.toPlainString()));
        entry.withoutInformation().ifPresent(number -> texts.put(WITHOUT_INFORMATION, number.toPlainString()));
        entry.value().ifPresent(number -> texts.put(VALUE, number.toPlainString()));
        entry.listed().ifPresent(listed -> texts.put(LISTED, String.valueOf(listed)));
        return texts;
    }

    static Item read(Kind kind, String subject, Map<String, String> texts) {
        return switch (kind) {
            case PREVIOUS_ANSWERS -> new Item.PreviousAnswers(new TreeMap<>(texts));
            case JUDGEMENT ->
                new Item.Judgement(subject, new TextDigest(texts.get(TEXT)), Boolean.parseBoolean(texts.get(MEETS)));
            case REGISTER_VALUE -> new Item.RegisterValue(subject, texts.get(PERIOD), entry(texts));
            case WITHDRAWN_CORRECTION -> new Item.WithdrawnCorrection(subject);
        };
    }

    private static RegisterEntry entry(Map<String, String> texts) {
        return new RegisterEntry(
                number(texts, NUMERATOR),
                number(texts, DENOMINATOR),
                number(texts, WITHOUT_INFORMATION),
                number(texts, VALUE),
                Optional.ofNullable(texts.get(LISTED)).map(Boolean::parseBoolean));
    }

    private static Optional<BigDecimal> number(Map<String, String> texts, String name) {
        return Optional.ofNullable(texts.get(name)).map(BigDecimal::new);
    }
}
