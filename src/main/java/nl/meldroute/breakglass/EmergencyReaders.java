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

    /** Whether somebody may be the second person. */
    public enum Agreeing {
        POSSIBLE,
        /** Who asked, or somebody of that name. */
        SAME_PERSON,
        /** Who asked reads nothing in an emergency any more. */
        ASKER_GONE
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

        /** Whether this account is one of an emergency reader still. */
        boolean reads(AccountId account) {
            return accounts.inRole(Role.EMERGENCY_READER).stream()
                    .anyMatch(reader -> reader.id().equals(account));
        }

        Account account(AccountId id) {
            return accounts.find(id).orElseThrow(NotForYou::new);
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

    /** Whether this person may be the second one of what was asked and not decided. */
    @Door(to = Role.EMERGENCY_READER, purpose = Purpose.BREAK_GLASS)
    public Agreeing agreeing(BreakGlass glass) {
        Account asker = around.account(glass.asked().who());
        if (asker.maybeOfOnePerson(around.account(Acting.person()))) {
            return Agreeing.SAME_PERSON;
        }
        return around.reads(asker.id()) ? Agreeing.POSSIBLE : Agreeing.ASKER_GONE;
    }

    /**
     * Agrees: from now on the two read it for four hours, if it is there, and officer, deputy and privacy officer hear so. Twice is
     * once. Throws {@link NotForYou} to who may not agree, and where it is too late.
     */
    @Door(to = Role.EMERGENCY_READER, purpose = Purpose.BREAK_GLASS)
    public void agree(UUID id) {
        BreakGlass glass = one(id);
        AccountId self = Acting.person();
        boolean possible = glass.state(now()) == State.ASKED && agreeing(glass) == Agreeing.POSSIBLE;
        if (possible && rows.agree(id, self)) {
            open(glass, self);
        } else if (!one(id).agreedBy(self)) {
            throw new NotForYou();
        }
    }

    private void open(BreakGlass glass, AccountId self) {
        UUID id = glass.id();
        Instant now = now();
        Instant until = now.plus(GlassTerms.TO_READ);
        rows.open(id, glass.asked().who(), new RequestRows.OpeningRow(self, now, until, 0, null, null));
        Optional<ReportId> signal = copies.lending().lend(id, glass.words());
        around.wrote(id, "glass.agree");
        signal.ifPresent(found -> around.audit().record(Act.on(found, "glass.open")));
        around.notices().breakGlass();
    }

    /** Does not agree, or takes the own question back. Twice is once. Throws {@link NotForYou} where somebody decided before. */
    @Door(to = Role.EMERGENCY_READER, purpose = Purpose.BREAK_GLASS)
    public void refuse(UUID id) {
        AccountId self = Acting.person();
        Optional<BreakGlass> glass = file.find(id);
        if (glass.filter(one -> one.state(now()) == State.ASKED).isPresent() && rows.refuse(id, self)) {
            around.wrote(id, "glass.refuse");
        } else if (file.find(id).filter(one -> self.equals(one.refusedBy())).isEmpty()) {
            throw new NotForYou();
        }
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

    /** Writes what the two did. Twice is once. Throws {@link NotForYou} where they still read, read nothing, or the other one wrote it. */
    @Door(to = Role.EMERGENCY_READER, purpose = Purpose.BREAK_GLASS)
    public void report(UUID id, String text) {
        AccountId self = Acting.person();
        if (one(id).reportBy(now()).isPresent() && file.report(id, new Report(new By(self, now()), text))) {
            around.wrote(id, "glass.report");
        } else if (!one(id).reportedBy(self, text)) {
            throw new NotForYou();
        }
    }

    private Instant now() {
        return around.clock().instant();
    }
}
