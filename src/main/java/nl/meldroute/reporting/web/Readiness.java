package nl.meldroute.reporting.web;

import nl.meldroute.notices.Notices;
import nl.meldroute.ui.Municipality;
import nl.meldroute.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Whether reports may be taken: officer and deputy hold their vault keys (reading I-10), the numbers of AVIM and of whoever
 * is on duty are there, an alarm reaches both, and the impact assessment was approved. Until then the page shows numbers to
 * phone.
 */
@Component
class Readiness {
    private final Vault vault;
    private final Notices notices;
    private final Municipality municipality;

    Readiness(Vault vault, Notices notices, Municipality municipality) {
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
            return settled() && notices.reachable() && vault.ready() ? State.READY : State.NOT_SET_UP;
        } catch (DataAccessException | TransactionException noDatabase) {
            return State.BROKEN;
        }
    }

    private boolean settled() {
        return given(municipality.avim())
                && given(municipality.piket())
                && given(municipality.piketPhone())
                && municipality.dpiaApproved() != null;
    }

    private static boolean given(@Nullable String setting) {
        return setting != null && !setting.isBlank();
    }
}
