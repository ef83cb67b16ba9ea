package se.oppnajamforelser.suite.command;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps the libraries quiet unless something is wrong; what matters to a person is printed. */
final class Logging {

    private static final Logger ROOT = Logger.getLogger("");

    private Logging() {}

    static void quieten() {
        ROOT.setLevel(Level.SEVERE);
        // The servers set levels of their own, so what is printed is decided where it is printed.
        for (Handler handler : ROOT.getHandlers()) {
            handler.setLevel(Level.SEVERE);
        }
    }
}
