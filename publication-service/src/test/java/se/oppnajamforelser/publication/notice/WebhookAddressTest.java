package se.oppnajamforelser.publication.notice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.oppnajamforelser.publication.notice.WebhookAddress.Allowed;

class WebhookAddressTest {

    private final WebhookAddress strict = new WebhookAddress(new Allowed(false, false));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/hook",
                "http://localhost:8080/hook",
                "https://[::1]/hook",
                "http://[::ffff:127.0.0.1]/"
            })
    void this_machine_is_refused(String url) {
        assertThat(strict.objection(url)).contains("Adressen går till tjänstens egen dator; det är inte tillåtet här.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://10.0.0.1/",
                "http://192.168.1.1/",
                "http://172.16.0.9/",
                "http://169.254.169.254/latest",
                "http://100.64.0.1/",
                "http://[fe80::1]/",
                "http://[fd00::1]/"
            })
    void the_inner_network_is_refused(String url) {
        assertThat(strict.objection(url)).contains("Adressen går till ett internt nät; det är inte tillåtet här.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://0.0.0.0/", "http://224.0.0.1/"})
    void what_is_no_single_receiver_is_refused(String url) {
        assertThat(strict.objection(url)).contains("Adressen går inte till en enskild mottagare.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ftp://192.0.2.1/", "file:///etc/passwd", "mailto:a@b.se", "hook", "http:///hook", "http://a b/"
            })
    void what_is_no_web_address_is_refused(String url) {
        assertThat(strict.objection(url)).isPresent();
    }

    @Test
    void a_password_in_the_address_is_refused() {
        assertThat(strict.objection("https://anna:hemligt@192.0.2.1/"))
                .contains("Adressen får inte innehålla användarnamn, lösenord eller #.");
    }

    @Test
    void an_address_out_in_the_world_is_taken() {
        assertThat(strict.objection("https://192.0.2.1/hook?a=b")).isEmpty();
    }

    @Test
    void this_machine_is_taken_where_that_is_allowed() {
        assertThat(new WebhookAddress(new Allowed(true, false)).objection("http://127.0.0.1:9000/hook"))
                .isEmpty();
    }
}
