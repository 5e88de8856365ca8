package nl.meldroute.referral;

import java.util.Set;
import nl.meldroute.intake.ExploitationForm;

/**
 * What step 4 looks at (2.2 step 4; readings I-04 and I-05). The officer establishes it. Not known counts as yes where
 * somebody may need protection, and as no where a partner would be called for nothing.
 *
 * @param intervene whether somebody has to step in now; asked, never computed
 * @param victim whether there is a possible victim
 * @param minor whether somebody is younger than 18
 * @param contact whether there is contact with the victim
 * @param aware whether the victim knows that this is passed on
 */
public record Facts(
        Set<ExploitationForm> forms, Answer intervene, Answer victim, Answer minor, Answer contact, Awareness aware) {

    public Facts {
        forms = Set.copyOf(forms);
    }

    public boolean directIntervention() {
        return intervene == Answer.YES;
    }

    public boolean labour() {
        return forms.contains(ExploitationForm.LABOUR);
    }

    public boolean possibleVictim() {
        return victim != Answer.NO;
    }

    public boolean perhapsMinor() {
        return minor != Answer.NO;
    }

    @Override
    public String toString() {
        return "Facts[content]";
    }
}
