package se.oppnajamforelser.scoring.register;

import java.math.BigDecimal;
import java.util.Optional;
import se.oppnajamforelser.catalogue.expression.Numeral;
import se.oppnajamforelser.catalogue.indicator.RegisterEntry;
import se.oppnajamforelser.catalogue.indicator.Rule;
import se.oppnajamforelser.catalogue.table.CsvTable.Row;

/** The figures of one row, read as the indicator's rule needs them: a ready-made value, or what it is made of. */
final class RegisterFigures {

    private static final String NUMERATOR = "numerator";
    private static final String DENOMINATOR = "denominator";
    private static final String WITHOUT_INFORMATION = "without_information";
    private static final String VALUE = "value";

    private final Rule.Register rule;
    private final Row row;

    RegisterFigures(Rule.Register rule, Row row) {
        this.rule = rule;
        this.row = row;
    }

    RegisterEntry entry() {
        Optional<BigDecimal> value = number(VALUE);
        Optional<BigDecimal> numerator = number(NUMERATOR);
        if (value.isPresent() == numerator.isPresent()) {
            throw new FaultyRowException("Ange antingen value eller numerator"
                    + (needsDenominator() ? " och denominator" : "") + (value.isPresent() ? ", inte båda." : "."));
        }
        return value.map(RegisterEntry::of).orElseGet(() -> counted(numerator.orElseThrow()));
    }

    private RegisterEntry counted(BigDecimal numerator) {
        Optional<BigDecimal> denominator = number(DENOMINATOR);
        Optional<BigDecimal> without = number(WITHOUT_INFORMATION);
        checkDenominator(denominator);
        checkWithout(without, denominator);
        RegisterEntry entry =
                new RegisterEntry(Optional.of(numerator), denominator, without, Optional.empty(), Optional.empty());
        rule.denominator(entry)
                .filter(least -> rule.percent() && numerator.compareTo(least) > 0)
                .ifPresent(least -> {
                    throw new FaultyRowException("numerator är " + text(numerator) + " och nämnaren " + text(least)
                            + (without.isPresent() ? " efter schablonreducering" : "")
                            + ". En andel kan inte vara mer än 100 procent; kontrollera talen.");
                });
        return entry;
    }

    private static String text(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    private boolean needsDenominator() {
        return rule.denominator().isPresent() && rule.surveyDenominator().isEmpty();
    }

    private void checkDenominator(Optional<BigDecimal> denominator) {
        if (needsDenominator() && denominator.isEmpty()) {
            throw new FaultyRowException("denominator saknas. Indikatorn är en kvot: ange också nämnaren.");
        }
        if (!needsDenominator() && denominator.isPresent()) {
            throw new FaultyRowException("denominator ska vara tom: "
                    + (rule.surveyDenominator().isPresent()
                            ? "enheten anger själv nämnaren i enkäten."
                            : "indikatorn är ingen kvot."));
        }
    }

    private void checkWithout(Optional<BigDecimal> without, Optional<BigDecimal> denominator) {
        if (without.isEmpty()) {
            return;
        }
        if (rule.reduction().isEmpty()) {
            throw new FaultyRowException(
                    "without_information ska vara tom: ingen schablonreducering görs för indikatorn.");
        }
        if (denominator.filter(all -> without.get().compareTo(all) > 0).isPresent()) {
            throw new FaultyRowException("without_information är större än denominator. De som saknar uppgift ska ingå"
                    + " i nämnaren; kontrollera talen.");
        }
    }

    private Optional<BigDecimal> number(String column) {
        return row.find(column).map(text -> Numeral.read(text)
                .filter(number -> number.signum() >= 0)
                .map(BigDecimal::stripTrailingZeros)
                .map(number -> number.scale() < 0 ? number.setScale(0) : number)
                .orElseThrow(() -> new FaultyRowException(column + " är \"" + text
                        + "\". Ange ett tal som är 0 eller större, till exempel 1234 eller 12,5.")));
    }
}
