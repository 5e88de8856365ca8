package nl.meldroute.referral;

import java.util.List;

/** A letter that left, as it left (2.2 step 4). */
public record LeftLetter(HandedOver handedOver, List<LetterPart> parts) {
    public LeftLetter {
        parts = List.copyOf(parts);
    }

    @Override
    public String toString() {
        return "LeftLetter[content]";
    }
}
