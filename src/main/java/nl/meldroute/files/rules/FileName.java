package nl.meldroute.files.rules;

import nl.meldroute.ui.TypedText;

/** What somebody called a file: in any script, but nothing in it that can't be seen or that turns the reader around. */
public final class FileName {
    /** Characters that are kept of it, from the end, where its kind stands. */
    public static final int LONGEST = 255;

    private FileName() {}

    /** Without the folders in which the file lay. */
    public static String clean(String given) {
        String line = TypedText.clean(given).replaceAll("\\s+", " ");
        String name = line.substring(Math.max(line.lastIndexOf('/'), line.lastIndexOf('\\')) + 1)
                .strip();
        int count = name.codePointCount(0, name.length());
        return count <= LONGEST ? name : name.substring(name.offsetByCodePoints(0, count - LONGEST));
    }
}
