package nl.meldroute.vault;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.meldroute.audit.Act;
import nl.meldroute.identity.Account;
import nl.meldroute.identity.Accounts;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.JobDoor;
import nl.meldroute.identity.ModuleDoor;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.Acting;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.policy.ParameterName;
import nl.meldroute.vault.Unsealing.Look;
import nl.meldroute.vault.rules.Envelope;
import nl.meldroute.vault.rules.VaultKey;
import nl.meldroute.vault.store.Envelopes;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.lang.CheckReturnValue;
import org.springframework.stereotype.Component;

/**
 * Keeps who gave a signal: sealed before it reaches the database, shown to the officer or deputy with a reason (2.2 step 2;
 * readings I-10, I-11). Everything that shows something writes on the audit in a transaction of its own: call it before
 * anything is written there, best from a controller.
 */
@ModuleDoor
public class Vault {
    /** The cookie with the unlock key. */
    public static final String COOKIE = "mr-vault";

    private final Envelopes envelopes;
    private final Unsealing unsealing;
    private final OpenVaults vaults;
    private final Shown shown;
    private final ApplicationEventPublisher events;

    Vault(Envelopes envelopes, Unsealing unsealing, OpenVaults vaults, Shown shown, ApplicationEventPublisher events) {
        this.envelopes = envelopes;
        this.unsealing = unsealing;
        this.vaults = vaults;
        this.shown = shown;
        this.events = events;
    }

    /** To whom something is shown, and for how long. */
    @Component
    record Shown(Accounts accounts, Custody.Terms terms) {}

    /** Whether an officer and a deputy can both open what is sealed now; before that no report may be taken (I-10). */
    @JobDoor(purpose = Purpose.INFORMING)
    public boolean ready() {
        if (envelopes.currentKey().isEmpty()) {
            return false;
        }
        Set<AccountId> holders = Set.copyOf(envelopes.holders());
        return Stream.of(Role.FOCAL_OFFICER, Role.DEPUTY)
                .allMatch(role ->
                        shown.accounts().inRole(role).stream().map(Account::id).anyMatch(holders::contains));
    }

    /** Whether there is a key that does not carry the mark of this installation: no report may be taken before it is renewed. */
    @JobDoor(purpose = Purpose.INFORMING)
    public boolean unmarked() {
        return envelopes.unmarked();
    }

    /** Whether several keepers together could give the key to a new holder, if all holders lost it. */
    @JobDoor(purpose = Purpose.INFORMING)
    public boolean recoverable() {
        return envelopes.recoverable();
    }

    /** Seals who gave this report, in the transaction of the reporter. */
    @JobDoor(purpose = Purpose.REPORTING)
    @CheckReturnValue
    public Sealing seal(ReportId report, Reporter reporter) {
        return seal(report, Envelope.Kind.REPORTER, reporter);
    }

    /** Seals where somebody can be called who said that there is danger and did not send yet; replaces an earlier one. */
    @JobDoor(purpose = Purpose.REPORTING)
    @CheckReturnValue
    public Sealing sealAlarm(ReportId report, Reporter reporter) {
        envelopes.delete(report, Envelope.Kind.ALARM);
        return seal(report, Envelope.Kind.ALARM, reporter);
    }

    /** The alarm was sent as a report, or is over. */
    @JobDoor(purpose = Purpose.REPORTING)
    public void dropAlarm(ReportId report) {
        envelopes.delete(report, Envelope.Kind.ALARM);
    }

    /** Until when the vault of whoever is signed in is open in this browser; empty where it is shut. Not use of it. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.REVEALING)
    public Optional<Instant> openUntil(String unlockKey) {
        return vaults.until(Acting.person(), unlockKey);
    }

    /** Shows who gave a signal, on the record. Throws {@link NotForYou} where there is no such report. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.REVEALING)
    public Revealing reveal(String unlockKey, ReportId report, Reason reason, String explanation) {
        if (reason == Reason.OTHER && explanation.isBlank()) {
            return new Revealing.ExplanationMissing();
        }
        Act act = Act.on(report, "reporter.reveal").because(reason.code());
        return reveal(unlockKey, new Look(report, Envelope.Kind.REPORTER, act, explanation), reason);
    }

    /** Shows where to call somebody whose report was not sent yet, on the record; the alarm is the reason. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.REVEALING)
    public Revealing revealAlarm(String unlockKey, ReportId report) {
        Act act = Act.on(report, "alarm.reveal").because(Reason.ALARM.code());
        return reveal(unlockKey, new Look(report, Envelope.Kind.ALARM, act, ""), Reason.ALARM);
    }

    /** Looks whether a text for others gives the reporter away, before it leaves. On the record; the name is not shown. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.REVEALING)
    public OwnWordsCheck ownWordsIn(String unlockKey, ReportId report, String text) {
        Look look = new Look(report, Envelope.Kind.REPORTER, Act.on(report, "reporter.compare"), "");
        return switch (unsealing.open(unlockKey, look)) {
            case Unsealing.Outcome.Found<Reporter>(Reporter reporter) ->
                new OwnWordsCheck.Checked(OwnWords.places(reporter, text));
            // What can't be opened can't be compared either: whoever writes needs a reason then.
            case Unsealing.Outcome.Broken<Reporter> _, Unsealing.Outcome.Shut<Reporter> _ ->
                new OwnWordsCheck.VaultClosed();
        };
    }

    /** Why the name was looked at, where somebody explained it; empty where the vault is shut. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.REVEALING)
    public Optional<List<Explanation>> explanations(String unlockKey, ReportId report) {
        return unsealing.explanations(unlockKey, report);
    }

    private Sealing seal(ReportId report, Envelope.Kind kind, Reporter reporter) {
        VaultKey key = envelopes
                .currentKey()
                .orElseThrow(() -> new IllegalStateException("No vault key: reports may not be taken yet"));
        return switch (Envelope.pack(reporter)) {
            case Envelope.TooLong(int bytesTooMany) -> new Sealing.TooLong(bytesTooMany);
            case Envelope.Packed packed -> {
                Envelope.Place place = new Envelope.Place(key, report.value(), kind);
                envelopes.insert(place, packed.seal(place));
                yield new Sealing.Sealed();
            }
        };
    }

    private Revealing reveal(String unlockKey, Look look, Reason reason) {
        return switch (unsealing.open(unlockKey, look)) {
            case Unsealing.Outcome.Found<Reporter>(Reporter reporter) -> {
                events.publishEvent(new NameRevealed(look.report(), Acting.person(), reason));
                yield new Revealing.Revealed(reporter, shown.terms().of(ParameterName.REVEAL));
            }
            case Unsealing.Outcome.Broken<Reporter> _ -> new Revealing.Broken();
            case Unsealing.Outcome.Shut<Reporter> _ -> new Revealing.VaultClosed();
        };
    }
}
