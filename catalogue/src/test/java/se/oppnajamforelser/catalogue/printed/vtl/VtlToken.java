package se.oppnajamforelser.catalogue.printed.vtl;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A token of VTL 2.1, as far as printed rules use the language. */
record VtlToken(Kind kind, String text) {

    enum Kind {
        NAME,
        STRING,
        NUMBER,
        WORD,
        SIGN,
        END
    }

    private static final Pattern TOKEN = Pattern.compile(
            "(?<skipped>\\s+|/\\*.*?\\*/)"
                    + "|'(?<quoted>.*?)'"
                    + "|\"(?<string>[^\"]*)\""
                    + "|(?<number>\\d+(\\.\\d+)?)"
                    + "|(?<word>[a-zA-Z][a-zA-Z0-9_.]*)"
                    + "|(?<sign>:=|<-|<=|>=|<>|[\\[\\](){},;=<>+\\-*/])",
            Pattern.DOTALL);

    /** Words that name nothing unless they stand in quotation marks; those of the grammar that could be meant. */
    private static final List<String> KEYWORDS = List.of(
            "if", "then", "else", "and", "or", "not", "in", "isnull", "calc", "keep", "cast", "null", "number", "round",
            "true", "false", "unit", "value", "filter", "drop", "string", "boolean", "count", "sum", "rule", "data");

    static List<VtlToken> read(String text) {
        List<VtlToken> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        int place = 0;
        while (place < text.length()) {
            if (!matcher.find(place) || matcher.start() != place) {
                throw new IllegalArgumentException("no VTL: " + text.substring(place));
            }
            add(matcher, tokens);
            place = matcher.end();
        }
        tokens.add(new VtlToken(Kind.END, ""));
        return tokens;
    }

    private static void add(Matcher matcher, List<VtlToken> tokens) {
        if (matcher.group("quoted") != null) {
            tokens.add(new VtlToken(Kind.NAME, matcher.group("quoted")));
        } else if (matcher.group("string") != null) {
            tokens.add(new VtlToken(Kind.STRING, matcher.group("string")));
        } else if (matcher.group("number") != null) {
            tokens.add(new VtlToken(Kind.NUMBER, matcher.group("number")));
        } else if (matcher.group("word") != null) {
            String word = matcher.group("word");
            tokens.add(new VtlToken(KEYWORDS.contains(word) ? Kind.WORD : Kind.NAME, word));
        } else if (matcher.group("sign") != null) {
            tokens.add(new VtlToken(Kind.SIGN, matcher.group("sign")));
        }
    }

    boolean is(String keywordOrSign) {
        return (kind == Kind.WORD || kind == Kind.SIGN) && text.equals(keywordOrSign);
    }
}
