package nl.meldroute.referral.rules;

import java.util.Locale;
import java.util.Set;
import nl.meldroute.intake.ExploitationForm;
import nl.meldroute.referral.Answer;
import nl.meldroute.referral.Facts;

/** When a row of step 4 holds. */
public enum Condition {
    ALWAYS,
    DIRECT_INTERVENTION,
    LABOUR,
    POSSIBLE_VICTIM,
    NO_VICTIM,
    MINOR,
    SEXUAL,
    /** Nobody is known to be younger than 18. */
    SEXUAL_ADULT,
    SEXUAL_OR_CRIMINAL,
    /** Smuggling is told apart from trafficking (1.1 sentence 22); organs are outside the approach (reading I-09). */
    SMUGGLING_OR_ORGANS;

    public boolean holds(Facts facts) {
        return switch (this) {
            case ALWAYS -> true;
            case DIRECT_INTERVENTION -> facts.directIntervention();
            case LABOUR -> facts.labour();
            case POSSIBLE_VICTIM -> facts.possibleVictim();
            case NO_VICTIM -> !facts.possibleVictim();
            case MINOR -> facts.perhapsMinor();
            case SEXUAL -> is(facts, ExploitationForm.SEXUAL);
            case SEXUAL_ADULT -> is(facts, ExploitationForm.SEXUAL) && facts.minor() != Answer.YES;
            case SEXUAL_OR_CRIMINAL -> is(facts, ExploitationForm.SEXUAL) || is(facts, ExploitationForm.CRIMINAL);
            case SMUGGLING_OR_ORGANS -> is(facts, ExploitationForm.SMUGGLING) || is(facts, ExploitationForm.ORGANS);
        };
    }

    /** As it stands in texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static boolean is(Facts facts, ExploitationForm form) {
        Set<ExploitationForm> forms = facts.forms();
        return forms.contains(form);
    }
}
