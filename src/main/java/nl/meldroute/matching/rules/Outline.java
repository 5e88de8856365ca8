package nl.meldroute.matching.rules;

import nl.meldroute.matching.rules.Drawing.Box;
import nl.meldroute.subjects.Kind;

/** The shape of what something is: each kind has its own, so that nothing depends on a colour. */
public final class Outline {
    private static final int CORNER = 13;
    private static final int CUT = 9;
    private static final int BAND = 8;

    private Outline() {}

    /** Of a signal. */
    public static String signal(Box box) {
        return rectangle(box);
    }

    /** Of something that a signal speaks of. */
    public static String of(Kind kind, Box box) {
        return switch (kind) {
            case PERSON -> round(box);
            case COMPANY -> rectangle(box) + band(box.x() + BAND, box) + band(box.right() - BAND, box);
            case ADDRESS -> pointed(box);
            case PLATE -> rectangle(box) + band(box.x() + BAND, box);
            case PHONE -> cut(box);
            case ACCOUNT -> folded(box);
        };
    }

    private static String rectangle(Box box) {
        return "M%d %dH%dV%dH%dZ".formatted(box.x(), box.y(), box.right(), box.bottom(), box.x());
    }

    private static String band(int x, Box box) {
        return "M%d %dV%d".formatted(x, box.y(), box.bottom());
    }

    private static String round(Box box) {
        int corner = Math.min(CORNER, box.height() / 2);
        String arc = "A" + corner + " " + corner + " 0 0 1 ";
        return "M" + (box.x() + corner) + " " + box.y()
                + "H" + (box.right() - corner) + arc + box.right() + " " + (box.y() + corner)
                + "V" + (box.bottom() - corner) + arc + (box.right() - corner) + " " + box.bottom()
                + "H" + (box.x() + corner) + arc + box.x() + " " + (box.bottom() - corner)
                + "V" + (box.y() + corner) + arc + (box.x() + corner) + " " + box.y() + "Z";
    }

    /** Like a house on its side. */
    private static String pointed(Box box) {
        return "M%d %dH%dV%dH%dL%d %dZ"
                .formatted(
                        box.x() + CORNER,
                        box.y(),
                        box.right(),
                        box.bottom(),
                        box.x() + CORNER,
                        box.x(),
                        box.y() + box.height() / 2);
    }

    private static String cut(Box box) {
        return "M" + (box.x() + CUT) + " " + box.y()
                + "H" + (box.right() - CUT) + "L" + box.right() + " " + (box.y() + CUT)
                + "V" + (box.bottom() - CUT) + "L" + (box.right() - CUT) + " " + box.bottom()
                + "H" + (box.x() + CUT) + "L" + box.x() + " " + (box.bottom() - CUT)
                + "V" + (box.y() + CUT) + "Z";
    }

    /** Like a sheet with a folded corner. */
    private static String folded(Box box) {
        return "M%d %dH%dL%d %dV%dH%dZM%d %dV%dH%d"
                .formatted(
                        box.x(),
                        box.y(),
                        box.right() - CUT,
                        box.right(),
                        box.y() + CUT,
                        box.bottom(),
                        box.x(),
                        box.right() - CUT,
                        box.y(),
                        box.y() + CUT,
                        box.right());
    }
}
