package nl.meldroute.referral;

import java.util.Locale;
import nl.meldroute.intake.Signal;
import nl.meldroute.partners.PartnerRole;

/** A call to a partner that was put down, and whether it can be taken back as a mistake. */
public record RecordedCall(Signal signal, PartnerRole partner, Deed told, Standing standing) {
    /** How it stands. */
    public enum Standing {
        /** It can be taken back. */
        STANDS,
        /** The partner reacted: it was told. */
        REACTED,
        /** It was taken back. */
        RETRACTED,
        /** The signal is closed. */
        CLOSED;

        /** As it stands in texts. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public String toString() {
        return "RecordedCall[" + standing + "]";
    }
}
