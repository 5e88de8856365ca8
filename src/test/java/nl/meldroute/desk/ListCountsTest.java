package nl.meldroute.desk;

import static nl.meldroute.desk.DeskModule.CONTACT;
import static nl.meldroute.desk.DeskModule.OFFICER;
import static nl.meldroute.desk.DeskModule.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import nl.meldroute.PushedClock;
import nl.meldroute.enrichment.Answers;
import nl.meldroute.enrichment.Asking;
import nl.meldroute.enrichment.Carried;
import nl.meldroute.enrichment.Enquiries;
import nl.meldroute.enrichment.Finding;
import nl.meldroute.enrichment.Ground;
import nl.meldroute.enrichment.Item;
import nl.meldroute.enrichment.Topic;
import nl.meldroute.intake.Agreed;
import nl.meldroute.intake.Enquired;
import nl.meldroute.intake.GateOutcome;
import nl.meldroute.intake.PhoneCall;
import nl.meldroute.intake.PhoneCalls;
import nl.meldroute.intake.Signal;
import nl.meldroute.intake.Signals;
import nl.meldroute.intake.Stage;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.partners.PartnerRole;
import nl.meldroute.policy.WorkCalendar;
import nl.meldroute.referral.Deciding;
import nl.meldroute.referral.FollowUps;
import nl.meldroute.referral.Gates;
import nl.meldroute.referral.Outcome;
import nl.meldroute.referral.Reaction;
import nl.meldroute.referral.ReactionOutcome;
import nl.meldroute.referral.Referrals;
import nl.meldroute.referral.Told;
import nl.meldroute.reporting.ReporterWrote;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.context.TestPropertySource;

/** The database counts what the rules put in a list: both say the same, whatever was done. */
@WithDesk
@TestPropertySource(properties = "meldroute.database.data-dir=target/test-data/list-counts-${random.uuid}")
@DisplayName("Mijn werk: de aantallen op de tabbladen zijn de aantallen in de lijsten")
class ListCountsTest {
    private static final long SEED = 20261129;
    private static final int MANY = 70;
    private final Random chance = new Random(SEED);
    private final Given given;
    private final Tasks tasks;
    private final Route route;
    private final PushedClock clock;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private Enquiries enquiries;

    @Autowired
    private Answers answers;

    @Autowired
    private PhoneCalls calls;

    @Autowired
    ListCountsTest(
            Given given,
            Tasks tasks,
            PushedClock clock,
            Signals signals,
            Gates gates,
            Referrals referrals,
            FollowUps chase) {
        this.given = given;
        this.tasks = tasks;
        this.clock = clock;
        this.route = new Route(signals, gates, referrals, chase);
    }

    private record Route(Signals signals, Gates gates, Referrals referrals, FollowUps followUps) {}

    @Test
    void each_tab_counts_what_its_list_holds() {
        for (int nth = 0; nth < MANY; nth++) {
            Given.ASignal signal = given.aSignal();
            String number =
                    (chance.nextInt(4) == 0 ? signal.fromBeforeTheStart() : signal).takenUpBy(OFFICER, "Loods " + nth);
            for (int acts = chance.nextInt(8); acts > 0; acts--) {
                act(number);
            }
            clock.push(Duration.ofHours(chance.nextInt(12)));
        }
        waitsForADepartment();
        String later = given.aSignal().takenUpBy(OFFICER, "Later");
        putOff(as(OFFICER, () -> route.signals().signal(later)));
        assertThat(Set.of(View.NOW, View.WAITING, View.LATER))
                .as("each list has something")
                .allMatch(view -> size(view) > 0);
        for (View view : View.values()) {
            assertThat(as(OFFICER, () -> tasks.page(view, 0)).counts()).containsEntry(view, size(view));
        }
        assertThat(as(OFFICER, tasks::count)).isEqualTo(size(View.NOW));
    }

    private int size(View view) {
        int size = 0;
        int shown;
        do {
            int from = size;
            shown = as(OFFICER, () -> tasks.page(view, from)).tasks().size();
            size += shown;
        } while (shown > 0);
        return size;
    }

    private void act(String number) {
        Signal signal = as(OFFICER, () -> route.signals().signal(number));
        if (signal.stage() == Stage.CLOSED) {
            return;
        }
        switch (chance.nextInt(11)) {
            case 0, 1 -> decide(signal);
            case 2, 3 -> tell(number);
            case 4 -> react(number, signal);
            case 5 -> given.answered(number, OFFICER);
            case 6, 7 -> enquire(number, signal);
            case 8, 9 -> agree(signal);
            default -> aside(signal);
        }
    }

    private void decide(Signal signal) {
        GateOutcome outcome = List.of(GateOutcome.values()).get(chance.nextInt(GateOutcome.values().length));
        LocalDate review = WorkCalendar.today(clock).plusDays(1L + chance.nextInt(100));
        Deciding deciding = new Deciding(
                RandomIds.next(),
                signal.version(),
                outcome,
                "Wat wij weten.",
                outcome == GateOutcome.UNCLEAR ? review : null,
                "Team Wonen",
                false,
                "no");
        as(OFFICER, () -> route.gates().decide(signal.numbered(), deciding));
    }

    private void tell(String number) {
        LocalDate day = WorkCalendar.today(clock).minusDays(chance.nextInt(30));
        Told told = new Told(
                RandomIds.next(), PartnerRole.POLICE, day, "", Outcome.REPORTED, "", "Zij kijken " + chance.nextInt());
        as(OFFICER, () -> {
            route.referrals().told(number, told);
            return number;
        });
    }

    private void react(String number, Signal signal) {
        signal.awaits().ifPresent(awaits -> {
            ReactionOutcome outcome =
                    List.of(ReactionOutcome.values()).get(chance.nextInt(ReactionOutcome.values().length));
            UUID told = awaits.referral();
            Reaction reaction = new Reaction(RandomIds.next(), told, outcome, "", "unknown", "", false, false);
            as(OFFICER, () -> {
                int version = route.followUps().handedOver(number, told).version();
                return route.followUps().reacted(number, version, reaction);
            });
        });
    }

    /** A department is asked, or what it was asked goes on. */
    private void waitsForADepartment() {
        String number = given.aSignal().takenUpBy(OFFICER, "Wacht");
        enquire(number, as(OFFICER, () -> route.signals().signal(number)));
    }

    private void enquire(String number, Signal signal) {
        Optional<Enquired> open = signal.enquired();
        if (open.isEmpty()) {
            Asking asking = new Asking(
                    RandomIds.next(),
                    List.of(CONTACT.department()),
                    Topic.KNOWN,
                    Ground.CARE,
                    "Anders weten wij niet of het bekend is.",
                    List.of(new Carried(Item.ADDRESS, "Dorpsstraat 1", false)),
                    WorkCalendar.today(clock).plusDays(1L + chance.nextInt(9)));
            as(OFFICER, () -> {
                enquiries.ask(number, asking);
                return number;
            });
            return;
        }
        UUID id = open.get().enquiry();
        int version = as(OFFICER, () -> enquiries.enquiry(number, id)).version();
        if (open.get().answered()) {
            as(OFFICER, () -> enquiries.read(number, id, version));
        } else {
            as(CONTACT, () -> answers.answer(id, version, Finding.Result.NOTHING, ""));
        }
    }

    /** Something is agreed on the phone for a day, or what was agreed is done. */
    private void agree(Signal signal) {
        String day = WorkCalendar.today(clock).plusDays(chance.nextInt(9)).toString();
        as(OFFICER, () -> {
            Optional<Agreed> agreed = signal.agreed();
            agreed.ifPresentOrElse(
                    one -> calls.kept(signal.id(), one.what()),
                    () -> calls.called(
                            signal.id(), new PhoneCall("een collega", "Zij bellen.", "", Map.of("before", day))));
            return signal;
        });
    }

    /** A message of the reporter, or put off. */
    private void aside(Signal signal) {
        if (chance.nextBoolean()) {
            events.publishEvent(new ReporterWrote(signal.id(), WorkCalendar.today(clock)));
        } else {
            putOff(signal);
        }
    }

    private void putOff(Signal signal) {
        as(OFFICER, () -> {
            LocalDate last = route.signals().latestLater(signal.id());
            LocalDate until = WorkCalendar.today(clock).plusDays(9);
            if (!until.isAfter(last)) {
                route.signals().putOff(signal.id(), until);
            }
            return signal;
        });
    }
}
