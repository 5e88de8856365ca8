package nl.meldroute.referral;

/** What came of a letter. */
public sealed interface Sent {
    /** It left, perhaps by an earlier press of the same button. */
    record Done(HandedOver handedOver) implements Sent {}

    /** It was kept. */
    record Kept(LetterDraft draft) implements Sent {}

    /** A colleague or another screen changed it, or closed the signal; nothing was written. */
    record Meanwhile() implements Sent {}
}
