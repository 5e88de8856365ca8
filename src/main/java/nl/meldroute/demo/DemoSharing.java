package nl.meldroute.demo;

import java.time.LocalDate;
import nl.meldroute.demo.DemoOfficer.By;
import nl.meldroute.intake.Involved;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.referral.Consultations;
import nl.meldroute.sharing.ShareContent;
import nl.meldroute.sharing.ShareView;
import nl.meldroute.sharing.Shares;
import nl.meldroute.subjects.Address;
import nl.meldroute.subjects.SubjectId;
import org.springframework.stereotype.Component;

/** What the contacts of a demo municipality, and its reporting-code officer, may read of a signal. */
@Component
class DemoSharing {
    private final DemoOfficer office;
    private final Involved involved;
    private final Shares shares;
    private final Consultations consultations;

    DemoSharing(DemoOfficer office, Involved involved, Shares shares, Consultations consultations) {
        this.office = office;
        this.involved = involved;
        this.shares = shares;
        this.consultations = consultations;
    }

    /** Records where it is; then with everybody with whom it can be shared there, address and form with it, for as long as is usual. */
    void share(By by, String number, Address where, String department, String summary) {
        office.as(by, () -> {
            involved.add(shares.view(number).signal().id(), new SubjectId(RandomIds.next()), where);
            ShareView view = shares.view(number);
            ShareContent content =
                    new ShareContent(view.offered().places(), view.offered().forms(), summary);
            LocalDate until = view.terms().usual();
            view.readers().stream()
                    .filter(reader -> reader.department().equals(department))
                    .forEach(reader -> shares.share(number, RandomIds.next(), reader, content, until));
            return number;
        });
    }

    /** The reporting-code officer is asked for advice. */
    void consult(By by, String number, String question) {
        office.as(by, () -> {
            consultations.ask(number, RandomIds.next(), question);
            return number;
        });
    }
}
