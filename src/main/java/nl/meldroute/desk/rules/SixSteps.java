package nl.meldroute.desk.rules;

import java.util.List;
import java.util.stream.IntStream;
import nl.meldroute.intake.Gate;
import nl.meldroute.intake.GateOutcome;
import nl.meldroute.intake.Signal;
import nl.meldroute.intake.Stage;
import org.jspecify.annotations.Nullable;

/** How far a signal is in the six steps of the plan (2.2). Steps may overlap. */
public final class SixSteps {
    public static final int COUNT = 6;
    private static final int TAKEN_UP = 2;
    private static final int LOOKED = 3;
    private static final int REFERRED = 4;
    private static final int REACTION = 5;

    private SixSteps() {}

    /** What is shown of one step. */
    public enum Progress {
        DONE("done"),
        NOW("now"),
        AHEAD("ahead"),
        /** The decision after step 3 opened no step 4 (reading I-12), or there is no reporter to answer. */
        SKIPPED("skipped");

        private final String code;

        Progress(String code) {
            this.code = code;
        }

        /** As it stands in texts. */
        public String code() {
            return code;
        }
    }

    /** The six, in their order. */
    public static List<Progress> of(Signal signal, @Nullable Step next) {
        return IntStream.rangeClosed(1, COUNT)
                .mapToObj(number -> progress(number, signal, next))
                .toList();
    }

    private static Progress progress(int number, Signal signal, @Nullable Step next) {
        boolean now = (next != null && next.number() == number && next != Step.READ_MESSAGE)
                || (number == REACTION && signal.awaits().isPresent());
        if (done(number, signal)) {
            return Progress.DONE;
        }
        return now ? Progress.NOW : skipped(number, signal) ? Progress.SKIPPED : Progress.AHEAD;
    }

    /** Whether the reporter has an answer, and nothing came after it: a signal that was opened again waits for a new one. */
    public static boolean answered(Signal signal) {
        return signal.moments().answeredAt() != null && signal.stage() != Stage.TAKEN_UP;
    }

    private static boolean done(int number, Signal signal) {
        return switch (number) {
            case 1 -> signal.sent();
            case TAKEN_UP -> signal.number() != null;
            case LOOKED -> signal.gate().outcome() != null && !signal.toReview();
            case REFERRED ->
                signal.gate().outcome() == GateOutcome.INDICATIONS
                        && (signal.gate().asks() == Gate.Asks.NOTHING
                                || signal.gate().asks() == Gate.Asks.LAWYER);
            case REACTION -> done(REFERRED, signal) && signal.gate().awaits() == null;
            case COUNT -> answered(signal);
            default -> false;
        };
    }

    private static boolean skipped(int number, Signal signal) {
        GateOutcome outcome = signal.gate().outcome();
        return number == COUNT
                ? signal.beforeStart()
                : (number == REFERRED || number == REACTION) && outcome != null && outcome != GateOutcome.INDICATIONS;
    }
}
