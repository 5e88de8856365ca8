package nl.meldroute.notices;

import java.util.Optional;

/** Where partners are reminded by mail; whoever keeps them tells. */
public interface PartnerMail {
    /** The address of an organisation, if somebody filled it in. */
    Optional<String> addressOf(String partner);
}
