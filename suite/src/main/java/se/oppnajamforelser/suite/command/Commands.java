package se.oppnajamforelser.suite.command;

/** The command line for callers in the same process, such as the end-to-end tests. */
public final class Commands {

    private Commands() {}

    /** Runs a command and gives its exit code: 0 if all went well, 1 if not, 2 if it was called wrongly. */
    public static int run(String... arguments) {
        return Oj.commandLine().execute(arguments);
    }
}
