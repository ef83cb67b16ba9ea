package se.oppnajamforelser.embedded;

import java.nio.file.Path;

/** The servers in this process, or as child processes of it. */
final class EmbeddedServers implements Infrastructure {

    private final ClosingStack closings;
    private final Endpoints endpoints;
    private final Mailbox mailbox;

    private EmbeddedServers(ClosingStack closings, Endpoints endpoints, Mailbox mailbox) {
        this.closings = closings;
        this.endpoints = endpoints;
        this.mailbox = mailbox;
    }

    static EmbeddedServers start(Path folder, ServerPorts ports) {
        return start(folder, ports, new ClosingStack());
    }

    static EmbeddedServers startTemporary() {
        TemporaryFolder folder = TemporaryFolder.create();
        ClosingStack closings = new ClosingStack();
        closings.push(folder::delete);
        return start(folder.path(), ServerPorts.anyFree(), closings);
    }

    static Path databaseFolder(Path folder) {
        return folder.resolve("postgresql");
    }

    private static EmbeddedServers start(Path folder, ServerPorts ports, ClosingStack closings) {
        try {
            EmbeddedMail mail = EmbeddedMail.start(folder.resolve("mail"), ports.mail());
            closings.push(mail::close);
            EmbeddedDatabase database = EmbeddedDatabase.start(databaseFolder(folder), ports.database());
            closings.push(database::close);
            EmbeddedKafka kafka = EmbeddedKafka.start(folder.resolve("kafka"), ports.kafka());
            closings.push(kafka::close);
            Endpoints endpoints = new Endpoints(kafka.bootstrapServers(), database.server(), mail.host(), mail.port());
            return new EmbeddedServers(closings, endpoints, mail.mailbox());
        } catch (RuntimeException | Error failed) {
            closings.closeAfter(failed);
            throw failed;
        }
    }

    @Override
    public Endpoints endpoints() {
        return endpoints;
    }

    @Override
    public Mailbox mailbox() {
        return mailbox;
    }

    @Override
    public void close() {
        closings.close();
    }
}
