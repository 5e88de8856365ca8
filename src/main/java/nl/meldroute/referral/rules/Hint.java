package nl.meldroute.referral.rules;

import java.util.Set;
import java.util.stream.Collectors;
import nl.meldroute.referral.Answer;
import nl.meldroute.referral.Facts;

/**
 * Something that was registered of a person and bears on the facts (2.2 step 4; reading I-04). It decides nothing: it makes the
 * officer look again.
 *
 * @param of the person, or the signal that says so
 * @param linked whether it comes from a signal that is linked
 * @param answer yes or not known; both count where somebody may need protection
 */
public record Hint(String of, boolean linked, About about, Answer answer) {
    /** On which question it bears. */
    public enum About {
        VICTIM,
        MINOR
    }

    /** By which it is known again: whoever was looked at once as they were is not asked about anew. */
    public String key() {
        return of + ":" + about + ":" + answer;
    }

    /** As it stands in texts. */
    public String code() {
        return switch (about) {
            case VICTIM -> linked ? "linked-victim" : "person-victim";
            case MINOR -> linked ? "linked-minor" : "person-minor";
        };
    }

    /** Whether these facts say that there is nobody whom it may be about. */
    public boolean contradicts(Facts facts) {
        return switch (about) {
            case VICTIM -> !facts.possibleVictim();
            case MINOR -> !facts.perhapsMinor();
        };
    }

    /** The facts as they are proposed: where they said no, what the hints say. Yes goes before not known. */
    public static Facts raised(Facts facts, Set<Hint> hints) {
        return new Facts(
                facts.forms(),
                facts.intervene(),
                facts.possibleVictim() ? facts.victim() : answer(About.VICTIM, hints),
                facts.perhapsMinor() ? facts.minor() : answer(About.MINOR, hints),
                facts.contact(),
                facts.aware());
    }

    private static Answer answer(About about, Set<Hint> hints) {
        Set<Answer> answers = hints.stream()
                .filter(hint -> hint.about == about)
                .map(Hint::answer)
                .collect(Collectors.toUnmodifiableSet());
        if (answers.isEmpty()) {
            return Answer.NO;
        }
        return answers.contains(Answer.YES) ? Answer.YES : Answer.UNKNOWN;
    }

    @Override
    public String toString() {
        return "Hint[" + about + "]";
    }
}
