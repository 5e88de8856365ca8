package nl.meldroute.retention;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.meldroute.audit.Act;
import nl.meldroute.audit.Audit;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.ModuleDoor;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.Acting;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.policy.Edition;
import nl.meldroute.policy.WorkCalendar;
import nl.meldroute.retention.rules.Obstacle;
import nl.meldroute.retention.rules.RetentionTerms;
import nl.meldroute.retention.store.CertificateRows;
import nl.meldroute.retention.store.ProposalRows;
import nl.meldroute.retention.store.RetentionRows;
import org.springframework.stereotype.Component;

/**
 * What goes and what is kept longer takes two people (reading I-12): who proposes never confirms. What was confirmed can be
 * taken back as long as it is there.
 */
@ModuleDoor
public class Proposals {
    private final Rows rows;
    private final Obstacles obstacles;
    private final Edition edition;
    private final Audit audit;
    private final Clock clock;

    Proposals(Rows rows, Obstacles obstacles, Edition edition, Audit audit, Clock clock) {
        this.rows = rows;
        this.obstacles = obstacles;
        this.edition = edition;
        this.audit = audit;
        this.clock = clock;
    }

    /** The rows of this module. */
    @Component
    record Rows(RetentionRows terms, ProposalRows proposals, CertificateRows certificates) {}

    /** One signal, as somebody who decides on it sees it. Throws {@link NotForYou} where there is none that is kept. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY, Role.PRIVACY_OFFICER},
            purpose = Purpose.RETAINING)
    public Retention retention(ReportId signal) {
        return rows.terms().find(signal).orElseThrow(NotForYou::new);
    }

    /** The closed signal with this number; empty where there is none for who asks. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.RETAINING)
    public Optional<Retention> numbered(String number) {
        return rows.terms()
                .numbered(number)
                .filter(signal -> obstacles.of(List.of(signal)).get(signal) != Obstacle.OPEN)
                .flatMap(rows.terms()::find);
    }

    /** Whether it stands in a proposal that is not done: then no other one can be made. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.RETAINING)
    public boolean proposed(ReportId signal) {
        return rows.proposals().stands(signal);
    }

    /** What lifts that which holds this signal; empty where nothing does. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.RETAINING)
    public Optional<Proposal.Wish> lifting(Retention retention) {
        return retention.heldOn(today()) ? Optional.of(Proposal.Wish.lift(retention, today())) : Optional.empty();
    }

    /** Whether a signal that is kept until then may be kept until this day. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.RETAINING)
    public boolean mayKeepUntil(Retention retention, LocalDate day) {
        return terms().mayKeepUntil(day, retention.until().rest(), retention.atMost());
    }

    /**
     * Proposes it all in one go. Throws {@link NotForYou} where one of them is not there, is open, stands in another proposal, or
     * is to be erased while something stands in the way; then nothing is proposed.
     */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.RETAINING)
    public Proposal propose(List<Proposal.Wish> wishes) {
        UUID id = RandomIds.next();
        Proposal proposal = new Proposal(id, edition.title().id(), wishes.size(), 0, by(), null, null, List.of());
        rows.proposals().insert(proposal);
        Map<ReportId, Obstacle> standing =
                obstacles.of(wishes.stream().map(Proposal.Wish::signal).toList());
        for (Proposal.Wish wish : wishes) {
            String act = checked(wish, standing);
            if (!rows.proposals().add(id, wish)) {
                throw new NotForYou();
            }
            audit.record(Act.on(wish.signal(), act));
        }
        return found(id);
    }

    /** How it stands. Throws {@link NotForYou} where it is not there, or one of its signals is not for who asks. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY, Role.PRIVACY_OFFICER},
            purpose = Purpose.RETAINING)
    public Proposal proposal(UUID id) {
        return found(id);
    }

    /** Likewise, before somebody confirms it. Throws {@link NotForYou} for who proposed it as well. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY, Role.PRIVACY_OFFICER},
            purpose = Purpose.RETAINING)
    public Proposal toConfirm(UUID id) {
        return byAnother(found(id));
    }

    /** What is left of what it erased; empty while nothing is gone yet. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY, Role.PRIVACY_OFFICER},
            purpose = Purpose.RETAINING)
    public Optional<Certificate> certificate(UUID id) {
        Proposal proposal = found(id);
        if (proposal.doneOn() == null) {
            return Optional.empty();
        }
        List<CertificateRows.Gone> gone = rows.certificates().gone(id);
        List<String> numbers = gone.stream()
                .map(CertificateRows.Gone::number)
                .filter(Objects::nonNull)
                .toList();
        audit.record(Act.of("keeping.certificate", "signals"));
        return Optional.of(new Certificate(
                proposal,
                proposal.doneOn(),
                numbers,
                gone.size() - numbers.size(),
                rows.certificates().rows(id)));
    }

    /**
     * Confirms it: what is kept is kept longer from now on, what is erased goes after its grace. A second press changes nothing.
     * Throws {@link NotForYou} for who proposed it.
     */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY, Role.PRIVACY_OFFICER},
            purpose = Purpose.RETAINING)
    public Proposal confirm(UUID id) {
        Proposal proposal = byAnother(held(id));
        if (proposal.state() == Proposal.State.PROPOSED) {
            rows.proposals().confirm(id, by());
            proposal.lines().forEach(line -> confirm(id, line));
            rows.proposals().finish(today());
        }
        return found(id);
    }

    /** Takes it back, by whoever may confirm or proposed it: nothing of what is still there is erased. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY, Role.PRIVACY_OFFICER},
            purpose = Purpose.RETAINING)
    public void takeBack(UUID id) {
        Proposal proposal = held(id);
        if (proposal.state() == Proposal.State.DONE) {
            throw new NotForYou();
        }
        proposal.lines().forEach(line -> audit.record(Act.on(line.retention().signal(), "keeping.take-back")));
        if (rows.certificates().gone(id).isEmpty() && proposal.kept() == 0) {
            rows.proposals().delete(id);
        } else {
            proposal.lines()
                    .forEach(line -> rows.proposals().remove(line.retention().signal()));
            rows.proposals().finish(today());
        }
    }

    /** Whether who asks sees all of its signals. */
    static boolean whole(Proposal proposal) {
        return proposal.lines().size() == proposal.size();
    }

    private void confirm(UUID id, Proposal.Line line) {
        Retention retention = line.retention();
        LocalDate until = line.keepUntil();
        KeepReason reason = line.reason();
        if (until == null || reason == null) {
            rows.proposals()
                    .eraseFrom(
                            retention.signal(),
                            terms().eraseFrom(retention.until().rest()));
            audit.record(Act.on(retention.signal(), "keeping.confirm-erase"));
        } else if (line.lifts()) {
            rows.terms().keepUntil(retention.signal(), obstacles.holds().lifted(retention), null);
            rows.proposals().remove(retention.signal());
            audit.record(Act.on(retention.signal(), "keeping.confirm-lift"));
        } else {
            rows.terms().keepUntil(retention.signal(), retention.until().keptUntil(until), reason);
            rows.proposals().kept(id);
            rows.proposals().remove(retention.signal());
            audit.record(Act.on(retention.signal(), "keeping.confirm-keep"));
        }
    }

    /** What the audit calls it. */
    private String checked(Proposal.Wish wish, Map<ReportId, Obstacle> standing) {
        Retention retention = rows.terms().find(wish.signal()).orElseThrow(NotForYou::new);
        if (standing.get(wish.signal()) == Obstacle.OPEN) {
            throw new NotForYou();
        }
        LocalDate until = wish.keepUntil();
        if (until == null) {
            boolean asked = !retention.until().rest().isAfter(terms().asked());
            if (standing.containsKey(wish.signal()) || !asked) {
                throw new NotForYou();
            }
            return "keeping.propose-erase";
        }
        if (wish.equals(Proposal.Wish.lift(retention, today())) && retention.heldOn(today())) {
            return "keeping.propose-lift";
        }
        if (!terms().mayKeepUntil(until, retention.until().rest(), retention.atMost())) {
            throw new IllegalArgumentException("A signal is kept longer than it was, and not past the most");
        }
        if (retention.heldOn(today()) && wish.loosens()) {
            throw new IllegalArgumentException("What is held is lifted, or held longer");
        }
        return "keeping.propose-keep";
    }

    private static Proposal byAnother(Proposal proposal) {
        if (proposal.proposed().who().equals(Acting.person())) {
            throw new NotForYou();
        }
        return proposal;
    }

    private Proposal held(UUID id) {
        return rows.proposals().lock(id).filter(Proposals::whole).orElseThrow(NotForYou::new);
    }

    private Proposal found(UUID id) {
        return rows.proposals().find(id).filter(Proposals::whole).orElseThrow(NotForYou::new);
    }

    private RetentionTerms terms() {
        return new RetentionTerms(edition, today());
    }

    private LocalDate today() {
        return WorkCalendar.today(clock);
    }

    private Proposal.By by() {
        return new Proposal.By(Acting.person(), today());
    }
}
