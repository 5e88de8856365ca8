package nl.meldroute.breakglass;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.meldroute.audit.Act;
import nl.meldroute.audit.Audit;
import nl.meldroute.breakglass.BreakGlass.By;
import nl.meldroute.breakglass.BreakGlass.Opening;
import nl.meldroute.breakglass.BreakGlass.Report;
import nl.meldroute.breakglass.BreakGlass.State;
import nl.meldroute.breakglass.BreakGlass.Words;
import nl.meldroute.breakglass.rules.GlassTerms;
import nl.meldroute.breakglass.store.RequestRows;
import nl.meldroute.identity.Account;
import nl.meldroute.identity.Accounts;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.ModuleDoor;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.identity.Role;
import nl.meldroute.intake.Extract;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.Acting;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.notices.Notices;
import nl.meldroute.privacy.LentContent;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * For the two who read one signal in an emergency (design 5, 3f): one asks with a reason, another one agrees within an hour, both
 * read for four hours, and one of them writes what they did. Each step is on the audit; nothing here opens the vault.
 */
@ModuleDoor
public class EmergencyReaders {
    private final GlassFile file;
    private final RequestRows rows;
    private final Copies copies;
    private final Around around;

    EmergencyReaders(GlassFile file, RequestRows rows, Copies copies, Around around) {
        this.file = file;
        this.rows = rows;
        this.copies = copies;
        this.around = around;
    }

    /** What is read, and its key. */
    @Component
    record Copies(Lending lending, LentContent lent, JsonMapper json) {}

    /** What time it is, who there is, who hears of it, and where it is written down. */
    @Component
    record Around(Clock clock, Accounts accounts, Notices notices, Audit audit) {
        void wrote(UUID id, String action) {
            audit.record(new Act(action, "break-glass", id, "done", null));
        }

        String name(AccountId account) {
            return accounts.find(account).map(Account::name).orElseThrow(NotForYou::new);
        }
    }

    /** Those that this person may agree to, and the own ones that nobody reviewed; the oldest first. */
    @Door(to = Role.EMERGENCY_READER, purpose = Purpose.BREAK_GLASS)
    public List<BreakGlass> all() {
        return own(file.unreviewed());
    }

    /** The same, without a word of what was asked and reported: for the frame of each page. */
    @Door(to = Role.EMERGENCY_READER, purpose = Purpose.BREAK_GLASS)
    public List<BreakGlass> waiting() {
        return own(file.unreviewedShut());
    }

    private List<BreakGlass> own(List<BreakGlass> unreviewed) {
        AccountId self = Acting.person();
        return unreviewed.stream()
                .filter(one -> one.isOf(self) || one.state(now()) == State.ASKED)
                .toList();
    }

    /** Asks to read one signal, and tells officer, deputy and privacy officer; it says nothing of whether there is one. Twice is once. */
    @Door(to = Role.EMERGENCY_READER, purpose = Purpose.BREAK_GLASS)
    public void ask(UUID once, Words words) {
        if (file.ask(once, new By(Acting.person(), now()), words)) {
            around.wrote(once, "glass.ask");
            around.notices().breakGlass();
        }
    }

    /** One of them. Throws {@link NotForYou} where it is not there, or between two others. */
    @Door(to = Role.EMERGENCY_READER, purpose = Purpose.BREAK_GLASS)
    public BreakGlass one(UUID id) {
        BreakGlass found = file.find(id).orElseThrow(NotForYou::new);
        if (!found.isOf(Acting.person()) && found.state(now()) != State.ASKED) {
            throw new NotForYou();
        }
        return found;
    }

    /** Whether this person may be the second one: neither who asked, nor somebody of that name. */
    @Door(to = Role.EMERGENCY_READER, purpose = Purpose.BREAK_GLASS)
    public boolean mayAgree(BreakGlass glass) {
        AccountId self = Acting.person();
        return glass.state(now()) == State.ASKED
                && !glass.asked().who().equals(self)
                && !GlassTerms.samePerson(around.name(glass.asked().who()), around.name(self));
    }

    /**
     * Agrees: from now on the two read it for four hours, if it is there, and officer, deputy and privacy officer hear so. Throws
     * {@link NotForYou} to who may not agree, and where it is too late.
     */
    @Door(to = Role.EMERGENCY_READER, purpose = Purpose.BREAK_GLASS)
    public void agree(UUID id) {
        BreakGlass glass = one(id);
        AccountId self = Acting.person();
        if (!mayAgree(glass) || !rows.agree(id, self)) {
            throw new NotForYou();
        }
        Instant now = now();
        Instant until = now.plus(GlassTerms.TO_READ);
        rows.open(id, glass.asked().who(), new RequestRows.OpeningRow(self, now, until, 0, null, null));
        Optional<ReportId> signal = copies.lending().lend(id, glass.words());
        around.wrote(id, "glass.agree");
        signal.ifPresent(found -> around.audit().record(Act.on(found, "glass.open")));
        around.notices().breakGlass();
    }

    /** Does not agree, or takes the own question back. */
    @Door(to = Role.EMERGENCY_READER, purpose = Purpose.BREAK_GLASS)
    public void refuse(UUID id) {
        if (one(id).state(now()) != State.ASKED || !rows.refuse(id, Acting.person())) {
            throw new NotForYou();
        }
        around.wrote(id, "glass.refuse");
    }

    /** What the two read, on the audit; empty where there is nothing to read, or not any more. */
    @Door(to = Role.EMERGENCY_READER, purpose = Purpose.BREAK_GLASS)
    public Optional<Extract> read(UUID id) {
        Opening opening = one(id).opening();
        if (opening == null || !opening.open(now()) || !opening.found() || opening.signal() == null) {
            return Optional.empty();
        }
        ReportId signal = opening.signal();
        return rows.copy(id).map(locked -> {
            around.audit().record(Act.on(signal, "glass.read"));
            String text = copies.lent().of(id).open(Lending.COPY, id, locked);
            return copies.json().readValue(text, Extract.class);
        });
    }

    /** Ends it before its time: the key of what they read is gone. */
    @Door(to = Role.EMERGENCY_READER, purpose = Purpose.BREAK_GLASS)
    public void end(UUID id) {
        BreakGlass glass = one(id);
        if (glass.opening() == null) {
            throw new NotForYou();
        }
        if (rows.end(id, now())) {
            copies.lending().take(id);
            around.wrote(id, "glass.end");
        }
    }

    /** Writes what the two did. Throws {@link NotForYou} where they still read, read nothing, or one of them wrote it. */
    @Door(to = Role.EMERGENCY_READER, purpose = Purpose.BREAK_GLASS)
    public void report(UUID id, String text) {
        if (one(id).reportBy(now()).isEmpty() || !file.report(id, new Report(new By(Acting.person(), now()), text))) {
            throw new NotForYou();
        }
        around.wrote(id, "glass.report");
    }

    private Instant now() {
        return around.clock().instant();
    }
}
