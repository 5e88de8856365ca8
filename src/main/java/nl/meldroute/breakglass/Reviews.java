package nl.meldroute.breakglass;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.meldroute.audit.Act;
import nl.meldroute.audit.Audit;
import nl.meldroute.breakglass.store.RequestRows;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.ModuleDoor;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.identity.Role;
import nl.meldroute.intake.EmergencyReading;
import nl.meldroute.intake.EmergencyReadings;
import nl.meldroute.kernel.Acting;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.ReportId;

/**
 * Each reading in an emergency, for officer, deputy and privacy officer: on their lists until the privacy officer reviewed it (design
 * 5, 3f), and with its signal as long as that is there. Who is kept from a signal is kept from its readings.
 */
@ModuleDoor
public class Reviews implements EmergencyReadings {
    /** Where they stand. */
    public static final String PATH = "/break-glass/reviews";

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

    /** One of them, also when it was reviewed, on the audit. Throws {@link NotForYou} where it is not there any more. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY, Role.PRIVACY_OFFICER},
            purpose = Purpose.OVERSIGHT)
    public BreakGlass one(UUID id) {
        BreakGlass found = found(id);
        audit.record(new Act("glass.look", "break-glass", id, "done", null));
        return found;
    }

    /** The privacy officer is done with it: it leaves the lists. Twice is once. Throws {@link NotForYou} while something still has to come. */
    @Door(to = Role.PRIVACY_OFFICER, purpose = Purpose.OVERSIGHT)
    public void done(UUID id) {
        if (found(id).reviewable(clock.instant()) && rows.review(id, Acting.person())) {
            audit.record(new Act("glass.review", "break-glass", id, "done", null));
        } else if (!found(id).reviewed()) {
            throw new NotForYou();
        }
    }

    @Override
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.OVERSIGHT)
    public List<EmergencyReading> of(ReportId signal) {
        return rows.of(signal).stream().flatMap(this::reading).toList();
    }

    @Override
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.OVERSIGHT)
    public List<EmergencyReading> begun(Instant from, Instant until) {
        return rows.opened(from, until).stream().flatMap(this::reading).toList();
    }

    /** Nothing where no signal was found. */
    private Stream<EmergencyReading> reading(RequestRows.Row row) {
        RequestRows.OpeningRow opening = row.opening();
        ReportId signal = opening == null ? null : opening.signal();
        return opening == null || signal == null
                ? Stream.empty()
                : Stream.of(new EmergencyReading(
                        signal,
                        row.askedBy(),
                        opening.second(),
                        opening.at(),
                        opening.end(),
                        clock.instant().isBefore(opening.end()),
                        PATH + "/" + row.id()));
    }

    private BreakGlass found(UUID id) {
        return file.find(id).orElseThrow(NotForYou::new);
    }
}
