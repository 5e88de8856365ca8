package nl.meldroute.parameters.rules;

import nl.meldroute.policy.Margin.Guard;
import nl.meldroute.policy.Parameter;

/** How figures are laid together: by how far they may be changed, and those of estimated time apart, for they are many. */
public enum Shelf {
    FREE,
    GUARDED,
    EFFORT,
    FIXED;

    private static final String ESTIMATED = "effort-";

    public static Shelf of(Parameter figure) {
        if (figure.margin().isEmpty()) {
            return FIXED;
        }
        if (Leeway.guards(figure) != Guard.NOBODY) {
            return GUARDED;
        }
        return figure.name().startsWith(ESTIMATED) ? EFFORT : FREE;
    }
}
