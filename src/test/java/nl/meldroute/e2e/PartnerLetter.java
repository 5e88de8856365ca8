package nl.meldroute.e2e;

import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A letter to a partner of a signal that just came in; for all tests that break off how it leaves. */
final class PartnerLetter {
    private PartnerLetter() {}

    /** Looked at for the last time, with a closed vault and the reason why it leaves without its check. */
    static WordPage confirm(Office officer, WordClient reporter, String reason) {
        Set<String> before = officer.rows();
        Reporting.shortest(reporter, "Een meisje werkt elke avond achter in de loods.");
        WordPage decided = Office.decide(officer.takeUpNew(before), "Er zijn aanwijzingen");
        return officer.open(decided.path() + "/referrals/new?partner=care-coordinator")
                .fill("Samenvatting", "Er slapen mensen naast de machines.")
                .choose("Hoe?", "Brief")
                .press("Verder")
                .at("/signals/{n}/referrals/{id}/confirm")
                .fill("Reden om zonder controle", reason);
    }

    /** How often a partner was told of the signal of which this is a page. */
    static long left(JdbcClient superuser, WordPage page) {
        return superuser
                .sql("""
                        select count(*) from referral.deed d join intake.signal s on s.id = d.signal_id
                        where d.kind = 'TOLD' and s.number = ?
                        """)
                .param(page.path().split("/", -1)[2])
                .query(Long.class)
                .single();
    }
}
