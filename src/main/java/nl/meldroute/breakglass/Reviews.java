package nl.meldroute.breakglass;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.meldroute.audit.Act;
import nl.meldroute.audit.Audit;
import nl.meldroute.breakglass.store.RequestRows;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.ModuleDoor;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.Acting;
import nl.meldroute.kernel.Purpose;

/**
 * Each reading in an emergency, for officer, deputy and privacy officer, until the privacy officer reviewed it (design 5, 3f). Who is
 * kept from a signal is kept from its readings.
 */
@ModuleDoor
public class Reviews {
    private final GlassFile file;
    private final RequestRows rows;
    private final Audit audit;
    private final Clock clock;

    Reviews(GlassFile file, RequestRows rows, Audit audit, Clock clock) {
        this.file = file;
        this.rows = rows;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those that nobody reviewed, the oldest first. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY, Role.PRIVACY_OFFICER},
            purpose = Purpose.OVERSIGHT)
    public List<BreakGlass> open() {
        return file.unreviewed();
    }

    /** The same, without a word of what was asked and reported: for the frame of pages that have nothing to do with it. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY, Role.PRIVACY_OFFICER},
            purpose = Purpose.OVERSIGHT)
    public List<BreakGlass> waiting() {
        return file.unreviewedShut();
    }

    /** One of them, on the audit. Throws {@link NotForYou} where it is not there any more. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY, Role.PRIVACY_OFFICER},
            purpose = Purpose.OVERSIGHT)
    public BreakGlass one(UUID id) {
        BreakGlass found = found(id);
        audit.record(new Act("glass.look", "break-glass", id, "done", null));
        return found;
    }

    /** The privacy officer is done with it: it leaves the lists. Throws {@link NotForYou} while something still has to come. */
    @Door(to = Role.PRIVACY_OFFICER, purpose = Purpose.OVERSIGHT)
    public void done(UUID id) {
        Instant now = clock.instant();
        if (!found(id).settled(now) || !rows.review(id, Acting.person())) {
            throw new NotForYou();
        }
        audit.record(new Act("glass.review", "break-glass", id, "done", null));
    }

    private BreakGlass found(UUID id) {
        return file.unreviewed().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotForYou::new);
    }
}
