package nl.meldroute.retention;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Why a signal is kept longer. From a list: the privacy officer judges it, and words of a signal are not for that role. */
public enum KeepReason {
    /** A partner asks for it. */
    PARTNER,
    /** Police or public prosecutor work on it. */
    INVESTIGATION,
    /** Another signal came in about the same. */
    AGAIN,
    /** A complaint or a case in court. */
    COMPLAINT;

    /** As it stands in forms and texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<KeepReason> of(String code) {
        return Stream.of(values()).filter(reason -> reason.code().equals(code)).findFirst();
    }
}
