package se.oppnajamforelser.survey.contact;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.oppnajamforelser.survey.FilledIn;
import se.oppnajamforelser.survey.contact.ContactLine.Status;
import se.oppnajamforelser.survey.refusal.RefusedException;

class ContactListTest {

    @Test
    void contacts_are_read_and_faulty_lines_left_out() {
        ContactList list = read("""
                unit;name;email
                0114;Anna Ek;anna@example.org
                0113;Bo Al;bo@example.org
                0115;Åsa Öst;asa(at)example.org
                0114;Ulla Asp;ulla@example.org
                """);

        assertThat(list.contacts()).containsExactly(new Contact("0114", "Anna Ek", "anna@example.org"));
        assertThat(list.lines())
                .containsExactly(
                        new ContactLine(2, "0114", Status.OK, ""),
                        new ContactLine(
                                3,
                                "0113",
                                Status.ERROR,
                                "Kommunen eller stadsdelen \"0113\" finns inte. Menade du \"0114\"?"),
                        new ContactLine(
                                4,
                                "0115",
                                Status.ERROR,
                                "E-postadressen \"asa(at)example.org\" är ingen giltig adress. Ange en adress, till exempel"
                                        + " namn@kommun.se."),
                        new ContactLine(
                                5,
                                "0114",
                                Status.ERROR,
                                "Enheten 0114 står redan på rad 2. En enhet har en kontakt; behåll en av raderna."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "anna", "anna@", "@example.org", "a@b", "a@b.se, c@d.se", "a@b.se\r\nBcc: c@d.se", "<a@b.se>"
            })
    void an_address_has_one_at_sign_and_nothing_beside(String address) {
        assertThatThrownBy(() -> new Contact("0114", "Anna", address)).isInstanceOf(RefusedException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Anna\nBcc: c@d.se"})
    void a_name_is_one_line(String name) {
        assertThatThrownBy(() -> new Contact("0114", name, "a@b.se")).isInstanceOf(RefusedException.class);
    }

    private static ContactList read(String file) {
        return ContactList.ofCsv(FilledIn.OJ_2017.round().frame(), file.getBytes(UTF_8));
    }
}
