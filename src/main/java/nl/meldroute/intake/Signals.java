package nl.meldroute.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.meldroute.audit.Act;
import nl.meldroute.audit.Audit;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.ModuleDoor;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.identity.Role;
import nl.meldroute.intake.rules.NameWords;
import nl.meldroute.intake.rules.StageTable;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.policy.Edition;
import nl.meldroute.policy.ParameterName;
import nl.meldroute.policy.WorkCalendar;
import nl.meldroute.reporting.Progress;
import nl.meldroute.reporting.ReportContent;

/** Signals that were taken up (2.2 steps 2 and 6): read, written at, answered, closed and opened again. */
@ModuleDoor
public class Signals {
    private final Ledger ledger;
    private final SignalContent content;
    private final Handover handover;
    private final Edition edition;
    private final Audit audit;

    Signals(Ledger ledger, SignalContent content, Handover handover, Edition edition, Audit audit) {
        this.ledger = ledger;
        this.content = content;
        this.handover = handover;
        this.edition = edition;
        this.audit = audit;
    }

    /** How it stands, without a word of its content. Throws {@link NotForYou} where there is no such number. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public Signal signal(String number) {
        return ledger.signal(number);
    }

    /** What was handed in, exactly as given; on the audit. Throws {@link NotForYou} while nobody had a first look. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public ReportContent content(ReportId id) {
        return content.of(read(id));
    }

    /**
     * Names of people in this signal, described, registered or in its short name, that stand in a text as written there: a text that
     * leaves the municipality or goes to the reporter. For a colleague there is {@link Involved#peopleIn}.
     */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public List<String> namesIn(ReportId id, String text) {
        Stream<String> name = ledger.soFar(id).map(Registration::shortName).stream();
        return NameWords.in(Stream.concat(content.people(read(id)), name).toList())
                .foundIn(text);
    }

    /** What was registered. Throws {@link NotForYou} before acceptance. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public Registration registration(ReportId id) {
        Registration found =
                ledger.registrations(List.of(ledger.signal(id).id())).get(id);
        if (found == null) {
            throw new NotForYou();
        }
        return found;
    }

    /** What happened, oldest first; on the audit. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public List<Entry> entries(ReportId id) {
        Signal signal = ledger.signal(id);
        audit.record(Act.on(id, "signal.read"));
        return ledger.entries(signal.id());
    }

    /** Writes a note down; pressed twice, it is written once. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public void note(ReportId id, String text) {
        once(ledger.hold(id), Entry.Kind.NOTE, Map.of("text", text), "signal.note");
    }

    /** The last day until which it can be put off: the answer to the reporter has its term (reading I-06), and what is agreed its day. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public LocalDate latestLater(ReportId id) {
        return latest(ledger.signal(id));
    }

    /** Puts it off until a day to come, not past {@link #latestLater}; its terms stay as they are. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public void putOff(ReportId id, LocalDate until) {
        Signal signal = ledger.hold(id);
        if (!until.isAfter(ledger.today()) || until.isAfter(latest(signal))) {
            throw new IllegalArgumentException("A signal is put off until a day to come, not past its term");
        }
        ledger.write(signal.when(signal.moments().later(until)));
        enter(signal, Entry.Kind.PUT_OFF, Map.of("until", until.toString()));
        audit.record(Act.on(id, "signal.put-off"));
    }

    /** An answer was placed for the reporter (2.2 step 6): kept here for the record, whole or as a question only. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public void answered(ReportId id, String text, boolean question) {
        Signal signal = ledger.hold(id);
        if (!question) {
            Stage next = StageTable.after(signal.stage(), StageTable.Act.ANSWER).orElseThrow(NotForYou::new);
            ledger.write(signal.in(next).when(signal.moments().answered(ledger.now())));
        }
        enter(signal, question ? Entry.Kind.ASKED : Entry.Kind.ANSWERED, Map.of("text", text));
        audit.record(Act.on(id, question ? "reporter.ask" : "reporter.answer"));
    }

    /** What the reporter wrote was read. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public void messageRead(ReportId id) {
        handover.messageRead(ledger.hold(id));
    }

    /** Closes it. Its retention runs from now on (reading I-12). */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public Change close(ReportId id, int version, Closing closing) {
        Signal signal = ledger.hold(id);
        if (signal.version() != version) {
            return new Change.Meanwhile(signal);
        }
        Stage next = StageTable.after(signal.stage(), StageTable.Act.CLOSE).orElseThrow(NotForYou::new);
        Change change = ledger.write(signal.in(next)
                .with(closing.result())
                .when(signal.moments().closed(ledger.now()))
                .at(signal.gate().enquiring(null)));
        if (change instanceof Change.Done) {
            enter(signal, Entry.Kind.CLOSED, closing.words());
            audit.record(Act.on(id, "signal.close").because(closing.result()));
            handover.progress(signal, Progress.DONE);
        }
        return change;
    }

    /** Opens it again, for a reason. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public Signal reopen(ReportId id, String reason) {
        Signal signal = ledger.hold(id);
        Stage next = StageTable.after(signal.stage(), StageTable.Act.REOPEN)
                .filter(_ -> signal.number() != null)
                .orElseThrow(NotForYou::new);
        ledger.write(signal.in(next)
                .with(null)
                .when(signal.moments().closed(null))
                .at(signal.gate().reopened(ledger.now())));
        enter(signal, Entry.Kind.REOPENED, Map.of("reason", reason));
        audit.record(Act.on(id, "signal.reopen"));
        handover.progress(signal, Progress.LOOKING);
        return ledger.signal(id);
    }

    /** As it stands, and held until the act of the caller ends: nobody comes between. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public Signal held(ReportId id) {
        return ledger.hold(id);
    }

    /** It was decided at the gate (reading I-12). */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public Change decided(ReportId id, int version, Decision decision) {
        Signal signal = ledger.hold(id);
        if (signal.version() != version) {
            return new Change.Meanwhile(signal);
        }
        Stage next = StageTable.after(signal.stage(), StageTable.Act.DECIDE).orElseThrow(NotForYou::new);
        Gate gate = signal.gate().decided(decision, ledger.now());
        enter(signal, Entry.Kind.DECIDED, decision.words());
        audit.record(Act.on(id, "signal.decide").because(decision.outcome().code()));
        return ledger.write(signal.in(next).at(gate).when(signal.moments().later(null)));
    }

    /** The officer established what step 4 looks at (readings I-04 and I-05). */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public void established(ReportId id, Established facts) {
        Signal signal = referring(id);
        Registration before = registration(id);
        ledger.register(id, before.established(facts.forms(), facts.intervene()));
        ledger.write(signal.established(facts.intervene(), facts.minor())
                .at(signal.gate().asking(facts.asks())));
        enter(signal, Entry.Kind.ESTABLISHED, facts.words());
        audit.record(Act.on(id, "signal.establish"));
    }

    /**
     * A partner was told, or not for a reason, or a colleague was consulted (2.2 step 4; reading I-07: the police besides); a
     * partner was reminded, or reacted (2.2 step 5).
     */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public void referred(ReportId id, Referred done) {
        Signal signal = referring(id);
        Signal settled = done.police() ? signal.withPoliceCalled(true) : signal;
        ledger.write(settled.at(done.gate()));
        enter(signal, done.kind(), done.words());
        audit.record(Act.on(id, "signal." + done.kind().code()));
        if (done.words().getOrDefault("outcome", "").equals("reported")) {
            handover.progress(signal, Progress.REFERRED);
        }
    }

    /**
     * A call to a partner was put down by mistake, and counts as not made.
     *
     * @param done its {@code police} says whether the call to the police still is settled
     * @param told whether a partner is still told
     */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public void retracted(ReportId id, Referred done, boolean told) {
        Signal signal = referring(id);
        ledger.write(signal.withPoliceCalled(done.police()).at(done.gate()));
        enter(signal, done.kind(), done.words());
        audit.record(Act.on(id, "signal." + done.kind().code()));
        if (!told) {
            handover.progress(signal, Progress.LOOKING);
        }
    }

    private Signal read(ReportId id) {
        Signal signal = ledger.signal(id);
        if (signal.stage().unread()) {
            throw new NotForYou();
        }
        return signal;
    }

    private Signal referring(ReportId id) {
        Signal signal = ledger.hold(id);
        Stage next = StageTable.after(signal.stage(), StageTable.Act.REFER).orElseThrow(NotForYou::new);
        return signal.in(next);
    }

    private LocalDate latest(Signal signal) {
        boolean waits = signal.moments().answeredAt() == null && !signal.beforeStart();
        LocalDate from = waits ? signal.day() : ledger.today();
        LocalDate end = WorkCalendar.end(from, edition.parameter(ParameterName.ANSWER_REPORTER, from));
        return signal.agreed()
                .map(Agreed::on)
                .filter(on -> on.isAfter(ledger.today()) && on.isBefore(end))
                .orElse(end);
    }

    /** Not again what the same person wrote in the same words a moment ago: that is a button pressed twice. */
    private void once(Signal signal, Entry.Kind kind, Map<String, String> words, String act) {
        if (!ledger.writtenJustNow(signal.id(), kind, words)) {
            enter(signal, kind, words);
            audit.record(Act.on(signal.id(), act));
        }
    }

    private void enter(Signal signal, Entry.Kind kind, Map<String, String> words) {
        ledger.enter(signal.id(), kind, words);
    }
}
