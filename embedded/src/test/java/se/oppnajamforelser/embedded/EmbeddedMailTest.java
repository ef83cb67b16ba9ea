package se.oppnajamforelser.embedded;

import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedMailTest {

    private static final String UNIT = "enkat@sollentuna.example";

    @TempDir
    private Path folder;

    private EmbeddedMail mail;

    @BeforeEach
    void start() {
        mail = EmbeddedMail.start(folder, 0);
    }

    @AfterEach
    void stop() {
        mail.close();
    }

    @Test
    void a_mail_is_there_when_its_sender_hears_that_it_was_accepted() throws Exception {
        send(plain("Påminnelse: öppna jämförelser", "Hej!\nSvara senast den 16 mars."), UNIT);

        assertThat(mail.mailbox().received()).singleElement().satisfies(received -> {
            assertThat(received.recipient()).isEqualTo(UNIT);
            assertThat(received.subject()).isEqualTo("Påminnelse: öppna jämförelser");
            assertThat(received.text().lines()).containsExactly("Hej!", "Svara senast den 16 mars.");
        });
    }

    @Test
    void the_plain_text_is_found_beside_a_page() throws Exception {
        MimeBodyPart page = new MimeBodyPart();
        page.setContent("<p>Publicerat</p>", "text/html; charset=UTF-8");
        MimeBodyPart text = new MimeBodyPart();
        text.setText("Publicerat på webben", "UTF-8");
        MimeMessage message = plain("Publicering", "");
        message.setContent(new MimeMultipart("alternative", page, text));

        send(message, UNIT);

        assertThat(mail.mailbox().received()).extracting(ReceivedMail::text).containsExactly("Publicerat på webben");
    }

    @Test
    void every_recipient_gets_a_mail_also_one_who_is_only_in_the_envelope() throws Exception {
        send(plain("Inbjudan", "Hej"), UNIT, "kopia@lan.example");

        assertThat(mail.mailbox().received())
                .extracting(ReceivedMail::recipient)
                .containsExactlyInAnyOrder(UNIT, "kopia@lan.example");
        assertThat(mail.mailbox().of("Kopia@Lan.Example").received()).hasSize(1);
    }

    @Test
    void a_mail_that_comes_twice_is_known_by_its_id() throws Exception {
        MimeMessage message = plain("Inbjudan", "Hej");

        send(message, UNIT);
        transmit(message, UNIT);

        assertThat(mail.mailbox().received())
                .hasSize(2)
                .extracting(ReceivedMail::id)
                .containsOnly(message.getMessageID());
    }

    @Test
    void each_mail_is_a_file_that_holds_it_whole() throws Exception {
        send(plain("Kvittens", "Tack för svaren"), UNIT);

        Path file = folder.resolve("000001-enkat@sollentuna.example.eml");
        assertThat(mail.mailbox().received()).extracting(ReceivedMail::file).containsExactly(file);
        assertThat(Files.readString(file)).contains("Delivered-To: " + UNIT, "Subject: Kvittens", "From: ");
    }

    @Test
    void a_recipient_never_names_a_file_outside_the_folder() throws Exception {
        send(plain("Inbjudan", "Hej"), "\"../../x\"@lan.example");

        assertThat(mail.mailbox().received())
                .extracting(received -> received.file().getParent())
                .containsExactly(folder);
    }

    @Test
    void mails_stay_and_are_counted_on_after_a_restart() throws Exception {
        send(plain("Inbjudan", "Hej"), UNIT);
        int port = mail.port();

        mail.close();
        mail = EmbeddedMail.start(folder, port);
        send(plain("Påminnelse", "Hej igen"), UNIT);

        assertThat(mail.port()).isEqualTo(port);
        assertThat(mail.mailbox().received())
                .extracting(ReceivedMail::subject)
                .containsExactly("Inbjudan", "Påminnelse");
    }

    @Test
    void waiting_ends_when_enough_mails_have_come() throws Exception {
        CompletableFuture<List<ReceivedMail>> waiting =
                supplyAsync(() -> mail.mailbox().of(UNIT).await(1, Duration.ofSeconds(20)));

        send(plain("Inbjudan", "Hej"), UNIT);

        assertThat(waiting)
                .succeedsWithin(Duration.ofSeconds(20))
                .asInstanceOf(LIST)
                .hasSize(1);
    }

    @Test
    void waiting_in_vain_says_how_many_came() throws Exception {
        send(plain("Inbjudan", "Hej"), UNIT);

        assertThatThrownBy(() -> mail.mailbox().await(2, Duration.ofMillis(100)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("mails in " + folder + ": 1 (expected: 2 or more within 100 ms)");
    }

    @Test
    void a_port_in_use_is_named() throws Exception {
        try (TakenPort taken = TakenPort.take()) {
            assertThatThrownBy(() -> EmbeddedMail.start(folder, taken.port()))
                    .isInstanceOf(PortInUseException.class)
                    .hasMessageStartingWith("port " + taken.port() + " of SMTP is in use");
        }
    }

    private MimeMessage plain(String subject, String text) throws MessagingException {
        Properties settings = new Properties();
        settings.setProperty("mail.smtp.host", mail.host());
        settings.setProperty("mail.smtp.port", String.valueOf(mail.port()));
        MimeMessage message = new MimeMessage(Session.getInstance(settings));
        message.setFrom("enkat@socialstyrelsen.example");
        message.setRecipients(RecipientType.TO, UNIT);
        message.setSubject(subject, "UTF-8");
        message.setText(text, "UTF-8");
        return message;
    }

    private static void send(MimeMessage message, String... recipients) throws MessagingException {
        message.saveChanges();
        transmit(message, recipients);
    }

    private static void transmit(MimeMessage message, String... recipients) throws MessagingException {
        try (Transport transport = message.getSession().getTransport("smtp")) {
            transport.connect();
            transport.sendMessage(message, InternetAddress.parse(String.join(",", recipients), false));
        }
    }
}
