package nl.meldroute.sharing;

import static nl.meldroute.intake.IntakeModule.CONTACT;
import static nl.meldroute.intake.IntakeModule.DEPUTY;
import static nl.meldroute.intake.IntakeModule.OFFICER;
import static nl.meldroute.intake.IntakeModule.as;
import static nl.meldroute.intake.Pages.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.meldroute.database.ActingDatabase;
import nl.meldroute.identity.Absence;
import nl.meldroute.identity.Absences;
import nl.meldroute.identity.Account;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.intake.Entry;
import nl.meldroute.kernel.Acting;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.privacy.CaseContent;
import nl.meldroute.privacy.Erased;
import nl.meldroute.privacy.Holdings;
import nl.meldroute.privacy.LentContent;
import nl.meldroute.privacy.Reader;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WithSharing
@DisplayName("Beleidsplan 2.2, STAP 1: delen houdt vanzelf op, en wat de afdeling weet komt terug")
class EndOfSharingTest extends SharingCase {
    private final ActingDatabase database;
    private final Shares shares;
    private final ReceivedShares received;

    @Autowired
    EndOfSharingTest(ActingDatabase database, Shares shares, ReceivedShares received) {
        this.database = database;
        this.shares = shares;
        this.received = received;
    }

    private <T> T asContact(Purpose purpose, java.util.function.Supplier<T> act) {
        return database.as(new Acting(CONTACT.id(), CONTACT.role().name(), purpose), act);
    }

    private void absent(String here) {
        assertThat(contact.get(here).absent()).isTrue();
        assertThat(contact.post(here, Map.of("reaction", List.of("Wij weten iets.")))
                        .absent())
                .isTrue();
        assertThat(contact.open("/shared").select("main").text()).contains("Er is niets met u gedeeld.");
        assertThat(contact.open("/work").select("nav .mr-count")).isEmpty();
    }

    @Test
    @DisplayName("Na de dag leest niemand het meer, ook als er niets is opgeruimd")
    void after_its_day_nobody_reads_it() {
        String here = shared();
        clock.push(Duration.ofDays(28));
        assertThat(contact.open(here).select("main").text()).contains(SUMMARY);
        clock.push(Duration.ofDays(1));
        absent(here);
        assertThat(officer.open("/signals/" + number).select(".mr-identity").text())
                .doesNotContain("taakaccenthouder");
        assertThat(officer.open(page()).select("main").text()).contains("Eerder gedeeld");
    }

    @Test
    @DisplayName("Afgesloten: weg; heropenen deelt niet opnieuw")
    void closing_ends_it_and_reopening_does_not_share_again() {
        String here = shared();
        Document open = officer.open(page());
        close();
        absent(here);
        ReportId closed = now().id();
        as(OFFICER, () -> signals.reopen(closed, "Er kwam iets bij."));
        absent(here);
        officer.post(page() + "?undo=" + id(here), Map.of()).location();
        close();
        Document late = officer.press(page(), open, "Delen", words(open, "taakaccenthouder OOV", SUMMARY))
                .page();
        assertThat(late.select("[role=alert]").text()).contains("Dit signaal is afgesloten.");
        assertThat(late.select("#summary").text()).isEqualTo(SUMMARY);
    }

    @Test
    @DisplayName("Met de namen van het signaal gaat ook wat gedeeld is")
    void it_goes_with_the_names(@Autowired Holdings holdings) {
        String here = shared();
        contact.post(here, Map.of("reaction", List.of("Dat pand kennen wij."))).location();
        ReportId signal = now().id();
        database.as(Acting.nobody(Purpose.ERASING), () -> {
            holdings.eraseNames(signal);
            return signal;
        });
        absent(here);
        assertThat(as(OFFICER, () -> shares.open(signal))).isEmpty();
    }

    @Test
    @DisplayName("De reactie: eenmaal, verzegeld bij het signaal, en een rij in de werklijst")
    void what_the_department_knows_comes_to_the_officer() {
        String here = shared();
        Document page = contact.open(here);
        assertThat(contact.press(here, page, "Versturen", Map.of("reaction", List.of("")))
                        .page()
                        .select("#errors li")
                        .eachText())
                .containsExactly("Schrijf op wat u hiervan weet. Weet u niets? Schrijf dat dan op.");
        for (int press = 0; press < 2; press++) {
            assertThat(contact.press(here, page, "Versturen", Map.of("reaction", List.of("Dat pand staat leeg.")))
                            .location())
                    .isEqualTo(here);
        }
        Document sent = contact.open(here);
        assertThat(said(sent)).isEqualTo("Dank u wel. Uw reactie is verstuurd. Doe verder niets.");
        assertThat(sent.select("main").text())
                .contains("Uw afdeling reageerde op ")
                .doesNotContain("leeg");
        assertThat(entries(Entry.Kind.COLLEAGUE_REACTED)).singleElement().satisfies(entry -> {
            assertThat(entry.by()).isEqualTo(CONTACT.id());
            assertThat(entry.content()).containsEntry("text", "Dat pand staat leeg.");
        });
        Document work = officer.open("/work");
        var row = work.select("ol.mr-queue > li:contains(Reactie van taakaccenthouder OOV, " + number + ")");
        assertThat(row).hasSize(1);
        assertThat(row.select("h2 a").attr("href")).isEqualTo("/signals/" + number);
        assertThat(row.select("button, .mr-task__act a").eachText()).containsExactly("Gezien, " + number);
        assertThat(officer.open("/signals/" + number).select(".mr-timeline").text())
                .contains("Reactie van een collega", "taakaccenthouder OOV", "Dat pand staat leeg.");
        officer.press("/work", work, "Gezien, " + number, Map.of()).location();
        assertThat(officer.open("/work").select("main").text())
                .doesNotContain("Reactie van taakaccenthouder OOV, " + number);
    }

    @Test
    @DisplayName("Lezing I-10: is de functionaris weg, dan hoort ook de vervanger wat een afdeling weet")
    void while_the_officer_is_away_the_deputy_hears_of_a_reaction_too(@Autowired Absences absences) {
        String here = shared();
        contact.post(here, Map.of("reaction", List.of("Dat pand kennen wij."))).location();
        assertThat(rung(DEPUTY)).isEmpty();
        Absence days = new Absence(RandomIds.next(), OFFICER.id(), today(), today().plusDays(3), null);
        as(OFFICER, () -> absences.plan(days, days.id(), today()));
        contact.post(here, Map.of("reaction", List.of("En de eigenaar ook."))).location();
        assertThat(rung(DEPUTY)).hasSize(1);
        assertThat(rung(OFFICER)).hasSize(2);
        as(OFFICER, () -> absences.back(days.id(), today()));
    }

    private List<String> rung(Account account) {
        return pages.as(account)
                .open("/work")
                .select("ol.mr-queue > li:contains(Reactie van taakaccenthouder OOV, " + number + ")")
                .eachText();
    }

    @Test
    @DisplayName("Wie gedeeld krijgt, heeft geen sleutel van het signaal, en geen andere dan die van zijn deel")
    void the_contact_has_no_key_to_the_signal(@Autowired CaseContent cases, @Autowired LentContent lent) {
        UUID mine = id(shared());
        ReportId signal = now().id();
        for (Purpose purpose : Set.of(Purpose.ASSISTING, Purpose.HANDLING)) {
            assertThatThrownBy(() -> asContact(purpose, () -> cases.of(signal))).isInstanceOf(Erased.class);
        }
        assertThat(asContact(Purpose.ASSISTING, () -> lent.of(mine))).isNotNull();
        assertThatThrownBy(() -> asContact(Purpose.HANDLING, () -> lent.of(mine)))
                .isInstanceOf(Erased.class);
        stop();
        assertThatThrownBy(() -> asContact(Purpose.ASSISTING, () -> lent.of(mine)))
                .isInstanceOf(Erased.class);
        assertThatThrownBy(() -> as(CONTACT, () -> received.read(mine))).isInstanceOf(NotForYou.class);
    }

    @Test
    void somebody_without_an_account_in_that_department_is_nobody_to_share_with() {
        Reader nobody = new Reader(CONTACT.role(), "Bestaat niet");
        ShareView view = as(OFFICER, () -> shares.view(number));
        assertThatThrownBy(() -> as(
                        OFFICER,
                        () -> shares.share(
                                number,
                                UUID.randomUUID(),
                                nobody,
                                view.offered(),
                                view.terms().usual())))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
