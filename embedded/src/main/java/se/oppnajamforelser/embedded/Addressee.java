package se.oppnajamforelser.embedded;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Whom a mail is for, in the eyes of the mail server: someone whose mails go into the folder.
 *
 * <p>The server's own users keep every mail in memory and lose them at a stop. An addressee has no password and cannot
 * fetch mail.
 */
record Addressee(MailAddress address, MailFolder mails) implements GreenMailUser {

    @Override
    public void deliver(MovingMessage mail) {
        deliver(mail.getMessage());
    }

    @Override
    public void deliver(MimeMessage mail) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            mail.writeTo(bytes);
            mails.add(getEmail(), bytes.toByteArray());
        } catch (IOException failed) {
            throw new UncheckedIOException("could not keep a mail", failed);
        } catch (MessagingException malformed) {
            throw new IllegalArgumentException("malformed mail", malformed);
        }
    }

    @Override
    public String getEmail() {
        return address.getEmail();
    }

    @Override
    public String getLogin() {
        return getEmail();
    }

    @Override
    public String getQualifiedMailboxName() {
        return getEmail();
    }

    @Override
    public void create() {
        // Nothing to make: the folder is there, and holds the mails of everyone.
    }

    @Override
    public void delete() {
        throw cannot("be deleted");
    }

    @Override
    public String getPassword() {
        throw cannot("log in");
    }

    @Override
    public void setPassword(String password) {
        throw cannot("log in");
    }

    @Override
    public void authenticate(String password) {
        throw cannot("log in");
    }

    private static UnsupportedOperationException cannot(String act) {
        return new UnsupportedOperationException("an addressee cannot " + act + " (expected: only mails to deliver)");
    }
}
