package se.oppnajamforelser.publication.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import se.oppnajamforelser.publication.Announcement;
import se.oppnajamforelser.publication.Building;
import se.oppnajamforelser.publication.ReleaseDesk;
import se.oppnajamforelser.publication.persistence.Archive;
import se.oppnajamforelser.publication.release.Difference;
import se.oppnajamforelser.publication.release.Release;
import se.oppnajamforelser.publication.state.Barrier;

/** The releases of a round: built, approved, published. Published ones are open to everyone. */
@Path("/api/v1/rounds/{round}")
@Produces(MediaType.APPLICATION_JSON)
class ReleasesResource {

    private final Building building;
    private final ReleaseDesk desk;
    private final Archive archive;
    private final Announcement announcement;
    private final Caller caller;
    private final ObjectMapper json;

    ReleasesResource(
            Building building,
            ReleaseDesk desk,
            Archive archive,
            Announcement announcement,
            Caller caller,
            ObjectMapper json) {
        this.json = json;
        this.building = building;
        this.desk = desk;
        this.archive = archive;
        this.announcement = announcement;
        this.caller = caller;
    }

    /** Where the completeness barrier stands. */
    record BarrierView(boolean agrees, List<Barrier.Reached> stages, List<String> waitingFor) {}

    /** When a release is to be published. */
    record PublishRequest(Optional<Instant> at) {}

    /** Whether a release can be built, and what is awaited if not. */
    @GET
    @Path("barrier")
    @RolesAllowed({Caller.OFFICE, Caller.APPROVER, Caller.READER})
    @Operation(summary = "Whether a release can be built, and what is awaited if not")
    public BarrierView barrier(@RestPath String round) {
        Barrier barrier = desk.barrier(round);
        return new BarrierView(barrier.agrees(), barrier.stages(), barrier.waitingFor());
    }

    /** Builds a draft of the figures as they stand. */
    @POST
    @Path("releases")
    @ResponseStatus(201)
    @RolesAllowed(Caller.OFFICE)
    @Operation(summary = "Build a draft; 409 with what is awaited while the completeness barrier does not agree")
    public ReleaseView build(@RestPath String round) {
        return detail(building.build(round, caller.name()));
    }

    /** The releases that the caller may see, the oldest first. */
    @GET
    @Path("releases")
    @PermitAll
    @Operation(summary = "The releases of a round, the oldest first; drafts for those who work with them")
    public List<ReleaseView> list(@RestPath String round) {
        return desk.all(round).stream()
                .filter(caller::sees)
                .map(release -> view(release, Optional.empty()))
                .toList();
    }

    /** One release with its files, and what it changed. */
    @GET
    @Path("releases/{number}")
    @PermitAll
    @Operation(summary = "One release with its files and what it changed")
    public ReleaseView get(@RestPath String round, @RestPath long number) {
        return detail(caller.requireVisible(desk.one(round, number)));
    }

    /** Approves a draft that someone else built. */
    @POST
    @Path("releases/{number}/approve")
    @RolesAllowed(Caller.APPROVER)
    @Operation(summary = "Approve a draft that another person built")
    public ReleaseView approve(@RestPath String round, @RestPath long number) {
        return detail(desk.approve(round, number, caller.name()));
    }

    /** Publishes an approved release, at once or at a time. */
    @POST
    @Path("releases/{number}/publish")
    @RolesAllowed({Caller.OFFICE, Caller.APPROVER})
    @Consumes(MediaType.WILDCARD)
    @RequestBody(
            description = "May be left out, and then it is published at once",
            content = @Content(schema = @Schema(implementation = PublishRequest.class)))
    @Operation(summary = "Publish an approved release, at once or at the time given in the body")
    public ReleaseView publish(@RestPath String round, @RestPath long number, String body)
            throws JsonProcessingException {
        return detail(desk.publish(round, number, caller.name(), at(body)));
    }

    /** Read here, so that a client may send no body whatever content type it says that this has. */
    private Optional<Instant> at(String body) throws JsonProcessingException {
        return Optional.ofNullable(body).filter(text -> !text.isBlank()).isEmpty()
                ? Optional.empty()
                : json.readValue(body, PublishRequest.class).at();
    }

    /** Withdraws a release that is not yet published. */
    @POST
    @Path("releases/{number}/withdraw")
    @RolesAllowed({Caller.OFFICE, Caller.APPROVER})
    @Operation(summary = "Withdraw a release that is not yet published")
    public ReleaseView withdraw(@RestPath String round, @RestPath long number) {
        return detail(desk.withdraw(round, number, caller.name()));
    }

    private ReleaseView detail(Release release) {
        Optional<List<Difference>> differences = release.edition()
                .amends()
                .map(before -> archive.differences(
                        release.edition().round(), release.edition().number()));
        return view(release, differences);
    }

    private ReleaseView view(Release release, Optional<List<Difference>> differences) {
        ReleaseView view = ReleaseView.of(release, announcement, differences);
        return caller.seesDrafts() ? view : view.withoutNames();
    }
}
