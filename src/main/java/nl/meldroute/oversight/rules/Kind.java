package nl.meldroute.oversight.rules;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What kind an act on the audit is of, in the words of the page (design 4, 5.7). Every act that the product writes has one and only one: a
 * test goes through the source. What is read back of an older edition and has none any more is {@link #OTHER}.
 */
public enum Kind {
    /** Content of a signal, or a list of signals, was shown. */
    VIEWED(
            "signal.open",
            "signal.read",
            "report.read",
            "message.read",
            "file.read",
            "subject.read",
            "match.look",
            "match.open",
            "match.connections",
            "enquiry.read",
            "enquiry.look",
            "consultation.read",
            "consultation.look",
            "share.list",
            "share.read",
            "glass.read",
            "list.read",
            "keeping.look",
            "keeping.certificate",
            "reporter.explanations",
            "signal.enquiry-read",
            "signal.source-shown",
            "source.read"),
    /** The name or the number of a reporter was shown. */
    NAME("reporter.reveal", "alarm.reveal"),
    CHANGED(
            "signal.take-up",
            "signal.take-back",
            "signal.turn-away",
            "signal.hand-over",
            "signal.put-aside",
            "signal.let-in",
            "signal.later",
            "signal.put-off",
            "signal.note",
            "signal.call",
            "signal.agreement-kept",
            "signal.decide",
            "signal.establish",
            "signal.doubt",
            "signal.consulted",
            "signal.not-told",
            "signal.reacted",
            "signal.retracted",
            "signal.enquiry-withdrawn",
            "signal.source-asked",
            "signal.source-kept",
            "signal.correct",
            "signal.split",
            "signal.split-off",
            "signal.close",
            "signal.reopen",
            "message.noted",
            "reporter.message-read",
            "reporter.compare",
            "file.release",
            "subject.add",
            "subject.change",
            "subject.take-over",
            "subject.remove",
            "subject.put-back",
            "match.same",
            "match.different",
            "match.unsure",
            "match.undo",
            "match.looked",
            "match.link",
            "enquiry.answer",
            "consultation.advise",
            "share.react",
            "share.stop"),
    /** Something of a signal went to somebody else. */
    SENT(
            "signal.told",
            "signal.police-called",
            "signal.reminded",
            "signal.enquired",
            "signal.enquiry-again",
            "share.make",
            "consultation.ask",
            "reporter.ask",
            "reporter.answer"),
    /** Something of a signal was taken along as it came in. */
    EXPORTED("file.original"),
    /** What is kept and what is erased. */
    KEEPING(
            "keeping.propose-erase",
            "keeping.propose-keep",
            "keeping.propose-lift",
            "keeping.confirm-erase",
            "keeping.confirm-keep",
            "keeping.confirm-lift",
            "keeping.take-back",
            "names.erase",
            "signal.erase",
            "envelope.erase"),
    /** Reading in an emergency, around the reading itself. */
    EMERGENCY(
            "glass.ask",
            "glass.agree",
            "glass.refuse",
            "glass.open",
            "glass.end",
            "glass.report",
            "glass.look",
            "glass.review"),
    /** Accounts, what they sign in with, and who is at work. */
    ACCOUNT(
            "account.add",
            "account.change",
            "account.renew",
            "account.lost",
            "account.close",
            "account.first",
            "account.first-code",
            "account.make-by-claim",
            "account.change-by-claim",
            "account.tie",
            "nomination.propose",
            "nomination.agree",
            "nomination.drop",
            "sign-in",
            "sign-in.emergency",
            "password.choose",
            "passkey.add",
            "passkey.revoke",
            "code.begin",
            "code.end",
            "absence.plan",
            "absence.end",
            "absence.looked-back"),
    /** Keys of the vault with the names of reporters. */
    VAULT(
            "vault.open",
            "vault.close",
            "vault.make",
            "vault.request",
            "vault.admit",
            "vault.forgotten",
            "vault.exercise",
            "vault.prove",
            "vault.renew",
            "vault.remove",
            "vault.recover",
            "vault.recovery-request",
            "vault.recovery-set",
            "vault.recovery-tried",
            "vault.passkey-link",
            "vault.passkey-unlink",
            "vault.key-replaced",
            "vault.holder-strange",
            "vault.set-strange",
            "envelope.broken"),
    /** Words, colours, figures and numbers that the municipality chose. */
    SETTING(
            "wording.say",
            "parameters.choose",
            "parameters.drop",
            "housestyle.choose",
            "housestyle.reset",
            "housestyle.logo",
            "housestyle.logo.remove",
            "partner.number-checked",
            "partner.mail-kept",
            "source.add",
            "source.change",
            "source.import",
            "source.preview",
            "source.use",
            "source.erase"),
    /** Somebody looked at the audit, or said why it is shorter than what was signed of it. */
    AUDIT(
            "signal.who-saw",
            "audit.look",
            "audit.chained",
            "audit.restored",
            "audit.restored-agreed",
            "month.look",
            "month.seen"),
    /** Not done: it was refused. Whatever was refused is of this kind, and of no other. */
    REFUSED("content.open"),
    /** Nothing of today. */
    OTHER;

    /** With spaces between them. */
    private final String acts;

    Kind(String... acts) {
        this.acts = String.join(" ", acts);
    }

    /** The kind of an act of this name; a refused one is {@link #REFUSED}. */
    public static Kind of(String act, boolean refused) {
        return refused ? REFUSED : known(act).orElse(OTHER);
    }

    /** The kind that names this act; empty where none does. */
    public static Optional<Kind> known(String act) {
        return Stream.of(values()).filter(kind -> kind.acts().contains(act)).findFirst();
    }

    /** Whether somebody saw content of the signal that it was done to. */
    public boolean looks() {
        return switch (this) {
            case VIEWED, NAME, EXPORTED -> true;
            case CHANGED, SENT, KEEPING, EMERGENCY, ACCOUNT, VAULT, SETTING, AUDIT, REFUSED, OTHER -> false;
        };
    }

    /** The names of its acts. */
    public Set<String> acts() {
        return acts.isEmpty() ? Set.of() : Set.of(acts.split(" "));
    }

    /** As it stands in addresses and texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one with this code; empty for any other. */
    public static Optional<Kind> coded(String code) {
        return Stream.of(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
