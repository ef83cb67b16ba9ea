package se.oppnajamforelser.aggregation.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import se.oppnajamforelser.aggregation.GroupDesk;
import se.oppnajamforelser.aggregation.group.UnitGroup;

/** Groups of kommuner that users make; the filter region of the shares takes their ids. */
@Path("/api/v1/groups")
@RolesAllowed({"reader", "office", "approver"})
@Tag(name = "Egna grupper")
class GroupsResource {

    private final GroupDesk desk;

    GroupsResource(GroupDesk desk) {
        this.desk = desk;
    }

    /** Every group, in order of id. */
    @GET
    @Operation(summary = "Alla egna grupper av kommuner")
    public List<GroupAnswer> all() {
        return desk.all().stream().map(GroupAnswer::of).toList();
    }

    /** One group. */
    @GET
    @Path("{group}")
    @Operation(summary = "En grupp med sina kommuner")
    public GroupAnswer one(@RestPath String group) {
        return GroupAnswer.of(desk.group(group));
    }

    /** Keeps a group; 201 if it is new, 200 if it takes the place of an older one. */
    @PUT
    @Path("{group}")
    @RolesAllowed("office")
    @Operation(
            summary = "Spara en grupp",
            description = "Gruppens andelar och medelvärden fås med filtret region. En kommunkod står för kommunens"
                    + " stadsdelar i en omgång där de svarar var för sig.")
    public RestResponse<GroupAnswer> put(@RestPath String group, GroupRequest request) {
        UnitGroup made = Optional.ofNullable(request)
                .orElse(new GroupRequest(Optional.empty(), Optional.empty()))
                .group(group);
        return desk.put(made)
                ? RestResponse.ResponseBuilder.<GroupAnswer>created(URI.create("/api/v1/groups/" + made.id()))
                        .entity(GroupAnswer.of(made))
                        .build()
                : RestResponse.ok(GroupAnswer.of(made));
    }

    /** Forgets a group. */
    @DELETE
    @Path("{group}")
    @RolesAllowed("office")
    @Operation(summary = "Ta bort en grupp")
    public void remove(@RestPath String group) {
        desk.remove(group);
    }
}
