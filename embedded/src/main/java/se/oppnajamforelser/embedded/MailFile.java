package se.oppnajamforelser.embedded;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/** Reads a file that {@link MailFolder} has written. */
final class MailFile {

    private static final Session NO_SETTINGS = Session.getInstance(new Properties());

    private MailFile() {}

    static ReceivedMail read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            MimeMessage mail = new MimeMessage(NO_SETTINGS, in);
            return new ReceivedMail(
                    Optional.ofNullable(mail.getMessageID()).orElse(""),
                    recipient(mail, file),
                    Optional.ofNullable(mail.getSubject()).orElse(""),
                    plainText(mail).orElse(""),
                    file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("could not read the mail " + file, unreadable);
        } catch (MessagingException malformed) {
            throw new IllegalStateException("malformed mail: " + file, malformed);
        }
    }

    private static String recipient(MimeMessage mail, Path file) throws MessagingException, IOException {
        String[] recipients = mail.getHeader(MailFolder.RECIPIENT_HEADER);
        if (recipients == null) {
            throw new IllegalStateException("mail without " + MailFolder.RECIPIENT_HEADER + ": " + file
                    + " (expected: only files that the mail server wrote)");
        }
        return MimeUtility.decodeText(recipients[0]);
    }

    private static Optional<String> plainText(Part part) throws MessagingException, IOException {
        if (part.isMimeType("text/plain")) {
            return Optional.of((String) part.getContent());
        }
        if (!part.isMimeType("multipart/*")) {
            return Optional.empty();
        }
        Multipart parts = (Multipart) part.getContent();
        for (int i = 0; i < parts.getCount(); i++) {
            BodyPart inner = parts.getBodyPart(i);
            Optional<String> text = plainText(inner);
            if (text.isPresent()) {
                return text;
            }
        }
        return Optional.empty();
    }
}
