package nl.meldroute.referral;

import static nl.meldroute.intake.Given.aReport;
import static nl.meldroute.intake.IntakeModule.OFFICER;
import static nl.meldroute.intake.IntakeModule.as;
import static nl.meldroute.intake.Pages.said;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.meldroute.PushedClock;
import nl.meldroute.database.ActingDatabase;
import nl.meldroute.identity.Account;
import nl.meldroute.intake.Awaits;
import nl.meldroute.intake.Entry;
import nl.meldroute.intake.GateOutcome;
import nl.meldroute.intake.Given;
import nl.meldroute.intake.Inbox;
import nl.meldroute.intake.Pages;
import nl.meldroute.intake.Pages.Visitor;
import nl.meldroute.intake.Signal;
import nl.meldroute.intake.Signals;
import nl.meldroute.kernel.Acting;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.partners.PartnerRole;
import nl.meldroute.policy.WorkCalendar;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A signal with indications, of which partners are told. */
abstract class StepFiveCase {
    static final String REASON = "Wat wij nu weten, staat hier.";
    String number = "";
    Visitor officer;

    @Autowired
    Given given;

    @Autowired
    Inbox inbox;

    @Autowired
    Signals signals;

    @Autowired
    Pages pages;

    @Autowired
    Gates gates;

    @Autowired
    Referrals referrals;

    @Autowired
    FollowUps followUps;

    @Autowired
    PushedClock clock;

    @Autowired
    ActingDatabase database;

    @BeforeEach
    void a_signal_with_indications() {
        officer = pages.as(OFFICER);
        number = taken(given.sent(aReport()), OFFICER);
        decide(GateOutcome.INDICATIONS);
    }

    String taken(ReportId id, Account by) {
        return given.takenUp(id, by);
    }

    void decide(GateOutcome outcome) {
        Deciding deciding = new Deciding(RandomIds.next(), now().version(), outcome, REASON, null, "", false, "no");
        as(OFFICER, () -> gates.decide(number, deciding));
    }

    UUID told(PartnerRole partner, Outcome outcome) {
        UUID once = RandomIds.next();
        as(OFFICER, () -> {
            LocalDate today = WorkCalendar.today(clock);
            referrals.told(number, new Told(once, partner, today, "", outcome, "", "Zij kijken mee."));
            return number;
        });
        return once;
    }

    Signal now() {
        return as(OFFICER, () -> signals.signal(number));
    }

    void days(int days) {
        clock.push(Duration.ofDays(days));
    }

    Awaits awaited() {
        return now().awaits().orElseThrow();
    }

    String reaction(UUID handOver) {
        return "/signals/" + number + "/referrals/" + handOver + "/reaction";
    }

    String react(UUID handOver, String outcome, Map<String, List<String>> more) {
        Map<String, List<String>> typed = new HashMap<>(Map.of("outcome", List.of(outcome)));
        typed.putAll(more);
        Document page = officer.open(reaction(handOver));
        officer.press(reaction(handOver), page, "Opslaan", typed).location();
        return said(officer.open("/vault"));
    }

    FollowUps.Reminded remind(UUID handOver) {
        return as(OFFICER, () -> followUps.remind(Set.of(handOver)));
    }

    List<String> mails() {
        return database.as(
                Acting.nobody(Purpose.NOTIFYING),
                () -> database.client()
                        .sql("select partner from notices.reminder where reference = ? order by partner")
                        .param(number)
                        .query(String.class)
                        .list());
    }

    List<Entry> entries(Entry.Kind kind) {
        ReportId id = now().id();
        return as(OFFICER, () -> signals.entries(id)).stream()
                .filter(entry -> entry.kind() == kind)
                .toList();
    }

    String list() {
        return officer.open("/follow-ups").select("main").text();
    }
}
