package nl.meldroute.retention;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Why a signal is kept longer. From a list: the privacy officer judges it, and words of a signal are not for that role. */
public enum KeepReason {
    /** A partner asks for it. */
    PARTNER(false),
    /** Police or public prosecutor work on it. */
    INVESTIGATION(true),
    /** Another signal came in about the same. */
    AGAIN(false),
    /** A complaint or a case in court. */
    COMPLAINT(true);

    private final boolean holds;

    KeepReason(boolean holds) {
        this.holds = holds;
    }

    /** Whether it holds all of the signal, names too, and not only what has no shorter term. */
    public boolean holds() {
        return holds;
    }

    /** As it stands in forms and texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<KeepReason> of(String code) {
        return Stream.of(values()).filter(reason -> reason.code().equals(code)).findFirst();
    }
}
