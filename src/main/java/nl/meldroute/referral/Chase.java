package nl.meldroute.referral;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.intake.Awaits;
import nl.meldroute.intake.Entry;
import nl.meldroute.intake.Gate;
import nl.meldroute.intake.Referred;
import nl.meldroute.intake.Signal;
import nl.meldroute.intake.Signals;
import nl.meldroute.intake.Stage;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.notices.Reminders;
import nl.meldroute.partners.PartnerRole;
import org.springframework.stereotype.Component;

/** Writes down each word to and from a partner since it was told. */
@Component
class Chase {
    static final String OF = "of";
    private final Signals signals;
    private final Weighing weighing;
    private final Waits waits;
    private final Reminders reminders;
    private final Witnesses witnesses;

    Chase(Signals signals, Weighing weighing, Waits waits, Reminders reminders, Witnesses witnesses) {
        this.signals = signals;
        this.weighing = weighing;
        this.waits = waits;
        this.reminders = reminders;
        this.witnesses = witnesses;
    }

    HandedOver handedOver(String number, UUID id) {
        Signal signal = signals.signal(number);
        List<Deed> deeds = weighing.deeds(signal.id());
        Deed told = told(deeds, id);
        List<Deed> since = deeds.stream().filter(deed -> deed.cameOf(id)).toList();
        PartnerRole partner = Waits.partner(deeds, id);
        Optional<HandedOver.Waiting> waiting =
                waits.find(id).map(awaited -> new HandedOver.Waiting(awaited.dueOn(), waits.chase(awaited, partner)));
        return new HandedOver(signal, partner, told, since, waiting);
    }

    /** Whether a mail goes out: not to who has to be phoned, who was reminded today, or whose signal was closed meanwhile. */
    boolean mailed(FollowUp asked) {
        Signal signal = signals.held(asked.signal());
        FollowUp awaited = waits.find(asked.id()).orElse(null);
        if (awaited == null
                || signal.stage() == Stage.CLOSED
                || !awaited.lastOn().isBefore(waits.today())) {
            return false;
        }
        List<Deed> deeds = weighing.deeds(signal.id());
        PartnerRole partner = Waits.partner(deeds, awaited.id());
        if (waits.chase(awaited, partner) != Awaits.Chase.REMIND) {
            return false;
        }
        reminded(signal, deeds, RandomIds.next(), awaited, Map.of("way", "mail"));
        reminders.remind(partner.slug(), signal.numbered());
        return true;
    }

    boolean phoned(String number, int version, UUID once, UUID id, String said) {
        Signal signal = signals.held(signals.signal(number).id());
        List<Deed> deeds = weighing.deeds(signal.id());
        if (weighing.kept(signal.id(), once)) {
            return true;
        }
        if (handedOver(number, id).version() != version) {
            return false;
        }
        FollowUp awaited =
                waits.find(id).filter(one -> one.signal().equals(signal.id())).orElseThrow(NotForYou::new);
        reminded(signal, deeds, once, awaited, Map.of("way", "phone", "said", said));
        return true;
    }

    private void reminded(Signal signal, List<Deed> deeds, UUID once, FollowUp awaited, Map<String, String> how) {
        Map<String, String> words = words(told(deeds, awaited.id()), how);
        if (keep(signal, deeds, once, Deed.Kind.REMINDED, words)) {
            waits.again(awaited);
            Gate gate = signal.gate().awaiting(waits.first(signal.id(), deeds));
            signals.referred(signal.id(), new Referred(Entry.Kind.REMINDED, words, gate, false));
        }
    }

    Optional<Signal> reacted(String number, int version, Reaction reaction) {
        Signal signal = signals.held(signals.signal(number).id());
        List<Deed> deeds = weighing.deeds(signal.id());
        Map<String, String> words = words(told(deeds, reaction.to()), words(reaction));
        if (weighing.kept(signal.id(), reaction.once()) || weighing.keptJustNow(deeds, Deed.Kind.REACTED, words)) {
            return Optional.of(signal);
        }
        if (handedOver(number, reaction.to()).version() != version
                || !keep(signal, deeds, reaction.once(), Deed.Kind.REACTED, words)) {
            return Optional.empty();
        }
        waits.end(reaction.to());
        if (reaction.witness() && signal.answerable()) {
            witnesses.ask(signal.id());
        }
        signals.referred(signal.id(), new Referred(Entry.Kind.REACTED, words, gate(signal, reaction.outcome()), false));
        return Optional.of(signals.signal(number));
    }

    /** A partner that needs more opens step 3 anew; what it was told counts as not told. */
    private Gate gate(Signal signal, ReactionOutcome outcome) {
        List<Deed> deeds = weighing.deeds(signal.id());
        if (outcome == ReactionOutcome.MORE_NEEDED) {
            return signal.gate().anew(weighing.now()).awaiting(waits.first(signal.id(), deeds));
        }
        Weighing.Known known = weighing.known(signal, signals.registration(signal.id()), deeds);
        return waits.after(signal, deeds, known.asks());
    }

    private boolean keep(Signal signal, List<Deed> deeds, UUID once, Deed.Kind kind, Map<String, String> words) {
        Weighing.Known known = weighing.known(signal, signals.registration(signal.id()), deeds);
        return weighing.keep(signal, once, kind, words, known);
    }

    private static Map<String, String> words(Reaction reaction) {
        return Map.of(
                Weighing.OUTCOME,
                reaction.outcome().code(),
                "explanation",
                reaction.explanation(),
                "justice",
                reaction.justice(),
                "may-tell",
                reaction.mayTell(),
                "helped",
                reaction.helped() ? "yes" : "",
                "witness",
                reaction.witness() ? "yes" : "");
    }

    private static Map<String, String> words(Deed told, Map<String, String> more) {
        Map<String, String> words = new HashMap<>(more);
        words.put(OF, told.id().toString());
        words.put(Weighing.PARTNER, told.word(Weighing.PARTNER));
        words.put(Weighing.PARTNER_NAME, told.word(Weighing.PARTNER_NAME));
        return Map.copyOf(words);
    }

    private static Deed told(List<Deed> deeds, UUID id) {
        return deeds.stream()
                .filter(deed -> deed.handsOver() && deed.id().equals(id))
                .findFirst()
                .orElseThrow(NotForYou::new);
    }
}
