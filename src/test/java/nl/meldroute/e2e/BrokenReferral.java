package nl.meldroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meldroute.e2e.Wire.Moment;
import nl.meldroute.e2e.Wire.Trap;

/** An officer who sends a letter to a partner, breaks off on the way, and tries again. */
final class BrokenReferral {
    private static final String UNCHECKED = "De vervanger is er vandaag niet.";
    private static final String SENT = "Doorgezet naar";
    private final Battered battered;
    private final Office officer;

    BrokenReferral(Battered battered) {
        this.battered = battered;
        this.officer = battered.officer();
    }

    /** Whether the act still asked the database this often; whatever came of it, the letter left once, and the page said what it knew. */
    boolean at(int request, Moment moment) {
        WordPage confirm = PartnerLetter.confirm(officer, battered.client(), UNCHECKED);
        Trap trap = battered.wire().at(request, moment, WireLink::cut);
        WordPage seen = confirm.press("Ja, versturen");
        boolean happened = battered.wire().happened(trap);
        if (seen.code() != 200) {
            assertThat(seen.code()).isEqualTo(503);
            told(seen.text(), PartnerLetter.left(battered.superuser(), confirm));
            again(seen).at("/signals/{n}/referrals/{id}/letter");
        }
        confirm.press("Ja, versturen").at("/signals/{n}/referrals/{id}/letter");
        assertThat(PartnerLetter.left(battered.superuser(), confirm))
                .as("letters after request %d, %s", request, moment)
                .isEqualTo(1);
        return happened;
    }

    /** It is sent again, with what was typed; or it was sent, and only the letter is looked at again. */
    private static WordPage again(WordPage seen) {
        if (seen.text().contains(SENT)) {
            return seen.click("Opnieuw proberen");
        }
        assertThat(seen.document().select("textarea").eachText()).contains(UNCHECKED);
        return seen.press("Opnieuw proberen");
    }

    private static void told(String text, long left) {
        if (text.contains("Er is nu niets verstuurd.")) {
            assertThat(left).as(text).isZero();
        } else if (text.contains("Dit is verstuurd.") || text.contains(SENT)) {
            assertThat(left).as(text).isEqualTo(1);
        } else {
            assertThat(text).contains("Wij weten niet of dit is verstuurd.");
        }
    }
}
