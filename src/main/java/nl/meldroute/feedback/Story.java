package nl.meldroute.feedback;

import java.util.List;
import java.util.Set;
import nl.meldroute.identity.Account;
import nl.meldroute.identity.Accounts;
import nl.meldroute.intake.Entry;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.Acting;
import org.springframework.stereotype.Component;

/** Who did what to a signal, in names of colleagues. */
@Component
class Story {
    /** What is only written down beside a signal, and leaves it as it stands. */
    private static final Set<Entry.Kind> BESIDE = Set.of(
            Entry.Kind.NOTE,
            Entry.Kind.CALL,
            Entry.Kind.AGREEMENT_KEPT,
            Entry.Kind.ASKED,
            Entry.Kind.PUT_OFF,
            Entry.Kind.PUT_ASIDE,
            Entry.Kind.LET_IN,
            Entry.Kind.CORRECTED,
            Entry.Kind.LINKED,
            Entry.Kind.UNLINKED,
            Entry.Kind.SPLIT);

    private final Accounts accounts;

    Story(Accounts accounts) {
        this.accounts = accounts;
    }

    /** What changed it last. */
    Happened last(List<Entry> entries) {
        Entry last = entries.reversed().stream()
                .filter(entry -> !BESIDE.contains(entry.kind()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("A signal begins with an entry"));
        return new Happened(last.kind(), name(last), isMine(last), last.at());
    }

    /** Whether the last decision at the gate sent it to another municipality. */
    static boolean outside(List<Entry> entries) {
        return entries.reversed().stream()
                .filter(entry -> entry.kind() == Entry.Kind.DECIDED)
                .findFirst()
                .filter(entry ->
                        entry.content().getOrDefault("municipality", "").equals("yes"))
                .isPresent();
    }

    /** What officer and deputy said to the reporter, oldest first. */
    List<Said> said(List<Entry> entries) {
        return entries.stream()
                .filter(entry -> entry.kind() == Entry.Kind.ANSWERED || entry.kind() == Entry.Kind.ASKED)
                .map(entry -> new Said(
                        entry.day(),
                        name(entry),
                        entry.kind() == Entry.Kind.ASKED,
                        entry.content().getOrDefault("text", "")))
                .toList();
    }

    boolean isMine(Entry entry) {
        return entry.by() != null && entry.by().equals(Acting.required().actor());
    }

    private String name(Entry entry) {
        AccountId by = entry.by();
        return by == null ? "" : accounts.find(by).map(Account::name).orElse("");
    }
}
