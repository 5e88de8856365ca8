package nl.meldroute.sharing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.meldroute.audit.Act;
import nl.meldroute.audit.Audit;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.ModuleDoor;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.identity.Role;
import nl.meldroute.intake.Assistance;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.Acting;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.policy.WorkCalendar;
import nl.meldroute.sharing.store.ShareRows;

/** What was shared with the department of whoever is signed in, until its day is over or it was ended (2.2 step 1). */
@ModuleDoor
public class ReceivedShares {
    private final ShareFile file;
    private final ShareRows rows;
    private final Assistance assistance;
    private final Audit audit;
    private final Clock clock;

    ReceivedShares(ShareFile file, ShareRows rows, Assistance assistance, Audit audit, Clock clock) {
        this.file = file;
        this.rows = rows;
        this.assistance = assistance;
        this.audit = audit;
        this.clock = clock;
    }

    /** How many there are, without a word of them. */
    @Door(
            to = {Role.DEPARTMENT_CONTACT, Role.REPORTING_CODE_OFFICER},
            purpose = Purpose.ASSISTING)
    public int count() {
        return rows.countReadOn(WorkCalendar.today(clock));
    }

    /** All of them; that a line of each was seen is on the audit. */
    @Door(
            to = {Role.DEPARTMENT_CONTACT, Role.REPORTING_CODE_OFFICER},
            purpose = Purpose.ASSISTING)
    public List<ReceivedShare> all() {
        List<Share> shares = file.readOn(WorkCalendar.today(clock));
        shares.forEach(share -> audit.record(Act.on(share.signal(), "share.list")));
        return shares.stream().map(this::received).toList();
    }

    /** One of them; every look is on the audit. Throws {@link NotForYou} where it is not there, or not any more. */
    @Door(
            to = {Role.DEPARTMENT_CONTACT, Role.REPORTING_CODE_OFFICER},
            purpose = Purpose.ASSISTING)
    public ReceivedShare read(UUID id) {
        Share share = open(id);
        audit.record(Act.on(share.signal(), "share.read"));
        return received(share);
    }

    /** What the department knows of it, for who handles the signal. Twice is once. */
    @Door(
            to = {Role.DEPARTMENT_CONTACT, Role.REPORTING_CODE_OFFICER},
            purpose = Purpose.ASSISTING)
    public void react(UUID id, UUID once, String text) {
        Share share = open(id);
        AccountId by = Acting.person();
        if (rows.react(once, id, by, WorkCalendar.today(clock))) {
            audit.record(Act.on(share.signal(), "share.react"));
            assistance.reacted(share.signal(), by, Shares.words(share, text));
        }
    }

    private Share open(UUID id) {
        LocalDate today = WorkCalendar.today(clock);
        return file.find(id).filter(share -> share.open(today)).orElseThrow(NotForYou::new);
    }

    private ReceivedShare received(Share share) {
        return new ReceivedShare(
                share.id(),
                share.content(),
                LocalDate.ofInstant(share.sharedAt(), WorkCalendar.ZONE),
                share.until(),
                rows.reactions(share.id()));
    }
}
