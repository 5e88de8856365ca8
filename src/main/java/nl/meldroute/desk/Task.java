package nl.meldroute.desk;

import nl.meldroute.desk.rules.NextStep;
import nl.meldroute.desk.rules.Rank;
import nl.meldroute.intake.Signal;
import nl.meldroute.notices.Bell;

/** A row of the list of work. */
public sealed interface Task {
    /** How long it takes, estimated. */
    int minutes();

    /** One that has a place among the others. */
    sealed interface Ranked extends Task {
        Rank rank();
    }

    /** A signal with its one next step. */
    record OfSignal(Signal signal, NextStep next, Rank rank) implements Ranked {
        @Override
        public int minutes() {
            return next.minutes();
        }
    }

    /** Something a colleague did, that has to be seen. */
    record OfNotice(Bell bell, Rank rank, int minutes) implements Ranked {}

    /** A signal that is done. */
    record Closed(Signal signal) implements Task {
        @Override
        public int minutes() {
            return 0;
        }
    }
}
