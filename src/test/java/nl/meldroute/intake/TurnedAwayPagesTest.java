package nl.meldroute.intake;

import static nl.meldroute.intake.Given.aReport;
import static nl.meldroute.intake.IntakeModule.OFFICER;
import static nl.meldroute.intake.IntakeModule.as;
import static nl.meldroute.intake.Pages.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.meldroute.intake.Pages.Visitor;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.reporting.OwnReports;
import nl.meldroute.vault.Receipts;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@WithIntake
@TestPropertySource(properties = "meldroute.database.data-dir=target/test-data/turned-away-${random.uuid}")
@DisplayName("Beleidsplan 2.2, STAP 6: ook wat hier niet hoorde, kan de melder aanvullen")
class TurnedAwayPagesTest {
    private final Given given;
    private final Inbox inbox;
    private final OwnReports reports;
    private final Receipts receipts;
    private final Visitor officer;

    @Autowired
    TurnedAwayPagesTest(Given given, Inbox inbox, OwnReports reports, Receipts receipts, Pages pages) {
        this.given = given;
        this.inbox = inbox;
        this.reports = reports;
        this.receipts = receipts;
        this.officer = pages.as(OFFICER);
    }

    @Test
    void a_message_about_what_was_turned_away_is_shown_and_noted_as_read() {
        Given.Draft draft = given.draft(aReport());
        String code = given.sendWithCode(draft);
        String path = "/inbox/" + draft.report();
        int version = as(OFFICER, () -> inbox.read(draft.report())).version();
        as(
                OFFICER,
                () -> inbox.turnAway(
                        draft.report(), version, new TurnedAway("other-desk", "", "Leefomgeving kijkt ernaar.")));
        assertThat(officer.open(path).select("main button").eachText()).containsExactly("Toch oppakken");
        reports.add(receipts.read(code), RandomIds.next(), "Er staat nu een bus.");
        Document page = officer.open(path);
        assertThat(page.select("main ol li").text()).contains("Aanvulling", "Nieuw", "Er staat nu een bus.");
        assertThat(officer.press(path, page, "Gelezen", Map.of()).location()).isEqualTo(path);
        Document after = officer.open(path);
        assertThat(said(after)).isEqualTo("Genoteerd. U hebt het bericht gelezen.");
        assertThat(after.select("main").text()).contains("Er staat nu een bus.").doesNotContain("Nieuw");
        assertThat(after.select("main button").eachText()).containsExactly("Toch oppakken");
        assertThat(as(OFFICER, () -> inbox.signal(draft.report())).moments().messageSince())
                .isNull();
    }

    @Test
    @DisplayName("2.2 STAP 6: wie het toch oppakt, ziet wat de melder eerder las")
    void what_the_reporter_was_told_before_stays_in_sight() {
        Given.Draft draft = given.draft(aReport());
        given.sendWithCode(draft);
        String path = "/inbox/" + draft.report();
        int version = as(OFFICER, () -> inbox.read(draft.report())).version();
        TurnedAway away = new TurnedAway("other-municipality", "Utrecht", "Het gaat over een andere gemeente.");
        as(OFFICER, () -> inbox.turnAway(draft.report(), version, away));
        officer.press(path, officer.open(path), "Toch oppakken", Map.of()).location();
        assertThat(officer.open(path).select("main").text())
                .contains("Eerder: hoort niet hier", "Utrecht", "Het gaat over een andere gemeente.");
    }

    @Test
    void what_came_in_meanwhile_stays_unread() {
        Given.Draft draft = given.draft(aReport());
        String code = given.sendWithCode(draft);
        String path = "/inbox/" + draft.report();
        as(OFFICER, () -> inbox.read(draft.report()));
        reports.add(receipts.read(code), RandomIds.next(), "Eerste.");
        assertThat(officer.open(path).select("main ol li").text()).contains("Eerste.");
        as(
                OFFICER,
                () -> inbox.turnAway(
                        draft.report(),
                        inbox.signal(draft.report()).version(),
                        new TurnedAway("double", "", "Wij hadden dit al.")));
        Document old = officer.open(path);
        reports.add(receipts.read(code), RandomIds.next(), "Tweede.");
        officer.press(path, old, "Gelezen", Map.of()).location();
        assertThat(officer.open(path).select("main ol .mr-tag--warning")).hasSize(1);
        assertThat(as(OFFICER, () -> inbox.signal(draft.report())).moments().messageSince())
                .isNotNull();
    }
}
