package nl.meldroute.partners;

import static nl.meldroute.intake.IntakeModule.ADMIN;
import static nl.meldroute.intake.IntakeModule.CONTACT;
import static nl.meldroute.intake.IntakeModule.OFFICER;
import static nl.meldroute.intake.IntakeModule.as;
import static nl.meldroute.intake.Pages.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.meldroute.PushedClock;
import nl.meldroute.intake.Pages;
import nl.meldroute.intake.Pages.Visitor;
import nl.meldroute.intake.WithIntake;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@WithIntake
@TestPropertySource(properties = "meldroute.database.data-dir=target/test-data/partner-pages-${random.uuid}")
@DisplayName("Beleidsplan, bijlage 1 en 2: de partners, wat zij doen en hoe u ze bereikt")
class PartnerPagesTest {
    private final Partners partners;
    private final PushedClock clock;
    private final Pages pages;

    @Autowired
    PartnerPagesTest(Partners partners, PushedClock clock, Pages pages) {
        this.partners = partners;
        this.clock = clock;
        this.pages = pages;
    }

    @Test
    void each_partner_says_what_it_does_what_may_be_shared_and_where_the_plan_names_it() {
        Visitor contact = pages.as(CONTACT);
        Document all = contact.open("/partners");
        assertThat(all.select("h1").text()).isEqualTo("Partners");
        assertThat(all.select(".mr-cards a").eachText()).contains("Veilig Thuis Utrecht", "Politie AVIM", "CoMensha");
        Document one = contact.open("/partners/veilig-thuis");
        assertThat(one.select("main").text())
                .contains(
                        "Meldpunt voor slachtoffers",
                        "Gecontroleerd op 23 november 2026",
                        "De melder gaat nooit mee.",
                        "Paragraaf en zin 2.2 4.1.",
                        "Beleidsplan, bijlage 1.");
        assertThat(one.select("a[href=tel:08002000]").text()).isEqualTo("0800 2000");
        assertThat(one.select("main a").eachText()).noneMatch(link -> link.startsWith("Nummer controleren"));
        assertThat(contact.get("/partners/veilig-thuis/numbers/1").absent()).isTrue();
        assertThat(contact.get("/partners/nergens").absent()).isTrue();
    }

    @Test
    void a_number_of_the_demo_says_that_it_is_one() {
        Document one = pages.as(OFFICER).open("/partners/care-coordinator");
        assertThat(one.select("main").text()).contains("030 000 0151", "Voorbeeldnummer: u bereikt er niemand.");
    }

    @Test
    @DisplayName("Na een half jaar wordt een nummer eerst gecontroleerd, en dan weer gebeld")
    void after_half_a_year_a_number_is_checked_before_it_is_used() {
        Visitor admin = pages.as(ADMIN);
        clock.push(Duration.ofDays(-190));
        as(ADMIN, () -> {
            partners.checked("nla", 1, "0800 5151");
            return "nla";
        });
        clock.push(Duration.ofDays(190));
        Document old = admin.open("/partners/nla");
        assertThat(old.select("main").text())
                .contains("Gecontroleerd op 17 mei 2026. Controleer het opnieuw voordat u belt.");
        assertThat(old.select("main a[href^=tel]")).isEmpty();
        String path = "/partners/nla/numbers/1";
        Document check = admin.open(path);
        assertThat(check.select("#number").val()).isEqualTo("0800 5151");
        assertThat(admin.press(path, check, "Vandaag gecontroleerd", Map.of("number", List.of("bel maar")))
                        .page()
                        .select("#errors li")
                        .text())
                .isEqualTo("Vul een telefoonnummer in, bijvoorbeeld 030 000 0000.");
        assertThat(admin.press(path, check, "Vandaag gecontroleerd", Map.of("number", List.of("0800 5152")))
                        .location())
                .isEqualTo("/partners/nla");
        Document fresh = admin.open("/partners/nla");
        assertThat(said(fresh)).isEqualTo("Opgeslagen. Dit nummer is vandaag gecontroleerd.");
        assertThat(fresh.select("main a[href^=tel]").text()).isEqualTo("0800 5152");
        assertThat(as(OFFICER, () -> partners.partner("nla")).lines().getFirst().usable())
                .isTrue();
        assertThat(admin.get("/partners/nla/numbers/2").absent()).isTrue();
    }
}
