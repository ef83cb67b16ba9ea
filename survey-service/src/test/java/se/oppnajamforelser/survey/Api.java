package se.oppnajamforelser.survey;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.smallrye.jwt.build.Jwt;
import java.util.Map;

/** Calls the service as its users do. */
public final class Api {

    public static final String ROUNDS = "/api/v1/rounds";

    private Api() {}

    public static RequestSpecification office() {
        return as(Jwt.upn("olle.office").groups("office").sign());
    }

    public static RequestSpecification reader() {
        return as(Jwt.upn("rut.reader").groups("reader").sign());
    }

    public static RequestSpecification respondent(String unit) {
        return as(
                Jwt.upn("rita." + unit).groups("respondent").claim("unit", unit).sign());
    }

    /** A call without a body and so without a content type. */
    public static RequestSpecification respondentWithNothingToSend(String unit) {
        return given().auth()
                .oauth2(Jwt.upn("rita." + unit)
                        .groups("respondent")
                        .claim("unit", unit)
                        .sign());
    }

    public static RequestSpecification respondentWithoutUnit() {
        return as(Jwt.upn("rita.rotlos").groups("respondent").sign());
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    public static ValidatableResponse transition(String round, String to) {
        return office().body(Map.of("to", to))
                .post(ROUNDS + "/" + round + "/transitions")
                .then();
    }

    public static String part(String round, String unit, String part) {
        return ROUNDS + "/" + round + "/units/" + unit + "/parts/" + part;
    }

    public static ValidatableResponse save(String unit, String part, long seen, Map<String, ?> answers) {
        return respondent(unit)
                .header("If-Match", "\"" + seen + "\"")
                .body(Map.of("answers", answers))
                .put(part("oj-2017", unit, part) + "/answers")
                .then();
    }

    public static ValidatableResponse answers(String unit, String part) {
        return respondent(unit).get(part("oj-2017", unit, part) + "/answers").then();
    }

    public static ValidatableResponse submit(String unit, String part, Map<String, ?> answers) {
        return submit("oj-2017", unit, part, answers);
    }

    public static ValidatableResponse submit(String round, String unit, String part, Map<String, ?> answers) {
        return respondent(unit)
                .body(Map.of("answers", answers))
                .post(part(round, unit, part) + "/submission")
                .then();
    }

    public static ValidatableResponse setClock(String now) {
        return office().body(Map.of("now", now)).put("/api/v1/clock").then().statusCode(200);
    }

    public static ValidatableResponse contacts(String round, String csv) {
        return office().contentType("text/csv; charset=UTF-8")
                .body(csv)
                .post(ROUNDS + "/" + round + "/contacts")
                .then();
    }
}
