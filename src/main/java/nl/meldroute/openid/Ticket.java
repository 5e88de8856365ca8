package nl.meldroute.openid;

import java.time.Instant;

/**
 * What a browser takes along to the identity provider and back, locked: a request for a sign-in makes no row and needs no
 * memory here, and outlives a restart.
 *
 * @param fresh whether the proof has to be newer than the request
 */
record Ticket(String state, String nonce, String verifier, String back, Instant asked, boolean fresh) {
    @Override
    public String toString() {
        return "Ticket[hidden]";
    }
}
