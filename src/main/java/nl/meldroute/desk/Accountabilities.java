package nl.meldroute.desk;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.meldroute.audit.AuditTrail;
import nl.meldroute.enrichment.Enquiries;
import nl.meldroute.enrichment.Enquiry;
import nl.meldroute.enrichment.Finding;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.ModuleDoor;
import nl.meldroute.identity.Role;
import nl.meldroute.intake.Entry;
import nl.meldroute.intake.Signal;
import nl.meldroute.intake.Signals;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.sources.Inquiries;
import nl.meldroute.sources.Inquiry;
import org.springframework.stereotype.Component;

/** One page that accounts for every question about a signal: for the officer and the deputy, since it names people. */
@ModuleDoor
public class Accountabilities {
    private static final int MOST_SEEN = 1_000;
    private static final Set<String> READ = Set.of(
            "enquiry.read", "enquiry.look", "signal.enquiry-read", "source.read", "signal.source-shown", "share.read");
    private final Signals signals;
    private final Asked asked;
    private final AuditTrail trail;
    private final Colleagues colleagues;
    private final Clock clock;

    Accountabilities(Signals signals, Asked asked, AuditTrail trail, Colleagues colleagues, Clock clock) {
        this.signals = signals;
        this.asked = asked;
        this.trail = trail;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    /** Of whom something is asked. */
    @Component
    record Asked(Enquiries departments, Inquiries sources) {}

    /** All of one signal; this look is on the audit. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public Accountability of(String number) {
        Signal signal = signals.signal(number);
        List<Entry> entries = signals.entries(signal.id());
        List<Inquiry> sources = asked.sources().of(signal.id());
        List<Enquiry> enquiries = asked.departments().of(signal.id());
        List<AuditTrail.Seen> readers = trail.of(signal.id(), MOST_SEEN).stream()
                .filter(seen -> READ.contains(seen.action()))
                .toList();
        Stream<AccountId> people = Stream.of(
                        entries.stream().map(Entry::by).filter(Objects::nonNull),
                        sources.stream().map(one -> one.asked().by().who()),
                        sources.stream()
                                .flatMap(one -> one.shown().stream())
                                .map(shown -> shown.by().who()),
                        enquiries.stream()
                                .flatMap(one -> one.finding().stream())
                                .map(Finding::by))
                .flatMap(some -> some);
        return new Accountability(
                number, clock.instant(), sources, enquiries, entries, readers, colleagues.names(people.toList()));
    }
}
