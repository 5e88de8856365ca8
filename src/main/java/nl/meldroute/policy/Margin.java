package nl.meldroute.policy;

/**
 * How far a municipality may change a figure itself, without a new edition.
 *
 * @param unit in which both ends are counted
 * @param least as it is written, like the value of a parameter
 */
public record Margin(ParameterUnit unit, String least, String most, Guard guards) {
    /** Whom a figure protects; one that protects somebody has the value of the edition as an end, and so only gets stricter. */
    public enum Guard {
        NOBODY,
        /** People in a signal, its reporter, or who waits for help. */
        PEOPLE,
        /** People as well, and what it erases does not come back. */
        ERASING
    }

    public Margin {
        if (unit.size(least) > unit.size(most)) {
            throw new BrokenEditionException(
                    "A margin begins with the least: " + least + " is more than " + most + ".");
        }
    }

    /** Whether the value lies in it; both ends do. */
    public boolean holds(String written) {
        int size = unit.size(written);
        return unit.size(least) <= size && size <= unit.size(most);
    }

    /** Whether this one is as far as it may go. */
    boolean endsAt(String written) {
        int size = unit.size(written);
        return size == unit.size(least) || size == unit.size(most);
    }
}
