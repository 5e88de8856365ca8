package nl.meldroute.reporting;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
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
 * Whether reports may be taken: officer and deputy hold their vault keys (reading I-10), a recovery set does too, the numbers of
 * AVIM and of whoever is on duty are there, an alarm reaches both, and the impact assessment was approved. Until then the page
 * shows numbers to phone.
 */
@Component
public class Readiness {
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
    public enum State {
        /** Reports are taken. */
        READY,
        /** Something is missing: the page shows numbers to phone. */
        NOT_SET_UP,
        /** Nobody knows, since the database is not reached. */
        BROKEN
    }

    /**
     * Whether the page may take reports now: {@link State#BROKEN} where the database can't be asked. It is asked anew each time, so
     * what an administrator or a holder of a key does counts at once; readings I-10 and I-11 say what has to be there.
     */
    public State state() {
        try {
            return missing().isEmpty() ? State.READY : State.NOT_SET_UP;
        } catch (DataAccessException | TransactionException noDatabase) {
            return State.BROKEN;
        }
    }

    /** What still has to be done; nothing where reports may be taken. */
    public List<Need> missing() {
        return Arrays.stream(Need.values()).filter(need -> !there(need)).toList();
    }

    /** Told once at a start, for who has no account yet. */
    @EventListener(ApplicationReadyEvent.class)
    void tellTheOperator() {
        List<Need> missing = missing();
        if (!missing.isEmpty()) {
            LOG.warn(
                    "Reports are not taken yet; the page shows the numbers to phone:\n  {}",
                    missing.stream().map(Need::toTheOperator).collect(Collectors.joining("\n  ")));
        }
    }

    /** A key without a mark is missed as that, not as a key that nobody holds. */
    private boolean there(Need need) {
        return switch (need) {
            case AVIM -> given(municipality.avim());
            case PIKET -> given(municipality.piket());
            case PIKET_PHONE -> given(municipality.piketPhone());
            case DPIA -> municipality.dpiaApproved() != null;
            case MAIL -> notices.reachable();
            case MARK -> !vault.unmarked();
            case KEYS -> vault.unmarked() || vault.ready();
            case RECOVERY -> demo || vault.recoverable();
        };
    }

    private static boolean given(@Nullable String setting) {
        return setting != null && !setting.isBlank();
    }
}
