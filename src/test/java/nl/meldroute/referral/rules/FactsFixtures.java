package nl.meldroute.referral.rules;

import java.util.EnumSet;
import java.util.Set;
import nl.meldroute.intake.ExploitationForm;
import nl.meldroute.referral.Answer;
import nl.meldroute.referral.Awareness;
import nl.meldroute.referral.Facts;

/** Facts of a signal of which everything is answered with no, until a test says otherwise. */
final class FactsFixtures {
    private Set<ExploitationForm> forms = EnumSet.of(ExploitationForm.UNKNOWN);
    private Answer intervene = Answer.NO;
    private Answer victim = Answer.NO;
    private Answer minor = Answer.NO;

    private FactsFixtures() {}

    static FactsFixtures aSignal() {
        return new FactsFixtures();
    }

    FactsFixtures of(ExploitationForm... known) {
        forms = Set.of(known);
        return this;
    }

    FactsFixtures needingIntervention(Answer answer) {
        intervene = answer;
        return this;
    }

    FactsFixtures withAVictim(Answer answer) {
        victim = answer;
        return this;
    }

    FactsFixtures withAMinor(Answer answer) {
        minor = answer;
        return this;
    }

    Facts build() {
        return new Facts(forms, intervene, victim, minor, Answer.UNKNOWN, Awareness.UNKNOWN);
    }
}
