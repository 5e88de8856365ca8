package nl.meldroute.administration;

import static nl.meldroute.administration.AdministrationModule.PRIVACY;
import static nl.meldroute.administration.AdministrationModule.somebody;
import static nl.meldroute.intake.IntakeModule.ADMIN;
import static nl.meldroute.intake.IntakeModule.CONTACT;
import static nl.meldroute.intake.IntakeModule.DEPUTY;
import static nl.meldroute.intake.IntakeModule.OFFICER;
import static nl.meldroute.intake.Pages.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.meldroute.PushedClock;
import nl.meldroute.identity.Account;
import nl.meldroute.identity.Accounts;
import nl.meldroute.identity.Device;
import nl.meldroute.identity.Passwords;
import nl.meldroute.identity.Role;
import nl.meldroute.identity.RunningSignIns;
import nl.meldroute.identity.SignedIn;
import nl.meldroute.intake.Pages;
import nl.meldroute.intake.Pages.Answer;
import nl.meldroute.intake.Pages.Visitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WithAdministration
@DisplayName("Beheer: accounts, afdelingen, rollen en beleid, en geen woord van een signaal")
class AdministrationPagesTest {
    private final Accounts accounts;
    private final Passwords passwords;
    private final RunningSignIns running;
    private final PushedClock clock;
    private final Visitor admin;

    @Autowired
    AdministrationPagesTest(
            Accounts accounts, Passwords passwords, RunningSignIns running, PushedClock clock, Pages pages) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.running = running;
        this.clock = clock;
        this.admin = pages.as(ADMIN);
    }

    private String page(Account account) {
        return "/admin/users/" + account.id();
    }

    private RunningSignIns.Begun signedIn(Account account) {
        Instant now = clock.instant();
        SignedIn person = new SignedIn(account.id(), account.name(), account.role(), account.department(), now);
        return running.begin(person, "of before", Device.of(""));
    }

    @Test
    void the_first_page_tells_what_is_missing_and_how_the_product_fares() {
        Document page = admin.open("/admin");
        assertThat(page.select("h1").text()).isEqualTo("Beheer");
        assertThat(page.select("main").text())
                .contains(
                        "Alles is er. Iedereen kan signalen doorgeven.", "Dit is een demo. U hoeft hier niets te doen.")
                .contains("Wij weten niet of er een reservekopie is.", "MELDROUTE_BACKUP_MARK")
                .contains("afdeling heeft nog geen contactpersoon")
                .contains("Niemand heeft deze rol: Aandachtsfunctionaris meldcode.");
        assertThat(page.select(".mr-menu a").eachText())
                .hasSize(8)
                .startsWith("Beheer", "Gebruikers")
                .endsWith("Afdelingen", "Partners", "Beleid", "Huisstijl", "Teksten");
        assertThat(admin.get("/").response().getRedirectedUrl()).isEqualTo("/admin");
        assertThat(admin.get("/work").absent()).isTrue();
    }

    @Test
    void a_new_user_gets_a_password_that_is_shown_once() {
        Document form = admin.open("/admin/users/new");
        assertThat(form.select("input[name=role]").eachAttr("value"))
                .containsExactly("DEPARTMENT_CONTACT", "REPORTING_CODE_OFFICER", "MANAGEMENT");
        Map<String, List<String>> typed = Map.of(
                "username", List.of("P.Jansen"),
                "name", List.of("Piet Jansen"),
                "department", List.of("Groen"),
                "role", List.of("DEPARTMENT_CONTACT"));
        Document given =
                admin.press("/admin/users/new", form, "Gebruiker maken", typed).page();
        assertThat(given.select("h1").text()).isEqualTo("Wachtwoord voor één keer");
        assertThat(passwords.verify("p.jansen", given.select("code").text()))
                .hasValueSatisfying(proven -> assertThat(proven.once()).isTrue());
        assertThat(admin.press("/admin/users/new", admin.open("/admin/users/new"), "Gebruiker maken", typed)
                        .page()
                        .select("#errors li")
                        .text())
                .isEqualTo("Deze gebruikersnaam is al van iemand, of was dat. Kies een andere.");
        assertThat(admin.open("/admin/users")
                        .select("main tr:contains(p.jansen)")
                        .text())
                .isEqualTo("Piet Jansen p.jansen Taakaccenthouder Groen – Nog niet gezien");
        assertThat(admin.open("/admin/departments")
                        .select("main tr:contains(Groen)")
                        .text())
                .isEqualTo("Groen Piet Jansen 0");
    }

    @Test
    void each_mistake_gets_a_sentence_and_nothing_typed_is_lost() {
        Document page = admin.post(
                        "/admin/users/new",
                        Map.of(
                                "username", List.of("Piet Jansen!"),
                                "name", List.of("Piet"),
                                "role", List.of("FOCAL_OFFICER"),
                                "last-day", List.of("1"),
                                "last-month", List.of("1"),
                                "last-year", List.of("2020")))
                .page();
        assertThat(page.select("#errors li").eachText())
                .containsExactly(
                        "Vul een gebruikersnaam in van 2 tot 40 kleine letters en cijfers, zoals j.jansen.",
                        "Vul een afdeling in.",
                        "Kies een rol.",
                        "Kies vandaag of een latere dag. Moet het nu stoppen? Beëindig dan het account.");
        assertThat(page.select("#username").val()).isEqualTo("Piet Jansen!");
        assertThat(page.select("#name").val()).isEqualTo("Piet");
    }

    @Test
    void whoever_is_changed_signs_in_anew_at_once() {
        Account mo = somebody(accounts, Role.MANAGEMENT);
        RunningSignIns.Begun begun = signedIn(mo);
        assertThat(admin.open("/admin/users")
                        .select("main tr:contains(" + mo.username() + ")")
                        .text())
                .endsWith("23 november 2026");
        Document page = admin.open(page(mo));
        Answer changed = admin.press(
                page(mo),
                page,
                "Opslaan",
                Map.of("role", List.of("DEPARTMENT_CONTACT"), "name", List.of("Mo"), "department", List.of("Haven")));
        assertThat(changed.location()).isEqualTo("/admin/users");
        assertThat(said(admin.open("/admin/users"))).isEqualTo("Opgeslagen.");
        assertThat(running.use(begun.secret())).isEmpty();
        assertThat(accounts.find(mo.id()).orElseThrow().role()).isEqualTo(Role.DEPARTMENT_CONTACT);
    }

    @Test
    void an_account_ends_for_a_reason_and_with_it_where_it_is_signed_in() {
        Account mo = somebody(accounts, Role.MANAGEMENT);
        RunningSignIns.Begun begun = signedIn(mo);
        String end = page(mo) + "/end";
        Document page = admin.open(end);
        assertThat(admin.press(end, page, "Ja, beëindigen", Map.of())
                        .page()
                        .select("#errors li")
                        .text())
                .isEqualTo("Kies waarom het account stopt.");
        assertThat(admin.press(end, page, "Ja, beëindigen", Map.of("why", List.of("LEAVES")))
                        .location())
                .isEqualTo("/admin/users");
        assertThat(running.use(begun.secret())).isEmpty();
        assertThat(passwords.verify(mo.username(), "sleutelbloem aan zee")).isEmpty();
        assertThat(admin.get(page(mo)).absent()).isTrue();
        assertThat(admin.press(end, page, "Ja, beëindigen", Map.of("why", List.of("LEAVES")))
                        .location())
                .isEqualTo("/admin/users");
        assertThat(said(admin.open("/admin/users"))).isEqualTo("Dit account was al beëindigd.");
    }

    @Test
    void a_new_password_replaces_the_old_one() {
        Account mo = somebody(accounts, Role.MANAGEMENT);
        String path = page(mo) + "/password";
        Document given = admin.press(path, admin.open(path), "Nieuw wachtwoord geven", Map.of("why", List.of("PROOFS")))
                .page();
        assertThat(passwords.verify(mo.username(), "sleutelbloem aan zee")).isEmpty();
        assertThat(passwords.verify(mo.username(), given.select("code").text())).isPresent();
    }

    @Test
    void nobody_changes_the_own_account_and_nobody_alone_the_role_or_access_of_an_officer() {
        assertThat(admin.open(page(ADMIN)).select("main form")).isEmpty();
        assertThat(admin.get(page(ADMIN) + "/end").absent()).isTrue();
        assertThat(admin.post(page(ADMIN), Map.of("name", List.of("Ada"), "department", List.of("X")))
                        .absent())
                .isTrue();
        for (Account account : List.of(OFFICER, DEPUTY, PRIVACY)) {
            assertThat(admin.open(page(account)).select("input[name=role]")).isEmpty();
            assertThat(admin.get(page(account) + "/password").absent()).isTrue();
            admin.post(
                    page(account),
                    Map.of(
                            "name", List.of(account.name()),
                            "department", List.of(account.department()),
                            "role", List.of("MANAGEMENT")));
            assertThat(accounts.find(account.id()).orElseThrow().role()).isEqualTo(account.role());
        }
    }

    @Test
    void after_the_last_day_an_account_ends_by_itself(@Autowired OverSweep sweep) {
        Account mo = somebody(accounts, Role.MANAGEMENT);
        admin.press(
                page(mo),
                admin.open(page(mo)),
                "Opslaan",
                Map.of("last-day", List.of("25"), "last-month", List.of("11"), "last-year", List.of("2026")));
        clock.push(Duration.ofDays(2));
        sweep.run();
        assertThat(admin.open("/admin/users")
                        .select("main tr:contains(" + mo.username() + ")")
                        .text())
                .contains("25 november 2026");
        clock.push(Duration.ofDays(1));
        sweep.run();
        assertThat(admin.get(page(mo)).absent()).isTrue();
        clock.push(Duration.ofDays(-3));
    }

    @Test
    void departments_without_a_contact_are_said() {
        Document page = admin.open("/admin/departments");
        assertThat(page.select("main tr:contains(Wonen)").text())
                .contains("Deze afdeling heeft nog geen contactpersoon");
        assertThat(page.select("main tr:contains(OOV)").text()).startsWith("OOV Collega mo");
        assertThat(page.select("main dl").text()).contains("Aandachtsfunctionaris meldcode Nog niemand");
    }

    @Test
    void which_role_may_what_is_read_from_the_doors() {
        Document page = admin.open("/admin/roles");
        assertThat(page.select("main h2").eachText()).hasSize(Role.values().length);
        String administrator =
                page.select("main table:has(caption:contains(beheerder))").text();
        assertThat(administrator).contains("Beheren").doesNotContain("Signalen behandelen", "naam van de melder");
        assertThat(page.select("main table").getFirst().text()).contains("De naam van de melder zien ja,");
    }

    @Test
    void the_figures_of_the_plan_say_where_they_come_from() {
        assertThat(admin.open("/admin/policy").select("main").text())
                .contains("Oppakken of naar een ander loket, na ontvangst 7 dagen 8 mei 2025")
                .contains("Van ons, bij zin 2.2 2.1 (I-06)", "I-14")
                .doesNotContain("()");
    }

    @Test
    void in_english_each_page_is_whole() {
        admin.post("/language", Map.of("language", List.of("en")));
        for (String path : List.of(
                "/admin", "/admin/users", "/admin/users/new", "/appointments", "/admin/roles", "/admin/policy")) {
            assertThat(admin.open(path).select("main").text()).as(path).doesNotContain(" een ", " niet ");
        }
    }

    @Test
    void nobody_else_finds_these_pages(@Autowired Pages pages) {
        for (Account other : List.of(OFFICER, DEPUTY, CONTACT, PRIVACY)) {
            for (String path : List.of("/admin", "/admin/users", page(CONTACT), "/admin/roles", "/admin/departments")) {
                assertThat(pages.as(other).get(path).absent()).as(path).isTrue();
            }
        }
        assertThat(pages.as(PRIVACY).open("/appointments").select("h1").text()).isEqualTo("Benoemingen");
        assertThat(pages.as(OFFICER).get("/appointments").absent()).isTrue();
    }
}
