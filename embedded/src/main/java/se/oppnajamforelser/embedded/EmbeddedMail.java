package se.oppnajamforelser.embedded;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.nio.file.Path;

/**
 * A real SMTP server that accepts every mail and delivers none of them further.
 *
 * <p>It listens on loopback only. A mail is in the mailbox's folder before its sender hears that it was accepted, and
 * stays there after a stop.
 */
public final class EmbeddedMail implements AutoCloseable {

    private static final String SERVER = "SMTP";
    private static final long START_LIMIT_MILLIS = 10_000;

    private final GreenMail greenMail;
    private final Mailbox mailbox;

    private EmbeddedMail(GreenMail greenMail, Mailbox mailbox) {
        this.greenMail = greenMail;
        this.mailbox = mailbox;
    }

    /**
     * Starts a server and returns when it answers.
     *
     * @param folder where the mails are kept as {@code .eml} files; made if it does not exist
     * @param port to listen on, or 0 for any free port
     * @throws PortInUseException if something listens on the port
     */
    public static EmbeddedMail start(Path folder, int port) {
        ServerLogs.quieten();
        int claimed = Ports.claim(SERVER, port);
        MailFolder mails = MailFolder.in(folder);
        ServerSetup setup = new ServerSetup(claimed, Ports.LOOPBACK, ServerSetup.PROTOCOL_SMTP);
        setup.setServerStartupTimeout(START_LIMIT_MILLIS);
        GreenMail greenMail = new GreenMail(setup);
        greenMail.getUserManager().setMessageDeliveryHandler((mail, recipient) -> new Addressee(recipient, mails));
        greenMail.start();
        return new EmbeddedMail(greenMail, new Mailbox(folder));
    }

    /** Where senders connect, an address on loopback. */
    public String host() {
        return Ports.LOOPBACK;
    }

    /** The port where senders connect. */
    public int port() {
        return greenMail.getSmtp().getPort();
    }

    /** The mails that have come. */
    public Mailbox mailbox() {
        return mailbox;
    }

    /** Stops the server. The mails stay in the folder. */
    @Override
    public void close() {
        greenMail.stop();
    }
}
