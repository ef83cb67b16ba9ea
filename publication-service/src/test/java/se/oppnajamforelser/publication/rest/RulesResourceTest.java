package se.oppnajamforelser.publication.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import org.junit.jupiter.api.Test;
import se.oppnajamforelser.publication.RunningService;

@RunningService
class RulesResourceTest {

    private static final String RULES = "/api/v1/rounds/oj-2017/rules/ekonomiskt-bistand";

    @Test
    void anyone_reads_the_rules_of_an_area_in_swedish_with_their_decision_tables() {
        given().get(RULES + ".md")
                .then()
                .statusCode(200)
                .contentType("text/markdown;charset=UTF-8")
                .body(startsWith("# Ekonomiskt bistånd\n"))
                .body(containsString("## Väntetid för nybesök (eb-vantetid-nybesok)"))
                .body(containsString("| Regel | Del E är inskickad och inte avböjd | Fråga E1 | Utfall |"))
                .body(containsString("\n\nOm källan: "));
    }

    @Test
    void anyone_gets_the_rules_of_an_area_as_a_script() {
        given().get(RULES + ".vtl")
                .then()
                .statusCode(200)
                .contentType("text/plain;charset=UTF-8")
                .body(containsString("isnull('E1')"));
    }

    @Test
    void an_area_that_there_is_none_of_is_unknown_and_the_nearest_is_named() {
        given().get("/api/v1/rounds/oj-2017/rules/ekonomi-bistand.md")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("nearest", equalTo("ekonomiskt-bistand"));
    }
}
