package nl.meldroute.referral;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.meldroute.audit.Act;
import nl.meldroute.audit.Audit;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.ModuleDoor;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.identity.Role;
import nl.meldroute.intake.Assistance;
import nl.meldroute.kernel.Acting;
import nl.meldroute.kernel.Purpose;

/**
 * What the reporting-code officer is asked (2.2 4.5): the question, and nothing else of the signal. The advice can be changed
 * until officer or deputy recorded the consultation; after that the question is not there any more.
 */
@ModuleDoor
public class Advising {
    private final ConsultationBook book;
    private final Assistance assistance;
    private final Audit audit;

    Advising(ConsultationBook book, Assistance assistance, Audit audit) {
        this.book = book;
        this.assistance = assistance;
        this.audit = audit;
    }

    /** What waits for advice, the earliest term first. */
    @Door(to = Role.REPORTING_CODE_OFFICER, purpose = Purpose.ASSISTING)
    public List<ToAdvise> mine() {
        return book.waiting();
    }

    /** One of them, or one that was advised on and not recorded; on the audit. Throws {@link NotForYou} for any other. */
    @Door(to = Role.REPORTING_CODE_OFFICER, purpose = Purpose.ASSISTING)
    public Consultation question(UUID id) {
        Consultation asked = found(id);
        audit.record(Act.on(asked.signal(), "consultation.look"));
        return asked;
    }

    /** Advises, or changes the advice; false where a colleague did so meanwhile. Pressed twice, it is given once. */
    @Door(to = Role.REPORTING_CODE_OFFICER, purpose = Purpose.ASSISTING)
    public boolean advise(UUID id, int version, String text) {
        assistance.hold(found(id).signal());
        Consultation asked = found(id);
        Advised advised = new Advised(text, Acting.person(), book.today());
        if (asked.advice().filter(advised::equals).isPresent()) {
            return true;
        }
        if (asked.version() != version || !book.advise(asked, advised)) {
            return false;
        }
        audit.record(Act.on(asked.signal(), "consultation.advise"));
        assistance.advised(asked.signal(), advised.by(), Map.of("text", text));
        return true;
    }

    private Consultation found(UUID id) {
        return book.find(id).orElseThrow(NotForYou::new);
    }
}
