package nl.meldroute.sharing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.meldroute.audit.Act;
import nl.meldroute.audit.Audit;
import nl.meldroute.identity.Accounts;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.ModuleDoor;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.identity.Role;
import nl.meldroute.intake.Assistance;
import nl.meldroute.intake.Signal;
import nl.meldroute.intake.Signals;
import nl.meldroute.intake.Stage;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.policy.Edition;
import nl.meldroute.policy.ParameterName;
import nl.meldroute.policy.WorkCalendar;
import nl.meldroute.privacy.Reader;
import nl.meldroute.reporting.ReportContent;
import nl.meldroute.subjects.Address;
import nl.meldroute.subjects.Details;
import nl.meldroute.subjects.Subject;
import nl.meldroute.subjects.Subjects;
import org.springframework.stereotype.Component;

/** What officer and deputy share of a signal with a colleague of a department, and until when (2.2 step 1; reading I-03). */
@ModuleDoor
public class Shares {
    private final Signals signals;
    private final Subjects subjects;
    private final Assistance assistance;
    private final ShareFile file;
    private final Known known;

    Shares(Signals signals, Subjects subjects, Assistance assistance, ShareFile file, Known known) {
        this.signals = signals;
        this.subjects = subjects;
        this.assistance = assistance;
        this.file = file;
        this.known = known;
    }

    /** Who there is, how long it may last, and where it is written down. */
    @Component
    record Known(Accounts accounts, Edition edition, Clock clock, Audit audit) {
        LocalDate today() {
            return WorkCalendar.today(clock);
        }

        ShareView.Terms terms() {
            LocalDate today = today();
            return new ShareView.Terms(
                    today,
                    today.plus(edition.parameter(ParameterName.SHARE, today)),
                    today.plus(edition.parameter(ParameterName.SHARE_AT_MOST, today)));
        }

        /** Whether what was ended then can still be undone. */
        boolean undoable(Instant ended) {
            return !clock.instant().isAfter(ended.plus(edition.parameter(ParameterName.UNDO, today())));
        }

        List<Reader> readers() {
            return Stream.of(Role.DEPARTMENT_CONTACT, Role.REPORTING_CODE_OFFICER)
                    .flatMap(role -> accounts.inRole(role).stream())
                    .map(account -> new Reader(account.role(), account.department()))
                    .distinct()
                    .toList();
        }
    }

    /** A signal with what may go along, and with whom it is shared; what was handed in is read, on the audit. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public ShareView view(String number) {
        Signal signal = signals.signal(number);
        ReportContent told = signals.content(signal.id());
        ShareContent offered = new ShareContent(
                addresses(signal.id()), signals.registration(signal.id()).forms(), "");
        return new ShareView(signal, told, offered, file.of(signal.id()), known.readers(), known.terms());
    }

    /** Those of a signal that are read now. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public List<Share> open(ReportId signal) {
        LocalDate today = known.today();
        return file.of(signal).stream().filter(share -> share.open(today)).toList();
    }

    /**
     * Shares it; what this reader read of the signal before ends with that. Twice is once. Empty where the signal is closed.
     */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public Optional<Share> share(String number, UUID once, Reader reader, ShareContent content, LocalDate until) {
        Signal signal = signals.held(signals.signal(number).id());
        List<Share> before = file.of(signal.id());
        Optional<Share> twice =
                before.stream().filter(share -> share.id().equals(once)).findFirst();
        if (twice.isPresent() || signal.stage() == Stage.CLOSED) {
            return twice;
        }
        if (!known.readers().contains(reader) || !known.terms().allow(until)) {
            throw new IllegalArgumentException("Shared with a department that has a contact, until a day in its term");
        }
        Instant now = known.clock().instant();
        before.stream()
                .filter(share -> share.endedAt() == null && share.reader().equals(reader))
                .forEach(share -> file.end(share.id(), now));
        Share share = new Share(once, signal.id(), reader, content, now, until, null);
        file.keep(share);
        assistance.shared(signal.id(), words(share));
        known.audit().record(Act.on(signal.id(), "share.make"));
        return Optional.of(share);
    }

    /** Stops it at once. Twice is once. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public Share stop(String number, UUID id) {
        Share share = held(number, id);
        if (share.endedAt() == null) {
            file.end(id, known.clock().instant());
            assistance.sharingStopped(share.signal(), words(share));
            known.audit().record(Act.on(share.signal(), "share.stop"));
        }
        return share;
    }

    /** Shares again what was stopped a moment ago; empty where it is too late, or something else came in its place. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public Optional<Share> resume(String number, UUID id) {
        Share share = held(number, id);
        Instant ended = share.endedAt();
        if (ended == null) {
            return Optional.of(share);
        }
        boolean free =
                open(share.signal()).stream().noneMatch(other -> other.reader().equals(share.reader()));
        boolean closed = signals.signal(number).stage() == Stage.CLOSED;
        if (closed || !free || !known.undoable(ended)) {
            return Optional.empty();
        }
        file.resume(id);
        assistance.shared(share.signal(), words(share));
        known.audit().record(Act.on(share.signal(), "share.make"));
        return Optional.of(share);
    }

    private Share held(String number, UUID id) {
        Signal signal = signals.held(signals.signal(number).id());
        return file.find(id).filter(share -> share.signal().equals(signal.id())).orElseThrow(NotForYou::new);
    }

    /** Those that were recorded; the place as the reporter told it is in the reporter's own words. */
    private List<String> addresses(ReportId signal) {
        return subjects.of(signal).stream()
                .filter(subject -> !subject.removed())
                .map(Subject::details)
                .filter(Address.class::isInstance)
                .map(Details::title)
                .distinct()
                .toList();
    }

    private static Map<String, String> words(Share share) {
        return Map.of(
                "role", share.reader().role().name(),
                "department", share.reader().department(),
                "until", share.until().toString());
    }

    static Map<String, String> words(Share share, String text) {
        return Map.of(
                "role",
                share.reader().role().name(),
                "department",
                share.reader().department(),
                "text",
                text);
    }
}
