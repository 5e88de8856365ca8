package nl.meldroute.referral;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.intake.ExploitationForm;
import nl.meldroute.intake.Gate;
import nl.meldroute.intake.Registration;
import nl.meldroute.intake.Signal;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.Acting;
import nl.meldroute.kernel.FieldClass;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.partners.PartnerRole;
import nl.meldroute.policy.Bilingual;
import nl.meldroute.policy.Edition;
import nl.meldroute.policy.WorkCalendar;
import nl.meldroute.privacy.CaseContent;
import nl.meldroute.privacy.CaseRing;
import nl.meldroute.privacy.SealedColumn;
import nl.meldroute.referral.rules.Advice;
import nl.meldroute.referral.rules.Past;
import nl.meldroute.referral.store.DeedRows;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Facts, advice and deeds of a signal, in the clear for as long as a door stands open. */
@Component
class Weighing {
    static final String PARTNER = "partner";
    static final String PARTNER_NAME = "partner-name";
    static final String OUTCOME = "outcome";
    static final String DECISION = "decision";
    static final String CRIME = "crime";
    private static final SealedColumn COLUMN = new SealedColumn("referral.deed.content", FieldClass.CRIMINAL);
    private static final TypeReference<Map<String, String>> WORDS = new TypeReference<>() {};
    /** Two presses of one button are this far apart at most. */
    private static final Duration TWICE = Duration.ofMinutes(1);

    private final DeedRows rows;
    private final CaseContent cases;
    private final JsonMapper json;
    private final Edition edition;
    private final Clock clock;

    Weighing(DeedRows rows, CaseContent cases, JsonMapper json, Edition edition, Clock clock) {
        this.rows = rows;
        this.cases = cases;
        this.json = json;
        this.edition = edition;
        this.clock = clock;
    }

    LocalDate today() {
        return WorkCalendar.today(clock);
    }

    /** As the partner is called in the edition of today. */
    Bilingual name(PartnerRole partner) {
        return edition.partner(partner.slug()).orElseThrow().name();
    }

    Instant now() {
        return clock.instant();
    }

    /** What stands: without calls that were put down by mistake. */
    List<Deed> deeds(ReportId signal) {
        List<Deed> everything = everything(signal);
        Set<String> retracted = everything.stream()
                .filter(deed -> deed.kind() == Deed.Kind.RETRACTED)
                .map(deed -> deed.word(Chase.OF))
                .collect(Collectors.toUnmodifiableSet());
        return everything.stream()
                .filter(deed -> deed.kind() != Deed.Kind.RETRACTED)
                .filter(deed -> !retracted.contains(deed.id().toString()))
                .toList();
    }

    /** All that was ever kept, oldest first. */
    List<Deed> everything(ReportId signal) {
        CaseRing ring = cases.of(signal);
        return rows.of(signal).stream().map(row -> opened(row, ring)).toList();
    }

    /** To whom these were handed over, by their ids; of their signals nothing else is read. */
    Map<UUID, PartnerRole> partners(Collection<FollowUp> awaited) {
        Map<UUID, ReportId> signals =
                awaited.stream().collect(Collectors.toMap(FollowUp::id, FollowUp::signal, (one, _) -> one));
        Map<ReportId, CaseRing> rings = cases.of(Set.copyOf(signals.values()));
        return rows.find(signals.keySet()).stream()
                .map(row -> opened(
                        row,
                        Optional.ofNullable(rings.get(signals.get(row.id()))).orElseThrow(NotForYou::new)))
                .collect(Collectors.toMap(Deed::id, told -> Waits.partner(List.of(told), told.id())));
    }

    private Deed opened(DeedRows.Row row, CaseRing ring) {
        return new Deed(
                row.id(),
                row.kind(),
                row.at(),
                row.by(),
                row.edition(),
                json.readValue(ring.open(COLUMN, row.id(), row.content()), WORDS));
    }

    /** Whether this form was kept before: its button was pressed twice. */
    boolean kept(ReportId signal, UUID once) {
        return rows.kept(signal, once);
    }

    /** Whether the last deed is exactly this, of the same person and of a moment ago: a button pressed twice. */
    boolean keptJustNow(List<Deed> deeds, Deed.Kind kind, Map<String, String> words) {
        Instant since = clock.instant().minus(TWICE);
        return !deeds.isEmpty()
                && deeds.getLast().kind() == kind
                && deeds.getLast().by().equals(Acting.person())
                && !deeds.getLast().at().isBefore(since)
                && deeds.getLast().words().entrySet().containsAll(words.entrySet());
    }

    /** Keeps a deed with the facts, the rules that held, and the edition of this day; false where it was kept before. */
    boolean keep(Signal signal, UUID once, Deed.Kind kind, Map<String, String> words, Known known) {
        AccountId by = Acting.person();
        Map<String, String> all = new TreeMap<>(words(known.facts()));
        all.put("rules", String.join(" ", known.advice().ids()));
        all.putAll(words);
        byte[] sealed = cases.of(signal.id()).seal(COLUMN, once, json.writeValueAsString(all));
        String id = edition.title().id();
        return rows.append(signal.id(), new DeedRows.Row(once, kind, clock.instant(), by, id, sealed));
    }

    /**
     * What is known, and what the plan advises on it.
     *
     * @param left what is asked besides the advice
     */
    record Known(Facts facts, Past past, Advice advice, Left left) {
        static Known of(Gate gate, Facts facts, Past past, Left left) {
            return new Known(facts, past, Advice.of(gate.outcome(), facts, past), left);
        }

        /** What is asked first: facts that do not stand any more, then who has to hear, then the lawyer. */
        Gate.Asks asks() {
            if (left.doubted()) {
                return Gate.Asks.FACTS;
            }
            return advice.asks() == Gate.Asks.NOTHING && left.lawyer() ? Gate.Asks.LAWYER : advice.asks();
        }

        /** The rows as they stand on the timeline: how much is asked and of whom, a line each. */
        String rows(Function<PartnerRole, String> name) {
            return advice.rows().stream()
                    .map(row -> row.duty().weight().code() + " " + name.apply(row.to()))
                    .collect(Collectors.joining("\n"));
        }
    }

    /**
     * What is asked besides the advice.
     *
     * @param doubted whether the facts are to be looked at anew before anything else
     * @param lawyer whether a crime of an official, or abuse of a scheme, is to be discussed
     */
    record Left(boolean doubted, boolean lawyer) {
        static Left of(List<Deed> deeds) {
            boolean crime = last(deeds, Deed.Kind.DECIDED)
                    .filter(deed -> deed.word(CRIME).equals(Deciding.FOR_THE_LAWYER))
                    .isPresent();
            return new Left(Weighing.doubted(deeds), crime);
        }

        Left looked() {
            return new Left(false, lawyer);
        }

        Left decided(String crime) {
            return new Left(doubted, crime.equals(Deciding.FOR_THE_LAWYER));
        }

        Left anew() {
            return new Left(true, lawyer);
        }
    }

    Known known(Signal signal, Registration registration, List<Deed> deeds) {
        return Known.of(signal.gate(), facts(signal, registration, deeds), past(signal, deeds), Left.of(deeds));
    }

    /** What was advised before a change of the facts and what is advised since, for the timeline. */
    Map<String, String> advised(Known before, Known now) {
        Function<PartnerRole, String> named = partner -> name(partner).nl();
        return Map.of("advice-was", before.rows(named), "advice", now.rows(named));
    }

    /** The last time that the facts were established, or had to be looked at anew. */
    static Optional<Deed> lastFacts(List<Deed> deeds) {
        return deeds.reversed().stream().filter(Weighing::ofFacts).findFirst();
    }

    static boolean ofFacts(Deed deed) {
        return deed.kind() == Deed.Kind.ESTABLISHED || deed.kind() == Deed.Kind.DOUBTED;
    }

    /** Whether something was registered since that contradicts the facts, and nobody looked. */
    static boolean doubted(List<Deed> deeds) {
        return lastFacts(deeds).filter(deed -> deed.kind() == Deed.Kind.DOUBTED).isPresent();
    }

    /** What was established last, or is proposed since; until then what was registered, and not known where nothing was. */
    static Facts facts(Signal signal, Registration registration, List<Deed> deeds) {
        Optional<Deed> last = lastFacts(deeds);
        return new Facts(
                registration.forms(),
                Answer.of(registration.intervene()),
                last.map(deed -> Answer.of(deed.word("victim"))).orElse(Answer.UNKNOWN),
                last.map(deed -> Answer.of(deed.word("minor"))).orElse(signal.minor() ? Answer.UNKNOWN : Answer.NO),
                last.map(deed -> Answer.of(deed.word("contact"))).orElse(Answer.UNKNOWN),
                last.map(deed -> Awareness.of(deed.word("aware"))).orElse(Awareness.UNKNOWN));
    }

    static Past past(Signal signal, List<Deed> deeds) {
        return past(signal.policeCalled(), deeds);
    }

    static Past past(boolean policeCalled, List<Deed> deeds) {
        Map<PartnerRole, Outcome> told = new EnumMap<>(PartnerRole.class);
        Set<PartnerRole> wanting = EnumSet.noneOf(PartnerRole.class);
        if (policeCalled) {
            told.put(PartnerRole.POLICE, Outcome.REPORTED);
        }
        for (Deed deed : deeds) {
            PartnerRole.of(deed.word(PARTNER))
                    .ifPresent(partner -> became(deed).ifPresent(outcome -> {
                        told.put(partner, outcome);
                        wanting.remove(partner);
                        if (wantsMore(deed)) {
                            told.remove(partner);
                            wanting.add(partner);
                        }
                    }));
        }
        return new Past(
                told, wanting, last(deeds, Deed.Kind.CONSULTED).flatMap(deed -> Weighed.of(deed.word(DECISION))));
    }

    /** How a partner stands after this deed; empty where it changes nothing. */
    private static Optional<Outcome> became(Deed deed) {
        return switch (deed.kind()) {
            case TOLD -> Outcome.of(deed.word(OUTCOME));
            case NOT_TOLD -> Optional.of(Outcome.NOT_TOLD);
            case REACTED -> Optional.of(Outcome.REPORTED);
            case DECIDED, ESTABLISHED, DOUBTED, CONSULTED, REMINDED, RETRACTED -> Optional.empty();
        };
    }

    private static boolean wantsMore(Deed deed) {
        return deed.kind() == Deed.Kind.REACTED && deed.word(OUTCOME).equals(ReactionOutcome.MORE_NEEDED.code());
    }

    static Optional<Deed> last(List<Deed> deeds, Deed.Kind kind) {
        return deeds.reversed().stream().filter(deed -> deed.kind() == kind).findFirst();
    }

    static Map<String, String> words(Facts facts) {
        return Map.of(
                "forms",
                facts.forms().stream().sorted().map(ExploitationForm::code).collect(Collectors.joining(" ")),
                "intervene",
                facts.intervene().code(),
                "victim",
                facts.victim().code(),
                "minor",
                facts.minor().code(),
                "contact",
                facts.contact().code(),
                "aware",
                facts.aware().code());
    }
}
