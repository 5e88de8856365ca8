package nl.meldroute.intake;

import java.time.Clock;
import java.util.function.Supplier;
import nl.meldroute.files.OriginalOpened;
import nl.meldroute.identity.Accounts;
import nl.meldroute.identity.JobDoor;
import nl.meldroute.identity.ModuleDoor;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.notices.Bell;
import nl.meldroute.notices.Bells;
import nl.meldroute.vault.NameRevealed;
import org.springframework.context.event.EventListener;

/** The officer hears of it when the deputy opened a name: who, when and why (reading I-11). */
@ModuleDoor
public class NamesRevealed {
    private final Accounts accounts;
    private final Bells bells;
    private final Clock clock;

    NamesRevealed(Accounts accounts, Bells bells, Clock clock) {
        this.accounts = accounts;
        this.bells = bells;
        this.clock = clock;
    }

    /** Rings for the officer, unless it was the officer. */
    @EventListener
    @JobDoor(purpose = Purpose.NOTIFYING)
    public void on(NameRevealed event) {
        ring(
                event.by(),
                () -> new Bell(
                        RandomIds.next(),
                        event.report(),
                        event.by(),
                        "reporter.reveal",
                        event.reason().code(),
                        clock.instant()));
    }

    /** Likewise of a file as it came: the reporter may stand in it. */
    @EventListener
    @JobDoor(purpose = Purpose.NOTIFYING)
    public void on(OriginalOpened event) {
        ring(
                event.by(),
                () -> new Bell(
                        RandomIds.next(),
                        event.report(),
                        event.by(),
                        "file.original",
                        event.reason(),
                        clock.instant()));
    }

    private void ring(AccountId by, Supplier<Bell> bell) {
        accounts.inRole(Role.FOCAL_OFFICER).stream()
                .filter(officer -> !officer.id().equals(by))
                .forEach(officer -> bells.ring(officer.id(), bell.get()));
    }
}
