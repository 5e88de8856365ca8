package nl.meldroute.referral;

import static nl.meldroute.intake.Given.aReport;
import static nl.meldroute.intake.IntakeModule.DEPUTY;
import static nl.meldroute.intake.IntakeModule.OFFICER;
import static nl.meldroute.intake.IntakeModule.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.meldroute.PushedClock;
import nl.meldroute.database.ActingDatabase;
import nl.meldroute.identity.Account;
import nl.meldroute.intake.Entry;
import nl.meldroute.intake.GateOutcome;
import nl.meldroute.intake.Given;
import nl.meldroute.intake.Inbox;
import nl.meldroute.intake.Pages;
import nl.meldroute.intake.Pages.Visitor;
import nl.meldroute.intake.Signals;
import nl.meldroute.intake.WithIntake;
import nl.meldroute.kernel.Acting;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.privacy.CaseContent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@WithIntake
@TestPropertySource(properties = "meldroute.database.data-dir=target/test-data/deeds-${random.uuid}")
@DisplayName("Beleidsplan 2.2, STAP 3 en STAP 4: wat er is gedaan, één keer vastgelegd, en voor wie het mag zien")
class DeedsTest {
    private static final String REASON = "Drie collega's zagen hetzelfde.";
    private final Given given;
    private final Inbox inbox;
    private final Signals signals;
    private final Pages pages;
    private final Visitor officer;
    private String number = "";

    @Autowired
    private Gates gates;

    @Autowired
    private Referrals referrals;

    @Autowired
    private PushedClock clock;

    @Autowired
    private ActingDatabase database;

    @Autowired
    private CaseContent cases;

    @Autowired
    DeedsTest(Given given, Inbox inbox, Signals signals, Pages pages) {
        this.given = given;
        this.inbox = inbox;
        this.signals = signals;
        this.pages = pages;
        this.officer = pages.as(OFFICER);
    }

    @BeforeEach
    void a_signal_was_taken_up() {
        number = taken(given.sent(aReport()), OFFICER);
    }

    private String taken(ReportId id, Account by) {
        return given.takenUp(id, by);
    }

    private String at(String page) {
        return "/signals/" + number + page;
    }

    private void decide(String signal, Account by) {
        as(by, () -> {
            int version = signals.signal(signal).version();
            return gates.decide(
                    signal,
                    new Deciding(RandomIds.next(), version, GateOutcome.INDICATIONS, REASON, null, "", false, "no"));
        });
    }

    private void consult() {
        Map<String, List<String>> typed =
                Map.of("with", List.of("meldcode"), "decision", List.of("report"), "reason", List.of("Samen bekeken."));
        officer.press(at("/consultation"), officer.open(at("/consultation")), "Opslaan", typed)
                .location();
    }

    private List<Deed> kept() {
        return as(OFFICER, () -> referrals.stepFour(number)).deeds();
    }

    @Test
    @DisplayName("Twee keer op de knop is één keer vastleggen, ook op twee schermen")
    void a_button_that_is_pressed_twice_keeps_one_deed() {
        decide(number, OFFICER);
        consult();
        consult();
        Map<String, List<String>> facts = Map.of(
                "forms",
                List.of("labour"),
                "intervene",
                List.of("no"),
                "victim",
                List.of("yes"),
                "minor",
                List.of("no"));
        Map<String, List<String>> called = Map.of("outcome", List.of("advice"), "agreed", List.of("Zij bellen terug."));
        for (int press = 0; press < 2; press++) {
            officer.press(at("/facts"), officer.open(at("/facts")), "Feiten opslaan", facts)
                    .location();
        }
        for (int press = 0; press < 2; press++) {
            officer.press(
                            at("/referrals/call?partner=avim"),
                            officer.open(at("/referrals/call?partner=avim")),
                            "Opslaan",
                            called)
                    .location();
        }
        List<Deed.Kind> kinds = List.of(Deed.Kind.DECIDED, Deed.Kind.CONSULTED, Deed.Kind.ESTABLISHED, Deed.Kind.TOLD);
        assertThat(kept()).extracting(Deed::kind).containsExactlyElementsOf(kinds);
        ReportId signal = as(OFFICER, () -> signals.signal(number)).id();
        assertThat(as(OFFICER, () -> signals.entries(signal)))
                .extracting(Entry::kind)
                .endsWith(Entry.Kind.DECIDED, Entry.Kind.CONSULTED, Entry.Kind.ESTABLISHED, Entry.Kind.POLICE_CALLED);
        clock.push(Duration.ofMinutes(2));
        officer.press(at("/facts"), officer.open(at("/facts")), "Feiten opslaan", facts)
                .location();
        assertThat(kept()).hasSize(kinds.size() + 1);
    }

    @Test
    @DisplayName("Lezing I-10: wie de betrokkenen kent, ziet ook niet wat er in stap 4 gebeurde")
    void who_is_kept_from_a_signal_finds_nothing_of_step_4() {
        ReportId known = given.sent(aReport());
        as(OFFICER, () -> inbox.read(known));
        as(OFFICER, () -> inbox.knowThoseInvolved(known));
        number = taken(known, DEPUTY);
        decide(number, DEPUTY);
        assertThat(pages.as(DEPUTY).open(at("/timeline")).select("main").text()).contains(REASON);
        for (String page : List.of(
                "/decision", "/facts", "/referrals", "/consultation", "/referrals/call?partner=avim", "/timeline")) {
            assertThat(officer.get(at(page)).absent()).as(page).isTrue();
        }
        assertThat(deeds(OFFICER, known)).isZero();
        assertThat(deeds(DEPUTY, known)).isEqualTo(1);
    }

    private long deeds(Account account, ReportId signal) {
        return database.as(
                new Acting(account.id(), account.role().name(), Purpose.HANDLING),
                () -> database.client()
                        .sql("select count(*) from referral.deed where signal_id = ?")
                        .param(signal.value())
                        .query(Long.class)
                        .single());
    }

    @Test
    @DisplayName("Wordt de sleutel van een signaal vernietigd, dan gaat ook mee wat er in stap 4 is gedaan")
    void it_goes_with_the_key_of_the_signal() {
        decide(number, OFFICER);
        ReportId signal = as(OFFICER, () -> signals.signal(number)).id();
        assertThat(deeds(OFFICER, signal)).isEqualTo(1);
        database.as(Acting.nobody(Purpose.HOUSEKEEPING), () -> {
            cases.destroy(signal);
            return signal;
        });
        assertThat(deeds(OFFICER, signal)).isZero();
    }
}
