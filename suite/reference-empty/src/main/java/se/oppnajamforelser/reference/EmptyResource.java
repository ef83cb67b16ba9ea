package se.oppnajamforelser.reference;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** The one thing an empty application has. */
@Path("/")
public class EmptyResource {

    /** Nothing. */
    @GET
    public String nothing() {
        return "";
    }
}
