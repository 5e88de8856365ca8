package nl.meldroute.referral;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.meldroute.intake.Awaits;
import nl.meldroute.intake.Gate;
import nl.meldroute.intake.Signal;
import nl.meldroute.intake.SignalChanged;
import nl.meldroute.intake.Stage;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.partners.PartnerAddresses;
import nl.meldroute.partners.PartnerRole;
import nl.meldroute.policy.Edition;
import nl.meldroute.policy.ParameterName;
import nl.meldroute.policy.WorkCalendar;
import nl.meldroute.referral.rules.Chasing;
import nl.meldroute.referral.store.AwaitedRows;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** For whose reaction is waited, and until when (2.2 step 5). */
@Component
class Waits {
    private final AwaitedRows rows;
    private final PartnerAddresses addresses;
    private final Edition edition;
    private final Clock clock;

    Waits(AwaitedRows rows, PartnerAddresses addresses, Edition edition, Clock clock) {
        this.rows = rows;
        this.addresses = addresses;
        this.edition = edition;
        this.clock = clock;
    }

    /** A closed signal waits for nobody. */
    @EventListener
    void changed(SignalChanged event) {
        Signal signal = event.signal();
        rows.rest(signal.id(), signal.stage() == Stage.CLOSED);
    }

    LocalDate today() {
        return WorkCalendar.today(clock);
    }

    List<FollowUp> all() {
        return rows.all();
    }

    Optional<FollowUp> find(UUID handOver) {
        return rows.find(handOver);
    }

    /** Until when a reaction is asked of who is told on this day. */
    LocalDate term(LocalDate told) {
        return WorkCalendar.end(told, edition.parameter(ParameterName.PARTNER_REACTION, told));
    }

    /** The partner was told: from that day its term runs. Of an earlier hand-over to it nothing is waited for any more. */
    void begin(FollowUp awaited, PartnerRole partner, List<Deed> before) {
        rows.delete(before.stream()
                .filter(deed -> deed.kind() == Deed.Kind.TOLD)
                .filter(deed -> deed.word(Weighing.PARTNER).equals(partner.slug()))
                .map(Deed::id)
                .toList());
        rows.insert(awaited);
    }

    /** A later call was put down by mistake: the hand-over before it is waited for again, unless that partner reacted. */
    void resume(ReportId signal, PartnerRole partner, List<Deed> standing) {
        standing.reversed().stream()
                .filter(Deed::handsOver)
                .filter(deed -> deed.word(Weighing.PARTNER).equals(partner.slug()))
                .findFirst()
                .filter(told -> since(told, Deed.Kind.REACTED, standing).isEmpty())
                .filter(told -> rows.find(told.id()).isEmpty())
                .ifPresent(told -> rows.insert(resumed(signal, told, standing)));
    }

    private FollowUp resumed(ReportId signal, Deed told, List<Deed> standing) {
        LocalDate day = LocalDate.parse(told.word("day"));
        List<Deed> reminded = since(told, Deed.Kind.REMINDED, standing);
        if (reminded.isEmpty()) {
            return new FollowUp(told.id(), signal, day, term(day), 0, day);
        }
        LocalDate last = LocalDate.ofInstant(reminded.getLast().at(), WorkCalendar.ZONE);
        LocalDate due = WorkCalendar.end(last, edition.parameter(ParameterName.REMIND_AGAIN, last));
        return new FollowUp(told.id(), signal, day, due, reminded.size(), last);
    }

    /** What came of a hand-over since, of one kind. */
    static List<Deed> since(Deed told, Deed.Kind kind, List<Deed> deeds) {
        return deeds.stream()
                .filter(deed -> deed.kind() == kind)
                .filter(deed -> deed.cameOf(told.id()))
                .toList();
    }

    List<FollowUp> of(ReportId signal) {
        return rows.of(signal);
    }

    /** There was a word to the partner, and no reaction: it gets another term. */
    void again(FollowUp awaited) {
        LocalDate due = WorkCalendar.end(today(), edition.parameter(ParameterName.REMIND_AGAIN, today()));
        rows.update(awaited.again(due, today()));
    }

    void end(UUID handOver) {
        rows.delete(List.of(handOver));
    }

    /** The one of a signal that has to react first. */
    @Nullable
    Awaits first(ReportId signal, List<Deed> deeds) {
        return rows.of(signal).stream()
                .findFirst()
                .map(awaited -> new Awaits(awaited.id(), awaited.dueOn(), chase(awaited, partner(deeds, awaited.id()))))
                .orElse(null);
    }

    /** How a signal stands at the gate after a deed: what is asked first, and whose reaction is waited for. */
    Gate after(Signal signal, List<Deed> deeds, Gate.Asks asks) {
        return signal.gate().asking(asks).awaiting(first(signal.id(), deeds));
    }

    Awaits.Chase chase(FollowUp awaited, PartnerRole partner) {
        return Chasing.next(awaited.reminders(), addresses.of(partner.slug()).isPresent());
    }

    /** Who of these can be mailed; each is asked for once. */
    Set<PartnerRole> reachable(Collection<PartnerRole> partners) {
        return partners.stream()
                .distinct()
                .filter(partner -> addresses.of(partner.slug()).isPresent())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whom the hand-over went to. */
    static PartnerRole partner(List<Deed> deeds, UUID handOver) {
        return deeds.stream()
                .filter(deed -> deed.id().equals(handOver))
                .flatMap(deed -> PartnerRole.of(deed.word(Weighing.PARTNER)).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("A hand-over names its partner"));
    }
}
