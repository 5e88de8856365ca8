package nl.meldroute.reporting.web;

import java.util.ArrayList;
import java.util.List;
import nl.meldroute.notices.Notices;
import nl.meldroute.ui.Municipality;
import nl.meldroute.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Whether reports may be taken: officer and deputy hold their vault keys (reading I-10), a recovery set does too, the numbers of AVIM and of whoever
 * is on duty are there, an alarm reaches both, and the impact assessment was approved. Until then the page shows numbers to
 * phone.
 */
@Component
class Readiness {
    private static final Logger LOG = LoggerFactory.getLogger(Readiness.class);
    private final Vault vault;
    private final Notices notices;
    private final Municipality municipality;
    private final boolean demo;

    Readiness(Vault vault, Notices notices, Municipality municipality, @Value("${meldroute.mode}") String mode) {
        this.demo = mode.equals("demo");
        this.vault = vault;
        this.notices = notices;
        this.municipality = municipality;
    }

    /** How it stands. */
    enum State {
        READY,
        NOT_SET_UP,
        BROKEN
    }

    State state() {
        try {
            return missing().isEmpty() ? State.READY : State.NOT_SET_UP;
        } catch (DataAccessException | TransactionException noDatabase) {
            return State.BROKEN;
        }
    }

    /** Told once at a start, since nobody but an operator can do something about it. */
    @EventListener(ApplicationReadyEvent.class)
    void tellTheOperator() {
        List<String> missing = missing();
        if (!missing.isEmpty()) {
            LOG.warn(
                    "Reports are not taken yet; the page shows the numbers to phone:\n  {}",
                    String.join("\n  ", missing));
        }
    }

    /** What still has to be done, a sentence each. */
    private List<String> missing() {
        List<String> missing = new ArrayList<>();
        add(missing, given(municipality.avim()), "Set MELDROUTE_MUNICIPALITY_AVIM: the number of AVIM.");
        add(
                missing,
                given(municipality.piket()),
                "Set MELDROUTE_MUNICIPALITY_PIKET: the mail address of who is on duty.");
        add(
                missing,
                given(municipality.piketPhone()),
                "Set MELDROUTE_MUNICIPALITY_PIKET_PHONE: the number of who is on duty.");
        add(
                missing,
                municipality.dpiaApproved() != null,
                "Set MELDROUTE_MUNICIPALITY_DPIA_APPROVED: the day on which the impact assessment was approved.");
        add(
                missing,
                notices.reachable(),
                "Set MELDROUTE_NOTICES_SENDER, _OFFICER and _DEPUTY: the mail addresses between which an alarm goes.");
        addVault(missing);
        return missing;
    }

    private void addVault(List<String> missing) {
        boolean unmarked = vault.unmarked();
        add(
                missing,
                !unmarked,
                "Let the officer or the deputy renew the key of the vault at /vault/renew: it has no mark of this key file, since it"
                        + " is from before keys were marked or this is another key file. Nothing is sealed to it until then.");
        add(
                missing,
                unmarked || vault.ready(),
                "See that an officer and a deputy each hold a key of the vault: bin/account makes the account, /vault the key.");
        add(
                missing,
                demo || vault.recoverable(),
                "Make the recovery set of the vault with bin/vault, and let the officer take it in at /vault/keys.");
    }

    private static void add(List<String> missing, boolean there, String sentence) {
        if (!there) {
            missing.add(sentence);
        }
    }

    private static boolean given(@Nullable String setting) {
        return setting != null && !setting.isBlank();
    }
}
