package nl.meldroute.policy;

/**
 * Where a sentence of the policy plan stands.
 *
 * @param paragraph the paragraph as the plan numbers it, like {@code 2.2}
 * @param number the sentence in it; in a step the step comes first, so {@code 4.4} is step 4, sentence 4
 */
public record PolicyReference(String paragraph, String number) {
    public PolicyReference {
        if (paragraph.isBlank() || number.isBlank()) {
            throw new IllegalArgumentException("A policy reference needs a paragraph and a sentence number.");
        }
    }

    /** Reads what {@link #toString} writes: {@code 2.2 4.4}. */
    public static PolicyReference parse(String reference) {
        int space = reference.lastIndexOf(' ');
        if (space < 0) {
            throw new IllegalArgumentException(
                    "\"" + reference + "\" is not a policy reference: write the paragraph, a space, the number.");
        }
        return new PolicyReference(reference.substring(0, space), reference.substring(space + 1));
    }

    @Override
    public String toString() {
        return paragraph + " " + number;
    }
}
