package nl.meldroute.enrichment;

import java.util.List;
import java.util.UUID;
import nl.meldroute.audit.Act;
import nl.meldroute.audit.Audit;
import nl.meldroute.enrichment.Enquiry.State;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.ModuleDoor;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.identity.Role;
import nl.meldroute.intake.Assistance;
import nl.meldroute.intake.Enquired;
import nl.meldroute.intake.Enquiring;
import nl.meldroute.kernel.Acting;
import nl.meldroute.kernel.Purpose;

/**
 * What a department is asked, for its contact (2.2 step 3): the question and by what to look it up, nothing of the signal. It
 * can be answered, and the answer changed, until officer or deputy read it; after that it is not there any more.
 */
@ModuleDoor
public class Answers {
    private final EnquiryBook book;
    private final Assistance assistance;
    private final Enquiring enquiring;
    private final Audit audit;

    Answers(EnquiryBook book, Assistance assistance, Enquiring enquiring, Audit audit) {
        this.book = book;
        this.assistance = assistance;
        this.enquiring = enquiring;
        this.audit = audit;
    }

    /** What waits for the department of whoever looks, the earliest term first; then what it answered and nobody read yet. */
    @Door(to = Role.DEPARTMENT_CONTACT, purpose = Purpose.ASSISTING)
    public List<ToAnswer> mine() {
        return book.open().stream()
                .map(row ->
                        new ToAnswer(row.id(), row.days().askedOn(), row.days().dueOn(), row.state() == State.ANSWERED))
                .toList();
    }

    /** One of them, or one that was answered and not read; on the audit. Throws {@link NotForYou} for any other. */
    @Door(to = Role.DEPARTMENT_CONTACT, purpose = Purpose.ASSISTING)
    public Enquiry question(UUID id) {
        Enquiry enquiry = found(id);
        audit.record(Act.on(enquiry.signal(), "enquiry.look"));
        return enquiry;
    }

    /** Answers it, or changes the answer; false where a colleague of the department did so meanwhile. */
    @Door(to = Role.DEPARTMENT_CONTACT, purpose = Purpose.ASSISTING)
    public boolean answer(UUID id, int version, Finding.Result result, String text) {
        assistance.hold(found(id).signal());
        Enquiry enquiry = found(id);
        Finding finding = new Finding(result, text, Acting.person(), book.today());
        if (enquiry.finding().filter(finding::equals).isPresent()) {
            return true;
        }
        Enquiry answered = enquiry.answered(finding, book.readBy());
        if (enquiry.version() != version || !book.write(answered)) {
            return false;
        }
        audit.record(Act.on(enquiry.signal(), "enquiry.answer"));
        enquiring.answered(enquiry.signal(), new Enquired(id, answered.days().dueOn(), true));
        return true;
    }

    private Enquiry found(UUID id) {
        return book.find(id).filter(Enquiry::open).orElseThrow(NotForYou::new);
    }
}
