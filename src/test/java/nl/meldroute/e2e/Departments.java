package nl.meldroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.meldroute.enrichment.Answers;
import nl.meldroute.enrichment.Asking;
import nl.meldroute.enrichment.Carried;
import nl.meldroute.enrichment.Enquiries;
import nl.meldroute.enrichment.Finding;
import nl.meldroute.enrichment.Ground;
import nl.meldroute.enrichment.Item;
import nl.meldroute.enrichment.Topic;
import nl.meldroute.identity.Account;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.policy.WorkCalendar;
import nl.meldroute.privacy.Reader;
import nl.meldroute.referral.Consultations;
import nl.meldroute.sharing.ShareContent;
import nl.meldroute.sharing.ShareView;
import nl.meldroute.sharing.Shares;

/** What departments and the reporting-code officer are asked, answer and read, of signals in any state. */
final class Departments {
    /** The department of the one contact of the demo. */
    static final String CONTACTS = "Civiel";

    private final Product product;

    Departments(Product product) {
        this.product = product;
    }

    void ask(Cases.Case of) {
        Asking asking = new Asking(
                of.handOver(),
                List.of(CONTACTS),
                Topic.REGISTERED,
                Ground.PUBLIC_ORDER,
                "Anders weten wij niet of het bekend is.",
                List.of(new Carried(Item.ADDRESS, "Industrieweg 4, Lopik", true)),
                WorkCalendar.today(product.clock()).plusDays(7));
        Cases.as(product, person(Role.FOCAL_OFFICER), () -> {
            product.bean(Enquiries.class).ask(String.valueOf(of.number()), asking);
            return of;
        });
    }

    void answer(Cases.Case of) {
        assertThat(Cases.as(
                        product,
                        person(Role.DEPARTMENT_CONTACT),
                        () -> product.bean(Answers.class)
                                .answer(of.enquiry(), 1, Finding.Result.KNOWN, "Twaalf mensen.")))
                .isTrue();
    }

    /** The reporting-code officer is asked something of a signal with indications. */
    UUID consult(String number) {
        UUID once = RandomIds.next();
        return Cases.as(product, person(Role.FOCAL_OFFICER), () -> {
            product.bean(Consultations.class).ask(number, once, "Wanneer praten wij met haar?");
            return once;
        });
    }

    /** Where the reporting-code officer reads what is asked of a signal. */
    String consulted(String number) {
        return Cases.as(
                product,
                person(Role.FOCAL_OFFICER),
                () -> "/consultations/"
                        + product.bean(Consultations.class)
                                .view(number)
                                .asked()
                                .getFirst()
                                .id());
    }

    /** A part of a signal that somebody in this role reads. */
    UUID share(String number, Role role) {
        Shares shares = product.bean(Shares.class);
        return Cases.as(product, person(Role.FOCAL_OFFICER), () -> {
                    ShareView view = shares.view(number);
                    Reader reader = view.readers().stream()
                            .filter(one -> one.role() == role)
                            .findFirst()
                            .orElseThrow();
                    ShareContent content = new ShareContent(view.offered().places(), Set.of(), "Er slapen mensen.");
                    return shares.share(
                            number,
                            RandomIds.next(),
                            reader,
                            content,
                            view.terms().usual());
                })
                .orElseThrow()
                .id();
    }

    private Account person(Role role) {
        return product.account(role);
    }
}
