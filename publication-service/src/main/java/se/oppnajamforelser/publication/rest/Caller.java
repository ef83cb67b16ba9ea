package se.oppnajamforelser.publication.rest;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import se.oppnajamforelser.publication.release.Refusal;
import se.oppnajamforelser.publication.release.RefusedException;
import se.oppnajamforelser.publication.release.Release;

/** Who calls, and what that person may see. */
@RequestScoped
class Caller {

    /** The roles of the contract. */
    static final String OFFICE = "office";

    static final String APPROVER = "approver";
    static final String READER = "reader";
    static final String RESPONDENT = "respondent";

    private final SecurityIdentity identity;

    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    String name() {
        return identity.getPrincipal().getName();
    }

    boolean isOffice() {
        return identity.hasRole(OFFICE);
    }

    /** Whether that person works with the publication, and so sees drafts. */
    boolean seesDrafts() {
        return isOffice() || identity.hasRole(APPROVER);
    }

    boolean sees(Release release) {
        return release.state().isOpen() || seesDrafts();
    }

    /**
     * The release, if the caller may see it.
     *
     * @throws RefusedException otherwise, as if there were none
     */
    Release requireVisible(Release release) {
        if (!sees(release)) {
            throw new RefusedException(
                    Refusal.NO_SUCH_THING,
                    "Omgången " + release.edition().round() + " har ingen publicerad utgåva "
                            + release.edition().number() + ".");
        }
        return release;
    }
}
