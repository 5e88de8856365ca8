package nl.meldroute.referral;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.ModuleDoor;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.identity.Role;
import nl.meldroute.intake.Entry;
import nl.meldroute.intake.Established;
import nl.meldroute.intake.Signal;
import nl.meldroute.intake.Signals;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.partners.PartnerRole;
import nl.meldroute.referral.rules.Hint;

/** Step 4: what is established, what the plan advises on it, and what the officer did (2.2 step 4; reading I-13). */
@ModuleDoor
public class Referrals {
    private final Signals signals;
    private final Weighing weighing;
    private final Waits waits;
    private final DeedWriter deeds;
    private final ConsultationBook consultations;

    Referrals(Signals signals, Weighing weighing, Waits waits, DeedWriter deeds, ConsultationBook consultations) {
        this.signals = signals;
        this.weighing = weighing;
        this.waits = waits;
        this.deeds = deeds;
        this.consultations = consultations;
    }

    /** Facts and advice. Throws {@link NotForYou} where there is no such number. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public StepFourView stepFour(String number) {
        Signal signal = signals.signal(number);
        List<Deed> deeds = weighing.deeds(signal.id());
        Weighing.Known known = weighing.known(signal, signals.registration(signal.id()), deeds);
        boolean established =
                Weighing.lastFacts(deeds).isPresent() && !known.left().doubted();
        return new StepFourView(signal, known.facts(), established, known.advice(), deeds);
    }

    /**
     * Rises each time that facts are established or doubted, or that a person is registered who bears on them: two screens never
     * overwrite each other silently, and what was not seen is not established away.
     */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public int factsVersion(String number) {
        Signal signal = signals.signal(number);
        return version(weighing.deeds(signal.id()), deeds.doubts().hints(signal.id()));
    }

    /**
     * Writes down what was established; the advice follows, and the one before stays with what was done on it. False where a
     * colleague established something else since the version that was looked at.
     */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public boolean establish(String number, UUID once, int version, Facts facts) {
        Signal signal = hold(number);
        List<Deed> before = weighing.deeds(signal.id());
        if (weighing.kept(signal.id(), once)
                || weighing.keptJustNow(before, Deed.Kind.ESTABLISHED, Weighing.words(facts))) {
            return true;
        }
        Set<Hint> hints = deeds.doubts().hints(signal.id());
        if (version != version(before, hints)) {
            return false;
        }
        Weighing.Known was = weighing.known(signal, signals.registration(signal.id()), before);
        Weighing.Known now =
                Weighing.Known.of(signal.gate(), facts, was.past(), was.left().looked());
        if (weighing.keep(signal, once, Deed.Kind.ESTABLISHED, Doubts.looked(hints), now)) {
            follow(signal, was, now);
            deeds.doubts().spread(signal.id());
        }
        return true;
    }

    /** Nothing is asked any more of a colleague whom the advice does not name; the rest stands with what happened. */
    private void follow(Signal signal, Weighing.Known was, Weighing.Known now) {
        if (now.advice().of(PartnerRole.REPORTING_CODE_OFFICER).isEmpty()) {
            consultations.end(signal.id());
        }
        Facts facts = now.facts();
        Map<String, String> words = new HashMap<>(Weighing.words(facts));
        words.putAll(weighing.advised(was, now));
        signals.established(
                signal.id(),
                new Established(facts.forms(), facts.intervene().code(), facts.perhapsMinor(), now.asks(), words));
    }

    private static int version(List<Deed> deeds, Set<Hint> hints) {
        return StepFourView.factsVersion(deeds) + hints.size();
    }

    /**
     * A partner was phoned. The police does not wait for the gate (reading I-07); every other partner does. Who was told, and not
     * only asked for advice, is asked for a reaction: from that day its term runs (2.2 step 5).
     */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public void told(String number, Told told) {
        Signal signal = hold(number);
        Map<String, String> words = words(told);
        boolean police = told.partner() == PartnerRole.POLICE;
        List<Deed> before = weighing.deeds(signal.id());
        if (deeds.keep(signal, told.once(), Deed.Kind.TOLD, words)) {
            if (told.outcome() == Outcome.REPORTED) {
                waits.begin(
                        new FollowUp(told.once(), signal.id(), told.day(), waits.term(told.day()), 0, told.day()),
                        told.partner(),
                        before);
            }
            deeds.done(signal, police ? Entry.Kind.POLICE_CALLED : Entry.Kind.TOLD, words, police);
        }
    }

    /** A partner was not told, for a reason. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public void notTold(String number, UUID once, PartnerRole partner, String reason) {
        Signal signal = hold(number);
        Map<String, String> words =
                Map.of(Weighing.PARTNER, partner.slug(), Weighing.PARTNER_NAME, name(partner), "reason", reason);
        if (deeds.keep(signal, once, Deed.Kind.NOT_TOLD, words)) {
            deeds.done(signal, Entry.Kind.NOT_TOLD, words, partner == PartnerRole.POLICE);
        }
    }

    /**
     * The reporting-code officer was consulted: from now on nothing is asked of that colleague. False where the advice changed
     * since it was read.
     */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public boolean consulted(String number, Consulted consulted) {
        Signal signal = hold(number);
        if (weighing.kept(signal.id(), consulted.once())) {
            return true;
        }
        if (consulted.seen() != consultations.version(signal.id())) {
            return false;
        }
        Map<String, String> words = Map.of(
                Weighing.DECISION,
                consulted.weighed().code(),
                "with",
                consulted.with(),
                "day",
                consulted.day().toString(),
                "reason",
                consulted.reason());
        if (deeds.keep(signal, consulted.once(), Deed.Kind.CONSULTED, words)) {
            consultations.end(signal.id());
            deeds.done(signal, Entry.Kind.CONSULTED, words, false);
        }
        return true;
    }

    private Map<String, String> words(Told told) {
        return Map.of(
                Weighing.PARTNER,
                told.partner().slug(),
                Weighing.PARTNER_NAME,
                name(told.partner()),
                Weighing.OUTCOME,
                told.outcome().code(),
                "day",
                told.day().toString(),
                "with",
                told.with(),
                "ground",
                told.ground(),
                "agreed",
                told.agreed());
    }

    /** As the partner was called on that day. */
    private String name(PartnerRole partner) {
        return weighing.name(partner).nl();
    }

    private Signal hold(String number) {
        return signals.held(signals.signal(number).id());
    }
}
