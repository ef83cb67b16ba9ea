package se.oppnajamforelser.catalogue.printed.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A decision table written out: a line for each rule, a column for each condition, the outcome last; or its conditions rule by rule. */
public final class TableText {

    private TableText() {}

    /** As a table in Markdown. */
    public static String markdown(DecisionTable table) {
        List<List<String>> rows = rows(table);
        List<String> lines = new ArrayList<>();
        lines.add(markdown(rows.get(0)));
        lines.add("|" + "---|".repeat(rows.get(0).size()));
        rows.stream().skip(1).map(TableText::markdown).forEach(lines::add);
        return String.join("\n", lines) + "\n";
    }

    /** As lines with semicolons between, every text in quotation marks, as Swedish spreadsheets read them. */
    public static String csv(DecisionTable table) {
        return rows(table).stream()
                .map(row -> joined(row, text -> "\"" + text.replace("\"", "\"\"") + "\"", ";"))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** For each rule the conditions that matter, each with what has to hold: {@code Fråga E4: "Ja"}. */
    public static List<List<String>> conditions(DecisionTable table) {
        return table.rules().stream()
                .map(rule -> IntStream.range(0, rule.entries().size())
                        .filter(place -> !rule.entries().get(place).isEmpty())
                        .mapToObj(place -> condition(
                                table.conditions().get(place), rule.entries().get(place)))
                        .toList())
                .toList();
    }

    private static String condition(Condition condition, SortedSet<Integer> entry) {
        return condition.text() + ": " + condition.entry(entry);
    }

    private static String markdown(List<String> row) {
        return "| " + joined(row, text -> text.replace("|", "\\|"), " | ") + " |";
    }

    private static String joined(List<String> row, UnaryOperator<String> text, String between) {
        return row.stream().map(text).collect(Collectors.joining(between));
    }

    private static List<List<String>> rows(DecisionTable table) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(row("Regel", table.conditions().stream().map(Condition::text).toList(), "Utfall"));
        for (DecisionRule rule : table.rules()) {
            rows.add(row(
                    String.valueOf(rows.size()),
                    IntStream.range(0, rule.entries().size())
                            .mapToObj(place -> table.conditions()
                                    .get(place)
                                    .entry(rule.entries().get(place)))
                            .toList(),
                    rule.decided().text()));
        }
        return rows;
    }

    private static List<String> row(String first, List<String> middle, String last) {
        List<String> row = new ArrayList<>(List.of(first));
        row.addAll(middle);
        row.add(last);
        return row;
    }
}
