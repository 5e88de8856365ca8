package nl.meldroute.matching;

import java.util.List;
import nl.meldroute.linkage.Level;
import nl.meldroute.linkage.Part;

/**
 * How much alike two facts are, where they are not the same to the letter.
 *
 * @param level of what agrees least of it; {@link Level#EXACT} for what is the same
 * @param sure whether it is likelier the same than all others in the register together, and on something personal
 * @param capped whether a fact was so common that not everybody who has it was weighed
 * @param parts what it was weighed by, in the order in which they are added; empty for what needed no weighing
 */
public record Closeness(Level level, boolean sure, boolean capped, List<Weight> parts) {
    /** The same to the letter, once both are written in one form. */
    public static final Closeness SAME = new Closeness(Level.EXACT, true, false, List.of());

    /** What one part says: above nothing for, below nothing against. */
    public record Weight(Part part, Level level, double says) {}

    /** What all parts say together. */
    public double sum() {
        double sum = 0;
        for (Weight part : parts) {
            sum += part.says();
        }
        return sum;
    }
}
