package nl.meldroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import nl.meldroute.e2e.Places.Piece;
import nl.meldroute.identity.Role;
import nl.meldroute.retention.RetentionSweep;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** In a product of its own: months pass. */
@RunningProduct
@DirtiesContext
@TestPropertySource(properties = "meldroute.notices.sender=bewaren@gemeente.invalid")
@DisplayName("Lezing I-12: een gezin waar niets aan de hand was, is na drie maanden nergens meer")
class RetentionWalkTest {
    private static final String FAMILY = "Zwanehilde";
    private final Product product;
    private final Rows rows;
    private final Heard heard = new Heard();

    RetentionWalkTest(Product product) {
        this.product = product;
        this.rows = new Rows(product);
    }

    @AfterAll
    static void every_page_of_the_contract_was_opened() {
        assertThat(Contract.unopenedInRetention()).isEmpty();
    }

    private Office office(Role role) {
        return Office.of(product, role, heard.by(role.name()));
    }

    private void days(int days) {
        product.push(Duration.ofDays(days));
        product.bean(RetentionSweep.class).run();
    }

    private static List<String> found(Traces traces, List<Piece> pieces) {
        return pieces.stream()
                .filter(piece -> !traces.in(piece.bytes()).isEmpty())
                .map(Piece::where)
                .toList();
    }

    @Test
    void names_go_first_then_the_rest_and_a_certificate_tells_of_neither() {
        Canary canary = Canary.random();
        Traces reporter = canary.traces();
        Traces family = Traces.of(Set.of(FAMILY), Set.of());
        Office officer = office(Role.FOCAL_OFFICER);
        String signal = closed(officer, canary);
        String number = signal.substring(signal.lastIndexOf('/') + 1);
        assertThat(found(family, rows.opened())).isNotEmpty();
        officer.open("/retention").keeps("/retention");
        days(28);
        officer = office(Role.FOCAL_OFFICER);
        assertThat(officer.open(signal).text()).contains("Namen zijn gewist op").doesNotContain(FAMILY);
        assertThat(found(family, rows.opened())).isEmpty();
        assertThat(found(reporter, rows.opened())).isEmpty();
        days(40);
        String batch = proposed(office(Role.FOCAL_OFFICER), number);
        WordPage proposal = office(Role.PRIVACY_OFFICER).open(batch).keeps("/retention/{batch} proposed");
        proposal.press("Bevestigen")
                .keeps("/retention/{batch} sure")
                .press("Ja, bevestigen")
                .says("/retention/{batch} sure")
                .keeps("/retention/{batch} confirmed");
        days(30);
        WordPage certificate = office(Role.PRIVACY_OFFICER).open(batch).keeps("/retention/{batch} done");
        assertThat(certificate.text()).contains(number, "Envelop met de naam van de melder 1");
        assertThat(office(Role.DEPUTY).open(signal).code()).isEqualTo(404);
        nothingIsLeft(reporter, family);
        days(300);
        while (office(Role.FOCAL_OFFICER)
                .open("/retention")
                .words()
                .choice("Wat stelt u voor?", "Wissen")
                .isPresent()) {
            proposed(office(Role.FOCAL_OFFICER), "");
        }
        office(Role.FOCAL_OFFICER).open("/retention").keeps("/retention with nothing due");
    }

    /** Neither who gave it nor whom it spoke of stands in any row, opened or not, in any line of the log, nor on these pages. */
    private void nothingIsLeft(Traces reporter, Traces family) {
        for (Traces traces : List.of(reporter, family)) {
            assertThat(found(traces, rows.everything())).isEmpty();
            assertThat(found(traces, rows.opened())).isEmpty();
            assertThat(traces.in(product.overheard().logged().toString())).isEmpty();
            assertThat(heard.answers().stream()
                            .filter(answer -> answer.path().startsWith("/retention"))
                            .filter(answer -> !traces.in(answer.bytes()).isEmpty()))
                    .isEmpty();
        }
    }

    /** Given by the canary, with the family in every text; nothing was the matter, so it ends. */
    private String closed(Office officer, Canary canary) {
        Set<String> before = officer.rows();
        Reporting.code(Reporting.answered(
                        product.client(), "Voor mijzelf", "In het huis van " + FAMILY + " brandt altijd licht.")
                .click("Hoe wilt u antwoord krijgen?")
                .fill("Uw naam", canary.name())
                .fill("Uw afdeling", canary.department())
                .press("Opslaan")
                .press("Versturen"));
        String signal = officer.takeUpNew(before).path();
        officer.open(signal + "/note").fill("Notitie", FAMILY + " is thuis.").press("Opslaan");
        officer.open(signal + "/subjects/new?kind=person").fill("Naam", FAMILY).press("Opslaan");
        WordPage answer = officer.open(signal + "/sources/" + new Administered(product).source())
                .choose("Waarop zoekt u?", FAMILY)
                .fill("Waarom is dit nodig?", "Om te zien of " + FAMILY + " bekend is.")
                .press("Komt dit voor?");
        assertThat(answer.text()).contains("Komt niet voor", FAMILY);
        WordPage page = officer.unlock(officer.open(signal + "/reporter"))
                .choose("Waarom", "Anders")
                .fill("Toelichting", canary.name() + " belde.")
                .press("Naam bekijken");
        assertThat(page.text()).contains(canary.name());
        Office.decide(officer.open(signal), "Geen aanwijzing voor mensenhandel");
        officer.open(signal + "/close")
                .press("Afsluiten")
                .press("Ja, afsluiten")
                .at("/signals/{n}");
        return signal;
    }

    /** Proposes to erase what is first in the list. */
    private static String proposed(Office officer, String number) {
        WordPage queue = officer.open("/retention");
        assertThat(queue.text()).contains(number);
        return queue.choose("Wat stelt u voor?" + (number.isEmpty() ? "" : ", " + number), "Wissen")
                .press("Voorstel maken")
                .says("/retention")
                .at("/retention/{batch}")
                .path();
    }
}
