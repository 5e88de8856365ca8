package nl.meldroute.referral;

/** A part of a letter under its own heading, as a form of the partner may ask for it. */
public record LetterPart(String heading, String text) {
    @Override
    public String toString() {
        return "LetterPart[content]";
    }
}
