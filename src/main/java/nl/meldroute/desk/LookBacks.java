package nl.meldroute.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.meldroute.audit.Act;
import nl.meldroute.audit.Audit;
import nl.meldroute.audit.AuditTrail;
import nl.meldroute.desk.LookBack.Happening;
import nl.meldroute.desk.LookBack.Part;
import nl.meldroute.identity.Absences;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.ModuleDoor;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.identity.Role;
import nl.meldroute.identity.SignedIn;
import nl.meldroute.intake.EmergencyReadings;
import nl.meldroute.intake.Signal;
import nl.meldroute.intake.SignalLists;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.policy.WorkCalendar;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** <i>Dit gebeurde toen u weg was</i>: what colleagues did and what came in, for who comes back (reading I-10). */
@ModuleDoor
public class LookBacks {
    private static final String REVEAL = "reveal";
    private static final String EMERGENCY = "emergency";
    private final Absences absences;
    private final SignalLists lists;
    private final AuditTrail trail;
    private final Colleagues colleagues;
    private final Around around;

    LookBacks(Absences absences, SignalLists lists, AuditTrail trail, Colleagues colleagues, Around around) {
        this.absences = absences;
        this.lists = lists;
        this.trail = trail;
        this.colleagues = colleagues;
        this.around = around;
    }

    /** What time it is, who writes down what is done, and who knows of readings in an emergency. */
    @Component
    record Around(Clock clock, Audit audit, ObjectProvider<EmergencyReadings> readings) {}

    /** A page of it. A signal that is not for who asks is left out, whatever happened to it. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public LookBack page(int from) {
        Optional<Standing.Days> days = Standings.behind(absences.toLookBackOn(today()));
        List<Part> all = days.map(this::parts).orElse(List.of());
        List<Part> shown = all.stream().skip(from).limit(LookBack.SIZE).toList();
        return new LookBack(
                today(),
                days,
                shown,
                from,
                from + shown.size() < all.size(),
                lists.registrations(
                        shown.stream().map(part -> part.signal().id()).toList()),
                colleagues.names(shown.stream()
                        .flatMap(part -> part.happenings().stream())
                        .map(Happening::by)
                        .filter(Objects::nonNull)
                        .toList()));
    }

    /** Looked back: the days are not kept any longer. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public void seen() {
        if (absences.lookedBack(today())) {
            SignedIn me = SignedIn.current().orElseThrow(NotForYou::new);
            around.audit().record(Act.on(me.id(), "absence.looked-back"));
        }
    }

    private List<Part> parts(Standing.Days days) {
        Map<ReportId, List<Happening>> happened = new LinkedHashMap<>();
        Stream.of(entries(days), reveals(days), readings(days))
                .flatMap(some -> some)
                .sorted(Comparator.comparing((Of one) -> one.happening().day()).reversed())
                .forEach(one -> happened.computeIfAbsent(one.signal(), _ -> new ArrayList<>())
                        .add(one.happening()));
        Map<ReportId, Signal> signals = lists.find(happened.keySet());
        return happened.entrySet().stream()
                .flatMap(entry -> Stream.ofNullable(signals.get(entry.getKey()))
                        .map(signal -> new Part(signal, List.copyOf(entry.getValue()))))
                .toList();
    }

    private record Of(ReportId signal, Happening happening) {}

    private Stream<Of> entries(Standing.Days days) {
        return lists.meanwhile(days.first(), days.last()).stream()
                .map(event -> new Of(
                        event.signal(), new Happening(event.day(), event.kind().code(), event.by())));
    }

    private Stream<Of> reveals(Standing.Days days) {
        return trail.reveals(start(days.first()), start(days.last().plusDays(1))).stream()
                .map(one -> new Of(one.report(), new Happening(day(one.at()), REVEAL, one.by())));
    }

    /** Each of the two on a line. */
    private Stream<Of> readings(Standing.Days days) {
        return around.readings().stream()
                .flatMap(known ->
                        known.begun(start(days.first()), start(days.last().plusDays(1))).stream())
                .flatMap(one -> Stream.of(one.first(), one.second())
                        .map(by -> new Of(one.signal(), new Happening(day(one.from()), EMERGENCY, by))));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(WorkCalendar.ZONE).toInstant();
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, WorkCalendar.ZONE);
    }

    private LocalDate today() {
        return WorkCalendar.today(around.clock());
    }
}
