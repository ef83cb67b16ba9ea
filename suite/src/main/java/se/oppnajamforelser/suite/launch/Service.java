package se.oppnajamforelser.suite.launch;

/** The four services, in the order of an answer's way. */
public enum Service {
    SURVEY("survey", 0, true),
    SCORING("scoring", 1, false),
    AGGREGATION("aggregation", 2, false),
    PUBLICATION("publication", 3, true);

    private final String id;
    private final int portOffset;
    private final boolean sendsMail;

    Service(String id, int portOffset, boolean sendsMail) {
        this.id = id;
        this.portOffset = portOffset;
        this.sendsMail = sendsMail;
    }

    /** The service's short name, which is its database's as well. */
    public String id() {
        return id;
    }

    /** The Maven module that it is built by. */
    public String module() {
        return id + "-service";
    }

    /** Where it listens, counted from the port base. */
    int portOffset() {
        return portOffset;
    }

    boolean sendsMail() {
        return sendsMail;
    }
}
