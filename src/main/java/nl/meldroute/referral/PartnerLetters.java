package nl.meldroute.referral;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.ModuleDoor;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.identity.Role;
import nl.meldroute.intake.Entry;
import nl.meldroute.intake.Signal;
import nl.meldroute.intake.Signals;
import nl.meldroute.intake.Stage;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.matching.Matches;
import nl.meldroute.partners.PartnerRole;

/**
 * Letters to partners (2.2 step 4): what goes along is chosen, the least beforehand; it is looked at before it leaves, and what left is
 * kept as it left. Nothing leaves by itself: the officer tells it by phone, types it over at the partner, or prints it.
 */
@ModuleDoor
public class PartnerLetters {
    /** Who look into the same people and places, and must not be in each other's way. */
    private static final Set<PartnerRole> LOOKING =
            Set.of(PartnerRole.POLICE, PartnerRole.LABOUR_INSPECTORATE, PartnerRole.VEILIG_THUIS);

    private final Signals signals;
    private final Referrals referrals;
    private final LetterDesk desk;
    private final Waits waits;
    private final Matches matches;

    PartnerLetters(Signals signals, Referrals referrals, LetterDesk desk, Waits waits, Matches matches) {
        this.signals = signals;
        this.referrals = referrals;
        this.desk = desk;
        this.waits = waits;
        this.matches = matches;
    }

    /**
     * The letter to a partner as it stands. Throws {@link NotForYou} where there is no such signal, or no letter to the partner was
     * kept and the advice does not name it.
     */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public Writing writing(String number, PartnerRole partner) {
        Writing writing = typed(number, partner);
        if (!writing.advised() && writing.draft().isEmpty()) {
            throw new NotForYou();
        }
        return writing;
    }

    /** The same for a letter that somebody is typing: the advice may have stopped to name its partner meanwhile. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public Writing typed(String number, PartnerRole partner) {
        if (partner == PartnerRole.REPORTING_CODE_OFFICER) {
            throw new NotForYou();
        }
        StepFourView view = referrals.stepFour(number);
        Signal signal = view.signal();
        return new Writing(
                view,
                partner,
                desk.draft(signal.id(), partner),
                desk.enclosure(signal.id()),
                signals.content(signal.id()).story(),
                waits.term(waits.today()),
                coordinateWith(signal, partner));
    }

    /** The same, of a letter that was kept. Throws {@link NotForYou} where there is none with this id. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public Writing writing(String number, UUID id) {
        Signal signal = signals.signal(number);
        LetterDraft draft = desk.drafts(signal.id()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotForYou::new);
        return writing(number, draft.partner());
    }

    /** Keeps what is being written. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public Sent keep(String number, LetterDraft draft) {
        return desk.keep(signals.held(signals.signal(number).id()).id(), draft)
                .<Sent>map(Sent.Kept::new)
                .orElseGet(Sent.Meanwhile::new);
    }

    /**
     * It leaves: from this day a reaction is waited for (2.2 step 5). Pressed twice, it left once. It does not leave where its words,
     * the facts, the advice or what goes along changed since it was looked at, nor to whom the advice does not name.
     */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public Sent send(String number, Sending sending) {
        Signal signal = signals.held(signals.signal(number).id());
        LetterDraft draft = sending.draft();
        if (!desk.left(signal.id(), draft.id())) {
            if (signal.stage() == Stage.CLOSED || !asLookedAt(number, sending)) {
                return new Sent.Meanwhile();
            }
            leave(signal, sending);
        }
        return new Sent.Done(desk.handedOver(number, draft.id()));
    }

    private boolean asLookedAt(String number, Sending sending) {
        Writing now = typed(number, sending.draft().partner());
        return now.draft().filter(sending.draft()::equals).isPresent()
                && now.advised()
                && now.grounds().equals(sending.grounds());
    }

    /** What came of it, if it left before; empty while it is written. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public Optional<HandedOver> left(String number, UUID id) {
        ReportId signal = signals.signal(number).id();
        return desk.left(signal, id) ? Optional.of(desk.handedOver(number, id)) : Optional.empty();
    }

    /** What left, as it left. Throws {@link NotForYou} where no letter did. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public LeftLetter letter(String number, UUID id) {
        return desk.letter(number, id);
    }

    /** Names of people in this signal that stand in a text, as they are written there. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public List<String> namesIn(String number, String text) {
        return signals.namesIn(signals.signal(number).id(), text);
    }

    private void leave(Signal signal, Sending sending) {
        LetterDraft draft = sending.draft();
        LocalDate today = waits.today();
        Map<String, String> words = new HashMap<>(sending.answered());
        words.put(Weighing.PARTNER, draft.partner().slug());
        words.put(Weighing.PARTNER_NAME, desk.name(draft.partner()));
        words.put(Weighing.OUTCOME, Outcome.REPORTED.code());
        words.put("day", today.toString());
        words.put("way", draft.words().way());
        words.put("ground", draft.words().ground());
        words.put(
                "items", draft.words().items().stream().map(item -> item.code()).collect(Collectors.joining(" ")));
        Map<String, String> whole = new HashMap<>(words);
        whole.put(LetterDesk.LETTER, desk.written(sending.parts()));
        boolean police = draft.partner() == PartnerRole.POLICE;
        desk.leave(signal, draft, whole);
        desk.deeds().done(signal, police ? Entry.Kind.POLICE_CALLED : Entry.Kind.TOLD, words, police);
    }

    /** Partners that look at this signal, or at one that may be about the same, and did not react yet. */
    private List<PartnerRole> coordinateWith(Signal signal, PartnerRole partner) {
        return Stream.concat(Stream.of(signal.id()), matches.alike(signal.id()).stream())
                .flatMap(id -> desk.awaited(id).stream())
                .filter(other -> other != partner && LOOKING.contains(other))
                .distinct()
                .sorted()
                .toList();
    }
}
