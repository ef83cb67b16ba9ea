package se.oppnajamforelser.aggregation;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import io.smallrye.jwt.build.Jwt;
import java.util.Set;

/** Calls the service as someone with a role. */
public final class Caller {

    private Caller() {}

    /** A request by someone with that role. */
    public static RequestSpecification as(String role) {
        return given().auth().oauth2(Jwt.upn("anna").groups(Set.of(role)).sign());
    }
}
