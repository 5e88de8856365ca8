package nl.meldroute.oversight.rules;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is counted of a month (design 4, 5.7). To which partner something went is not on the audit, which is never erased: that stands sealed
 * with the signal. What is there tells the police from other partners, and partners from colleagues and reporters.
 */
public enum Item {
    /** A colleague and a signal that was not theirs; found by {@link OwnWork}, not by the name of an act. */
    OUTSIDE,
    NAMES("reporter.reveal", "alarm.reveal"),
    ORIGINALS("file.original"),
    GLASS_ASKED("glass.ask"),
    GLASS_AGREED("glass.agree"),
    GLASS_REVIEWED("glass.review"),
    SENT_POLICE("signal.police-called"),
    SENT_PARTNER("signal.told"),
    SENT_REMINDER("signal.reminded"),
    SENT_SHARED("share.make"),
    SENT_ENQUIRY("signal.enquired", "signal.enquiry-again"),
    SENT_CONSULTATION("consultation.ask"),
    SENT_REPORTER("reporter.ask", "reporter.answer"),
    ERASING_CONFIRMED("keeping.confirm-erase"),
    /** Whatever it was: somebody came where they may not. */
    REFUSED,
    /** Without a person, since nobody knows who it was. */
    SIGN_INS_REFUSED;

    /** With spaces between them. */
    private final String acts;

    Item(String... acts) {
        this.acts = String.join(" ", acts);
    }

    /** Where an act counts; nowhere where it is none of these. */
    public static Optional<Item> of(String act, boolean refused) {
        return refused
                ? Optional.of(REFUSED)
                : Stream.of(values()).filter(item -> item.acts().contains(act)).findFirst();
    }

    /** The names of its acts; none where it is not found by them. */
    public Set<String> acts() {
        return acts.isEmpty() ? Set.of() : Set.of(acts.split(" "));
    }

    /** As it stands in addresses and texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one with this code that is found by the names of its acts; empty for any other. */
    public static Optional<Item> coded(String code) {
        return Stream.of(values())
                .filter(item -> !item.acts.isEmpty() && item.code().equals(code))
                .findFirst();
    }
}
