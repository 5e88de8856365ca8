package nl.meldroute.partners;

import java.time.Clock;
import java.util.Optional;
import nl.meldroute.audit.Act;
import nl.meldroute.audit.Audit;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.JobDoor;
import nl.meldroute.identity.ModuleDoor;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.Acting;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.notices.PartnerMail;
import nl.meldroute.partners.store.MailRows;
import nl.meldroute.policy.Edition;
import nl.meldroute.policy.WorkCalendar;

/** Where partners are reminded by mail (2.2 step 5): the address of an organisation, never of a person. */
@ModuleDoor
public class PartnerAddresses implements PartnerMail {
    private final MailRows rows;
    private final LocalNumbers local;
    private final Edition edition;
    private final Audit audit;
    private final Clock clock;

    PartnerAddresses(MailRows rows, LocalNumbers local, Edition edition, Audit audit, Clock clock) {
        this.rows = rows;
        this.local = local;
        this.edition = edition;
        this.audit = audit;
        this.clock = clock;
    }

    /** The address, if there is one. */
    @Door(
            to = {
                Role.FOCAL_OFFICER,
                Role.DEPUTY,
                Role.DEPARTMENT_CONTACT,
                Role.REPORTING_CODE_OFFICER,
                Role.ADMINISTRATOR
            },
            purpose = Purpose.INFORMING)
    public Optional<String> of(String partner) {
        return find(partner);
    }

    @Override
    @JobDoor(purpose = Purpose.NOTIFYING)
    public Optional<String> addressOf(String partner) {
        return find(partner);
    }

    /** Keeps an address, or takes it away where it is empty. Throws {@link NotForYou} where there is no such partner. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY, Role.ADMINISTRATOR},
            purpose = Purpose.ADMINISTRATION)
    public void keep(String partner, String address) {
        if (edition.partner(partner).isEmpty()) {
            throw new NotForYou();
        }
        if (address.isEmpty()) {
            rows.delete(partner);
        } else {
            rows.keep(partner, address, WorkCalendar.today(clock), Acting.person());
        }
        audit.record(Act.of("partner.mail-kept", "partner"));
    }

    /** In a demo every partner has one that leads nowhere. */
    private Optional<String> find(String partner) {
        return rows.find(partner)
                .or(() -> local.areForADemo() ? Optional.of(partner + "@partner.invalid") : Optional.empty());
    }
}
