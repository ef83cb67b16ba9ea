package se.oppnajamforelser.publication.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import se.oppnajamforelser.publication.SubscriptionDesk;
import se.oppnajamforelser.publication.notice.Channel;
import se.oppnajamforelser.publication.notice.Delivery;
import se.oppnajamforelser.publication.notice.Subscription;
import se.oppnajamforelser.publication.release.Refusal;
import se.oppnajamforelser.publication.release.RefusedException;

/** Subscriptions to releases, and how their notices have gone. Each is seen by whoever made it and by the office. */
@Path("/api/v1/subscriptions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Caller.OFFICE, Caller.APPROVER, Caller.READER, Caller.RESPONDENT})
class SubscriptionsResource {

    private final SubscriptionDesk desk;
    private final Caller caller;

    SubscriptionsResource(SubscriptionDesk desk, Caller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    /**
     * What someone subscribes to.
     *
     * @param kind {@code webhook} or {@code mail}
     * @param url address of a webhook
     * @param address mail address
     * @param rounds rounds that it is about; every round if left out
     */
    record SubscriptionRequest(
            Optional<String> kind, Optional<String> url, Optional<String> address, Optional<List<String>> rounds) {}

    /** A subscription, and its secret the one time that it is told. */
    record SubscriptionView(
            String id,
            String kind,
            Optional<String> url,
            Optional<String> address,
            List<String> rounds,
            String state,
            Optional<String> reason,
            Optional<String> secret) {

        static SubscriptionView of(Subscription subscription, Optional<String> secret) {
            Optional<String> target = Optional.of(subscription.address());
            return new SubscriptionView(
                    subscription.id(),
                    subscription.channel().code(),
                    target.filter(any -> subscription.channel() == Channel.WEBHOOK),
                    target.filter(any -> subscription.channel() == Channel.MAIL),
                    subscription.rounds(),
                    subscription.state(),
                    subscription.reason(),
                    secret);
        }
    }

    /** Subscribes. */
    @POST
    @ResponseStatus(201)
    @Operation(summary = "Subscribe by webhook or mail; a webhook's secret is told this once")
    public SubscriptionView subscribe(SubscriptionRequest request) {
        SubscriptionRequest wanted =
                Optional.ofNullable(request).orElseThrow(() -> badRequest("Ange kind och url eller address."));
        Channel channel = UnknownInRequestException.lookUp(
                () -> Channel.ofCode(wanted.kind().orElseThrow(() -> badRequest("Ange kind: webhook eller mail."))));
        Optional<String> target =
                switch (channel) {
                    case WEBHOOK -> wanted.url();
                    case MAIL -> wanted.address();
                };
        String field = channel == Channel.WEBHOOK ? "url" : "address";
        String address = target.orElseThrow(() -> badRequest("Ange " + field + "."));
        SubscriptionDesk.Made made = UnknownInRequestException.lookUp(
                () -> desk.subscribe(channel, address, wanted.rounds().orElse(List.of()), caller.name()));
        return SubscriptionView.of(made.subscription(), made.secret());
    }

    private static RefusedException badRequest(String detail) {
        return new RefusedException(Refusal.BAD_REQUEST, detail);
    }

    /** One subscription, without its secret. */
    @GET
    @Path("{id}")
    @Operation(summary = "One subscription")
    public SubscriptionView get(@RestPath String id) {
        return SubscriptionView.of(own(id), Optional.empty());
    }

    /** Ends a subscription. */
    @DELETE
    @Path("{id}")
    @Operation(summary = "End a subscription; what waits is not sent")
    public void end(@RestPath String id) {
        desk.end(own(id));
    }

    /** The notices of a subscription with every try, the newest first. */
    @GET
    @Path("{id}/deliveries")
    @Operation(summary = "The notices of a subscription with every try")
    public List<Delivery> deliveries(@RestPath String id) {
        return desk.deliveries(own(id));
    }

    /** Has a notice sent again, under the same id. */
    @POST
    @Path("{id}/deliveries/{delivery}/replay")
    @ResponseStatus(202)
    @Operation(summary = "Send a notice again")
    public Delivery replay(@RestPath String id, @RestPath String delivery) {
        return desk.replay(own(id), delivery);
    }

    /** Someone else's is as if it were not there. */
    private Subscription own(String id) {
        return desk.find(id)
                .filter(subscription ->
                        caller.isOffice() || subscription.owner().equals(caller.name()))
                .orElseThrow(
                        () -> new RefusedException(Refusal.NO_SUCH_THING, "Prenumerationen " + id + " finns inte."));
    }
}
