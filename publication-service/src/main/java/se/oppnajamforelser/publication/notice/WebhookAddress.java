package se.oppnajamforelser.publication.notice;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Optional;

/**
 * Decides which addresses a webhook may be sent to: never into the network that the service stands in, unless that is
 * allowed.
 *
 * @param allowed which addresses within the network are allowed
 */
public record WebhookAddress(Allowed allowed) {

    private static final int LONGEST = 2_000;

    /**
     * Addresses that are refused unless they are allowed.
     *
     * @param loopback this very machine
     * @param inside private and link-local networks
     */
    public record Allowed(boolean loopback, boolean inside) {}

    /** Why the address cannot be used, in Swedish; empty if it can. */
    public Optional<String> objection(String url) {
        if (url.length() > LONGEST) {
            return Optional.of("Adressen är längre än " + LONGEST + " tecken.");
        }
        try {
            return objection(new URI(url));
        } catch (URISyntaxException e) {
            return Optional.of("\"" + url + "\" är inte en webbadress.");
        }
    }

    private Optional<String> objection(URI uri) {
        boolean http = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
        if (!http || uri.getHost() == null) {
            return Optional.of("Adressen ska börja med http:// eller https:// och ange en värd.");
        }
        if (uri.getUserInfo() != null || uri.getFragment() != null) {
            return Optional.of("Adressen får inte innehålla användarnamn, lösenord eller #.");
        }
        try {
            return objection(InetAddress.getAllByName(uri.getHost()));
        } catch (UnknownHostException e) {
            return Optional.of("Värden " + uri.getHost() + " finns inte.");
        }
    }

    private Optional<String> objection(InetAddress... addresses) {
        for (InetAddress address : addresses) {
            if (address.isLoopbackAddress() && !allowed.loopback()) {
                return Optional.of("Adressen går till tjänstens egen dator; det är inte tillåtet här.");
            }
            if (isInside(address) && !allowed.inside()) {
                return Optional.of("Adressen går till ett internt nät; det är inte tillåtet här.");
            }
            if (address.isAnyLocalAddress() || address.isMulticastAddress()) {
                return Optional.of("Adressen går inte till en enskild mottagare.");
            }
        }
        return Optional.empty();
    }

    private static boolean isInside(InetAddress address) {
        byte[] bytes = address.getAddress();
        boolean carrierGrade = bytes.length == 4 && (bytes[0] & 0xff) == 100 && (bytes[1] & 0xc0) == 64;
        boolean uniqueLocal = bytes.length == 16 && (bytes[0] & 0xfe) == 0xfc;
        return address.isSiteLocalAddress() || address.isLinkLocalAddress() || carrierGrade || uniqueLocal;
    }
}
