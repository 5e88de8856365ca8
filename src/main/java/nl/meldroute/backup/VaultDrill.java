package nl.meldroute.backup;

import java.io.IOException;
import java.nio.CharBuffer;
import java.util.Arrays;
import nl.meldroute.backup.Drill.Outcome;
import nl.meldroute.database.ActingDatabase;
import nl.meldroute.vault.VaultTrial;
import nl.meldroute.vault.VaultTrial.Found;

/** The part of a drill for which a holder of the vault is needed: the envelopes of reporters open too. */
final class VaultDrill {
    private static final int TRIES = 3;
    private final ActingDatabase everything;
    private final VaultTrial vault;
    private final Talk talk;

    VaultDrill(ActingDatabase everything, Talk talk) {
        this.everything = everything;
        this.vault = new VaultTrial(everything);
        this.talk = talk;
    }

    /** Says what it saw; of what failed too. */
    Outcome run(long envelopes) throws IOException {
        int missing = missing();
        if (missing > 0) {
            return said(Outcome.DOES_NOT_OPEN, "backup.drill.envelopes-missing", missing);
        }
        talk.say("backup.drill.envelopes", envelopes);
        return vault.held() ? asked() : said(Outcome.VAULT_SHUT, "backup.drill.no-holder");
    }

    private Outcome asked() throws IOException {
        for (int tries = 0; tries < TRIES; tries++) {
            char[] typed = talk.secret("backup.drill.passphrase");
            try {
                if (CharBuffer.wrap(typed).chars().allMatch(Character::isWhitespace)) {
                    return tries == 0 ? said(Outcome.VAULT_SHUT, "backup.drill.vault-shut") : Outcome.WRONG_PASSPHRASE;
                }
                Outcome outcome = said(vault.open(typed));
                if (outcome != Outcome.WRONG_PASSPHRASE) {
                    return outcome;
                }
            } finally {
                Arrays.fill(typed, '\0');
            }
        }
        return Outcome.WRONG_PASSPHRASE;
    }

    private Outcome said(Found found) {
        return switch (found) {
            case Found.Opened(int envelopes) -> said(Outcome.PASSED, "backup.drill.opened", envelopes);
            case Found.Broken(int envelopes) -> said(Outcome.DOES_NOT_OPEN, "backup.drill.envelopes-broken", envelopes);
            case Found.OtherKey _ -> said(Outcome.DOES_NOT_OPEN, "backup.drill.other-vault-key");
            case Found.Wrong _ -> said(Outcome.WRONG_PASSPHRASE, "backup.drill.wrong-passphrase");
        };
    }

    private Outcome said(Outcome outcome, String key, Object... words) {
        talk.say(key, words);
        return outcome;
    }

    /** Reports of which the envelope is not there, though nothing on the audit says that it was destroyed. */
    private int missing() {
        return everything.client().sql("""
                select count(*) from reporting.report r
                where r.sent
                  and not exists (select from vault.envelope e where e.report_id = r.id and e.kind = 'reporter')
                  and not exists (select from audit.entry a
                                  where a.object_id = r.id and a.action = 'envelope.erase' and a.outcome = 'done')
                """).query(Integer.class).single();
    }
}
