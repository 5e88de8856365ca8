package nl.meldroute.desk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.meldroute.intake.Agreed;
import nl.meldroute.intake.Awaits;
import nl.meldroute.intake.Awaits.Chase;
import nl.meldroute.intake.Enquired;
import nl.meldroute.intake.Gate;
import nl.meldroute.intake.GateOutcome;
import nl.meldroute.intake.Moments;
import nl.meldroute.intake.Signal;
import nl.meldroute.intake.Stage;
import nl.meldroute.intake.rules.StageTable;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.policy.Editions;
import nl.meldroute.reporting.Alarm;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Beleidsplan 2.2: nergens loopt een signaal dood")
class EverySignalTest {
    private static final long SEED = 20261124;
    private static final int MANY = 20_000;
    private static final int WALKS = 10_000;
    private static final int LONGEST = 40;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Terms TERMS = new Terms(Editions.standard(), TODAY);
    private final Random chance = new Random(SEED);

    @Test
    void every_combination_that_is_not_done_fits_a_row() {
        for (int nth = 0; nth < MANY; nth++) {
            Signal signal = any();
            Optional<NextStep> next = NextStep.of(with(signal, chance.nextInt(3)), TERMS);
            boolean done = signal.stage() == Stage.CLOSED && signal.moments().messageSince() == null;
            assertThat(next.isEmpty()).as("%s", signal).isEqualTo(done);
        }
    }

    @Test
    void what_is_agreed_for_a_day_that_came_is_next_unless_something_is_more_urgent() {
        Set<State> before = StepTable.rows().stream()
                .map(StepTable.Row::state)
                .takeWhile(state -> state != State.AGREED)
                .collect(Collectors.toSet());
        int met = 0;
        for (int nth = 0; nth < MANY; nth++) {
            Signal signal = any();
            Optional<Agreed> due = signal.agreed().filter(agreed -> agreed.due(TODAY));
            State state = NextStep.of(with(signal, chance.nextInt(3)), TERMS)
                    .map(NextStep::state)
                    .orElse(null);
            if (due.isPresent() && !before.contains(state)) {
                assertThat(state).as("%s", signal).isEqualTo(due.get().ofPerson() ? State.PERSON_AGAIN : State.AGREED);
                assertThat(NextStep.later(signal, TODAY)).as("%s", signal).isFalse();
                met++;
            } else {
                assertThat(state).as("%s", signal).isNotIn(State.AGREED, State.PERSON_AGAIN);
            }
        }
        assertThat(met).isPositive();
    }

    /** Whatever people do in whatever order, following the buttons from there closes the signal. */
    @Test
    void from_every_walk_the_next_steps_lead_to_the_end() {
        for (int nth = 0; nth < WALKS; nth++) {
            Signal signal = fresh();
            for (int acts = chance.nextInt(12); acts > 0; acts--) {
                signal = walk(signal);
            }
            assertThat(stepsToTheEnd(signal, chance.nextInt(3)))
                    .as("%s", signal)
                    .isLessThan(LONGEST);
        }
    }

    private static Situation with(Signal signal, int matches) {
        return new Situation(signal, matches, matches == 0 ? null : TODAY);
    }

    private static int stepsToTheEnd(Signal from, int matches) {
        Signal signal = from;
        int waiting = matches;
        for (int steps = 0; steps < LONGEST; steps++) {
            Optional<NextStep> next = NextStep.of(with(signal, waiting), TERMS);
            if (next.isEmpty()) {
                assertThat(signal.stage()).isEqualTo(Stage.CLOSED);
                return steps;
            }
            waiting = next.get().step() == Step.LOOK_AT_MATCHES ? 0 : waiting;
            signal = press(signal, next.get().step());
        }
        return LONGEST;
    }

    /** What the page behind the button does. */
    private static Signal press(Signal signal, Step step) {
        return switch (step) {
            case READ_DRAFT -> acted(signal, StageTable.Act.READ);
            case TAKE_UP -> acted(signal, signal.stage().unread() ? StageTable.Act.READ : StageTable.Act.TAKE_UP);
            case CALL_POLICE -> copy(signal, signal.stage(), true, message(signal));
            case LOOK_AT_MATCHES -> signal;
            case DECIDE -> gated(signal, GateOutcome.INDICATIONS, Gate.Asks.CONSULTATION);
            case ESTABLISH -> gated(signal, GateOutcome.INDICATIONS, Gate.Asks.CONSULTATION);
            case CONSULT -> gated(signal, GateOutcome.INDICATIONS, Gate.Asks.PARTNER);
            case CHOOSE_PARTNER ->
                waiting(gated(signal, GateOutcome.INDICATIONS, Gate.Asks.NOTHING), Chase.REMIND, TODAY);
            case LAWYER -> at(signal, signal.gate().asking(Gate.Asks.NOTHING));
            case REMIND -> waiting(signal, Chase.CALL, TODAY);
            case CALL_PARTNER -> waiting(signal, Chase.DISCUSS, TODAY.minusDays(1));
            case READ_ENQUIRY -> at(signal, signal.gate().enquiring(null));
            case SEE_TO_AGREEMENT, LOOK_AT_PERSON -> agreed(signal, null);
            case REMIND_DEPARTMENT -> enquired(signal, false, TODAY.plusDays(7));
            case DISCUSS, READ_REACTION -> reacted(signal);
            case REVIEW -> gated(signal, GateOutcome.NO_INDICATION, Gate.Asks.NOTHING);
            case READ_MESSAGE -> copy(signal, signal.stage(), signal.policeCalled(), null);
            case ANSWER -> acted(signal, StageTable.Act.ANSWER);
            case CLOSE -> acted(signal, StageTable.Act.CLOSE);
            case KEEP_OR_ERASE -> signal;
        };
    }

    private static Signal waiting(Signal signal, Chase chase, LocalDate by) {
        return at(signal, signal.gate().awaiting(new Awaits(new UUID(5, 5), by, chase)));
    }

    private static Signal enquired(Signal signal, boolean answered, LocalDate by) {
        return at(signal, signal.gate().enquiring(new Enquired(new UUID(6, 6), by, answered)));
    }

    private static Signal agreed(Signal signal, @Nullable Agreed agreed) {
        Moments old = signal.moments();
        return with(
                signal,
                new Moments(
                        old.readAt(),
                        old.readBy(),
                        old.takenUpAt(),
                        old.takenUpBy(),
                        old.answeredAt(),
                        old.closedAt(),
                        old.messageSince(),
                        old.laterUntil(),
                        agreed),
                signal.gate());
    }

    /** Something is agreed, for a day that came or is to come. */
    private Signal agreed(Signal signal) {
        LocalDate day = TODAY.plusDays(chance.nextInt(11) - 5);
        return agreed(signal, new Agreed(new UUID(7, 7), day, chance.nextBoolean()));
    }

    private static Signal reacted(Signal signal) {
        return at(signal, signal.gate().awaiting(null));
    }

    private Signal walk(Signal signal) {
        List<StageTable.Row> possible = StageTable.rows().stream()
                .filter(row -> row.from().contains(signal.stage()))
                .toList();
        StageTable.Row row = one(possible);
        Signal acted = switch (row.act()) {
            case DECIDE -> decided(signal);
            case REFER -> referred(signal);
            default -> acted(signal, row.act());
        };
        Signal asked = chance.nextInt(4) == 0
                ? enquired(acted, chance.nextBoolean(), TODAY.plusDays(chance.nextInt(21) - 10))
                : acted;
        Signal agreed = chance.nextInt(4) == 0 ? agreed(asked) : asked;
        return chance.nextInt(4) == 0 ? copy(agreed, agreed.stage(), agreed.policeCalled(), TODAY) : agreed;
    }

    /** A partner was told, reminded, or reacted; one in three wants to know more. */
    private Signal referred(Signal signal) {
        return switch (chance.nextInt(3)) {
            case 0 -> waiting(signal, one(List.of(Chase.values())), TODAY.plusDays(chance.nextInt(21) - 10));
            case 1 -> reacted(signal);
            default -> at(signal, signal.gate().anew(Instant.EPOCH.plusSeconds(1_765_000_000)));
        };
    }

    private Signal decided(Signal signal) {
        GateOutcome outcome = one(List.of(GateOutcome.values()));
        boolean asks = outcome == GateOutcome.INDICATIONS;
        return gated(signal, outcome, asks ? one(List.of(Gate.Asks.values())) : Gate.Asks.NOTHING);
    }

    private static Signal gated(Signal signal, GateOutcome outcome, Gate.Asks asks) {
        Instant when = Instant.EPOCH.plusSeconds(1_765_000_000);
        return at(
                signal,
                new Gate(
                        outcome,
                        when,
                        TODAY,
                        asks,
                        signal.gate().awaits(),
                        signal.gate().enquired()));
    }

    private static Signal at(Signal signal, Gate gate) {
        return with(signal, signal.moments(), gate);
    }

    private static Signal with(Signal signal, Moments moments, Gate gate) {
        return new Signal(
                signal.id(),
                signal.day(),
                signal.sent(),
                signal.beforeStart(),
                signal.stage(),
                signal.alarm(),
                signal.minor(),
                signal.number(),
                signal.intervene(),
                signal.policeCalled(),
                moments,
                gate,
                signal.outcome(),
                signal.version());
    }

    private static Signal acted(Signal signal, StageTable.Act act) {
        Stage next = StageTable.after(signal.stage(), act).orElseThrow();
        return copy(signal, next, signal.policeCalled(), message(signal));
    }

    private static @Nullable LocalDate message(Signal signal) {
        return signal.moments().messageSince();
    }

    private static Signal copy(Signal signal, Stage stage, boolean called, @Nullable LocalDate message) {
        Moments old = signal.moments();
        boolean answered = stage == Stage.ANSWERED || old.answeredAt() != null;
        boolean numbered = stage == Stage.TAKEN_UP || signal.number() != null;
        Moments moments = new Moments(
                null,
                null,
                numbered ? Instant.EPOCH.plusSeconds(1_760_000_000) : null,
                null,
                answered ? Instant.EPOCH.plusSeconds(1_770_000_000) : null,
                null,
                message,
                null,
                old.agreed());
        return new Signal(
                signal.id(),
                signal.day(),
                signal.sent() || stage == Stage.NEW,
                signal.beforeStart(),
                stage,
                signal.alarm(),
                signal.minor(),
                numbered ? "2026-0001" : null,
                numbered && signal.intervene() == null ? "yes" : signal.intervene(),
                called,
                moments,
                signal.gate(),
                null,
                1);
    }

    private <T> T one(List<T> of) {
        return of.get(chance.nextInt(of.size()));
    }

    private Signal fresh() {
        boolean draft = chance.nextBoolean();
        return new Signal(
                new ReportId(new UUID(chance.nextLong(), chance.nextLong())),
                TODAY.minusDays(chance.nextInt(60)),
                !draft,
                !draft && chance.nextInt(5) == 0,
                draft ? Stage.DRAFT : Stage.NEW,
                draft ? Alarm.NOW : one(List.of(Alarm.values())),
                chance.nextBoolean(),
                null,
                null,
                false,
                Moments.NONE,
                Gate.NONE,
                null,
                1);
    }

    private Signal any() {
        Stage stage = one(List.of(Stage.values()));
        Signal fresh = fresh();
        LocalDate message = chance.nextBoolean() ? TODAY.minusDays(chance.nextInt(9)) : null;
        Signal any = copy(fresh, stage, chance.nextBoolean(), message);
        Signal asked = chance.nextBoolean()
                ? enquired(any, chance.nextBoolean(), TODAY.plusDays(chance.nextInt(21) - 10))
                : any;
        Signal agreed = chance.nextBoolean() ? agreed(asked) : asked;
        Signal referred = chance.nextBoolean() ? referred(agreed) : agreed;
        return chance.nextBoolean() ? decided(referred) : referred;
    }
}
