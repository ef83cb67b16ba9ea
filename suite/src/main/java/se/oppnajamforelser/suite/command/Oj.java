package se.oppnajamforelser.suite.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import se.oppnajamforelser.embedded.PortInUseException;

/** The command that starts, shows, fills, checks and measures the suite. */
@Command(
        name = "oj",
        mixinStandardHelpOptions = true,
        description = "Öppna jämförelser: starta, visa, fyll på och kontrollera hela sviten.",
        subcommands = {
            DemoCommand.class,
            UpCommand.class,
            DownCommand.class,
            StatusCommand.class,
            TokenCommand.class,
            ImportCommand.class,
            VerifyCommand.class,
            LabCommand.class,
            BenchCommand.class,
            HelpCommand.class
        })
public final class Oj {

    private Oj() {}

    /** Runs the command; the exit code is 0 if all went well, 1 if not, 2 if it was called wrongly. */
    public static void main(String[] arguments) {
        Logging.quieten();
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        return new CommandLine(new Oj()).setErr(err).setExecutionExceptionHandler((failed, command, parsed) -> {
            err.println("oj: " + message(failed));
            return 1;
        });
    }

    private static String message(Throwable failed) {
        if (failed instanceof PortInUseException taken) {
            return "Port " + taken.port() + " är upptagen, och " + taken.server()
                    + " behöver den. Stoppa det som lyssnar där, eller välj andra portar med --port-base.";
        }
        String own = failed.getMessage() == null ? failed.getClass().getSimpleName() : failed.getMessage();
        boolean told = failed.getCause() == null
                || own.contains(String.valueOf(failed.getCause().getMessage()));
        return told ? own : own + " (" + message(failed.getCause()) + ")";
    }
}
