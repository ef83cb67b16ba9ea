package se.oppnajamforelser.deploy;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Prometheus queries, so far as to know which metrics they ask for. */
final class Queries {

    private static final Pattern TEXT = Pattern.compile("\"[^\"]*\"");
    private static final Pattern LABELS = Pattern.compile("\\{[^}]*}");
    private static final Pattern GROUPING = Pattern.compile("\\b(by|without|on|ignoring|group_left)\\s*\\([^)]*\\)");
    private static final Pattern DURATION = Pattern.compile("\\[[^]]*]");
    private static final Pattern NAME = Pattern.compile("[a-zA-Z_][a-zA-Z0-9_]*(?!\\w|\\s*\\()");

    private static final Set<String> WORDS = Set.of("by", "without", "and", "or", "unless", "bool");

    private Queries() {}

    /** The metrics that a query names: not its functions, labels, groupings or time spans. */
    static Set<String> metrics(String query) {
        String bare = query;
        for (Pattern other : new Pattern[] {TEXT, LABELS, GROUPING, DURATION}) {
            bare = other.matcher(bare).replaceAll(" ");
        }
        return NAME.matcher(bare)
                .results()
                .map(match -> match.group())
                .filter(name -> !WORDS.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
