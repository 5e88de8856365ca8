package nl.meldroute.referral;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.meldroute.audit.Act;
import nl.meldroute.audit.Audit;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.ModuleDoor;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.identity.Role;
import nl.meldroute.intake.Awaits;
import nl.meldroute.intake.Registration;
import nl.meldroute.intake.Signal;
import nl.meldroute.intake.SignalLists;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.partners.PartnerRole;
import nl.meldroute.policy.Bilingual;
import nl.meldroute.referral.rules.Chasing;

/**
 * Step 5: partners are asked for a reaction at the hand-over, reminded when their term is over, phoned, and at last it is
 * discussed; nothing closes by silence (2.2 step 5).
 */
@ModuleDoor
public class FollowUps {
    private final Waits waits;
    private final Chase chase;
    private final Weighing weighing;
    private final SignalLists lists;
    private final Audit audit;

    FollowUps(Waits waits, Chase chase, Weighing weighing, SignalLists lists, Audit audit) {
        this.waits = waits;
        this.chase = chase;
        this.weighing = weighing;
        this.lists = lists;
        this.audit = audit;
    }

    /** What came of reminding: how many were mailed. Who was reminded today, or has to be phoned, is not mailed. */
    public record Reminded(int mailed, int left) {}

    /** Part of all that is waited for; a closed signal waits for nobody. Only of what is shown something is decrypted. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public FollowUpList list(int from, int most) {
        List<FollowUp> open = waits.all();
        List<FollowUp> shown = open.stream().skip(from).limit(most).toList();
        List<FollowUp> late = open.stream().filter(this::remindable).toList();
        Whom whom = whom(Stream.concat(shown.stream(), late.stream()).collect(Collectors.toSet()));
        List<ReportId> ids = shown.stream().map(FollowUp::signal).distinct().toList();
        Map<ReportId, Signal> signals = lists.find(ids);
        Map<ReportId, Registration> names = lists.registrations(ids);
        audit.record(Act.of("list.read", "follow-ups"));
        return new FollowUpList(
                waits.today(),
                from,
                shown.stream().map(one -> row(one, whom, signals, names)).toList(),
                open.size(),
                (int) late.stream().filter(whom::mailed).count());
    }

    /** A hand-over with what came of it. Throws {@link NotForYou} where there is none. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public HandedOver handedOver(String number, UUID id) {
        return chase.handedOver(number, id);
    }

    /** Reminds partners by mail, without a word of what it is about; nobody twice on a day. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public Reminded remind(Set<UUID> ids) {
        List<FollowUp> asked = new ArrayList<>();
        ids.stream().sorted().forEach(id -> waits.find(id).ifPresent(asked::add));
        return remind(asked, ids.size());
    }

    /** Reminds all whose term is over. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public Reminded remindAllLate() {
        List<FollowUp> late = waits.all().stream().filter(this::remindable).toList();
        Whom whom = whom(late);
        List<FollowUp> mailed = late.stream().filter(whom::mailed).toList();
        return remind(mailed, mailed.size());
    }

    /**
     * A partner was phoned and has no reaction yet: it counts as a reminder. False where something was written since this version.
     * Throws {@link NotForYou} where none is awaited.
     */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public boolean phoned(String number, int version, UUID once, UUID id, String said) {
        return chase.phoned(number, version, once, id, said);
    }

    /**
     * A partner reacted. Pressed twice, it is written once; a second reaction comes beside the first. Empty where something was
     * written since this version: nobody writes over a colleague, or over another screen, unseen.
     */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public Optional<Signal> reacted(String number, int version, Reaction reaction) {
        return chase.reacted(number, version, reaction);
    }

    /** Whether a partner was told of this signal, by what was not taken back. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public boolean told(ReportId signal) {
        return weighing.deeds(signal).stream().anyMatch(Deed::handsOver);
    }

    /** What partners told of this signal, oldest first. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public List<Reacted> reactions(ReportId signal) {
        return weighing.deeds(signal).stream()
                .filter(deed -> deed.kind() == Deed.Kind.REACTED)
                .map(Reacted::of)
                .toList();
    }

    /** Name of who has to react first, of each of these signals; for the words on a button. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public Map<ReportId, Bilingual> first(List<Signal> signals) {
        Map<ReportId, Bilingual> found = new HashMap<>();
        for (Signal signal : signals) {
            signal.awaits()
                    .map(awaits -> Waits.partner(weighing.deeds(signal.id()), awaits.referral()))
                    .ifPresent(partner -> found.put(signal.id(), weighing.name(partner)));
        }
        return found;
    }

    private Reminded remind(List<FollowUp> asked, int of) {
        int mailed = (int) asked.stream()
                .sorted(Comparator.comparing(FollowUp::signal, Comparator.comparing(ReportId::value))
                        .thenComparing(FollowUp::id))
                .filter(chase::mailed)
                .count();
        return new Reminded(mailed, of - mailed);
    }

    /** Whether it is too late, and a mail may go out today, if its partner has an address. */
    private boolean remindable(FollowUp one) {
        return one.late(waits.today())
                && one.reminders() < Chasing.PHONE_AFTER
                && one.lastOn().isBefore(waits.today());
    }

    /** Whom some are waited for, and who of them can be mailed. */
    private record Whom(Map<UUID, PartnerRole> partners, Set<PartnerRole> reachable) {
        PartnerRole of(FollowUp one) {
            return Optional.ofNullable(partners.get(one.id())).orElseThrow(NotForYou::new);
        }

        Awaits.Chase chase(FollowUp one) {
            return Chasing.next(one.reminders(), reachable.contains(of(one)));
        }

        boolean mailed(FollowUp one) {
            return chase(one) == Awaits.Chase.REMIND;
        }
    }

    private Whom whom(Collection<FollowUp> some) {
        Map<UUID, PartnerRole> partners = weighing.partners(some);
        return new Whom(partners, waits.reachable(partners.values()));
    }

    private static FollowUpList.Row row(
            FollowUp one, Whom whom, Map<ReportId, Signal> signals, Map<ReportId, Registration> names) {
        Signal signal = Optional.ofNullable(signals.get(one.signal())).orElseThrow(NotForYou::new);
        String name = Optional.ofNullable(names.get(one.signal()))
                .map(Registration::shortName)
                .orElse("");
        return new FollowUpList.Row(one, signal, name, whom.of(one), whom.chase(one));
    }
}
