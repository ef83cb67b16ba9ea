package se.oppnajamforelser.suite.command;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.oppnajamforelser.suite.launch.Tokens;

/** {@code oj token}: mints a token for the embedded suite. */
@Command(name = "token", mixinStandardHelpOptions = true, description = "Skriv ut en nyckel (JWT) för API:et.")
final class TokenCommand implements Callable<Integer> {

    @Mixin
    private PlaceOptions options;

    @Option(
            names = "--role",
            paramLabel = "ROLL",
            required = true,
            description = "respondent, office, approver eller reader")
    private String role;

    @Option(
            names = "--unit",
            paramLabel = "KOD",
            description = "respondentens kommun eller stadsdel, till exempel 0114")
    private Optional<String> unit;

    @Option(names = "--person", paramLabel = "NAMN", defaultValue = "oj", description = "namnet i historik och loggar")
    private String person;

    @Option(
            names = "--days",
            paramLabel = "N",
            defaultValue = "1",
            description = "giltighet i dagar (${DEFAULT-VALUE})")
    private int days;

    @Override
    public Integer call() {
        System.out.println(Tokens.of(options.place()).mint(person, role, unit, Duration.ofDays(days)));
        return 0;
    }
}
