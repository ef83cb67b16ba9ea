package se.oppnajamforelser.publication.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import se.oppnajamforelser.catalogue.UnknownIdException;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.publication.Catalogue;
import se.oppnajamforelser.publication.ReleaseDesk;
import se.oppnajamforelser.publication.figure.Level;
import se.oppnajamforelser.publication.persistence.Archive;
import se.oppnajamforelser.publication.persistence.Archive.Wanted;
import se.oppnajamforelser.publication.release.Release;
import se.oppnajamforelser.publication.release.ReleaseFile;

/** What a release holds: its files, and its figures one by one. They never change, so they may be kept for ever. */
@Path("/api/v1/rounds/{round}/releases/{number}")
@PermitAll
class FilesResource {

    private static final int YEAR = 365 * 24 * 60 * 60;

    private final Catalogue catalogue;
    private final ReleaseDesk desk;
    private final Archive archive;
    private final Caller caller;

    FilesResource(Catalogue catalogue, ReleaseDesk desk, Archive archive, Caller caller) {
        this.catalogue = catalogue;
        this.desk = desk;
        this.archive = archive;
        this.caller = caller;
    }

    /** A file, byte for byte as it was frozen. */
    @GET
    @Path("files/{name}")
    @Operation(summary = "A file of a release; its ETag is the SHA-256 of its content")
    public Response file(
            @RestPath String round, @RestPath long number, @RestPath String name, @Context Request request) {
        Release release = caller.requireVisible(desk.one(round, number));
        ReleaseFile file = file(release, name);
        EntityTag tag = new EntityTag(file.sha256());
        return Optional.ofNullable(request.evaluatePreconditions(tag))
                .orElseGet(() -> Response.ok(content(release, file))
                        .type(file.mediaType())
                        .header("Content-Disposition", "attachment; filename=\"" + file.name() + "\""))
                .tag(tag)
                .cacheControl(caching(release))
                .build();
    }

    private static ReleaseFile file(Release release, String name) {
        List<ReleaseFile> files = release.edition().files();
        return files.stream()
                .filter(file -> file.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new UnknownIdException(
                        "filen", name, files.stream().map(ReleaseFile::name).toList()));
    }

    private byte[] content(Release release, ReleaseFile file) {
        return archive.file(release.edition().round(), release.edition().number(), file.name())
                .orElseThrow(() -> new IllegalStateException("file " + file.name() + " has no content"));
    }

    private static CacheControl caching(Release release) {
        CacheControl caching = new CacheControl();
        if (release.state().isOpen()) {
            caching.setMaxAge(YEAR);
            caching.getCacheExtension().put("immutable", "");
        } else {
            caching.setNoStore(true);
        }
        return caching;
    }

    /** The figures of a release; an unknown area, indicator, level or code is an error, never an empty answer. */
    @GET
    @Path("cells")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The figures of a release one by one; all of them unless some are asked for")
    public StreamingOutput cells(
            @RestPath String round,
            @RestPath long number,
            @RestQuery Optional<String> area,
            @RestQuery Optional<String> indicator,
            @RestQuery Optional<String> level,
            @RestQuery Optional<String> code) {
        Release release = caller.requireVisible(desk.one(round, number));
        Round known = catalogue.round(round);
        Wanted wanted = UnknownInRequestException.lookUp(() -> new Wanted(
                area.map(id -> known.area(id).id()),
                indicator.map(id -> known.indicator(id).id().value()),
                level.map(id -> Level.ofCode(id).code()),
                code.map(id -> code(known, id))));
        List<String> figures = archive.figures(round, number, wanted);
        String head = "{\"round\":\"" + round + "\",\"number\":" + number + ",\"version\":\""
                + release.edition().version() + "\",\"cells\":[";
        return output -> {
            output.write(head.getBytes(StandardCharsets.UTF_8));
            String separator = "\n";
            for (String figure : figures) {
                output.write((separator + figure).getBytes(StandardCharsets.UTF_8));
                separator = ",\n";
            }
            output.write("]}".getBytes(StandardCharsets.UTF_8));
        };
    }

    private static String code(Round round, String code) {
        boolean unit = round.frame().has(code) && !round.frame().kind().asksRespondents();
        return unit ? code : round.frame().region(code).id();
    }
}
