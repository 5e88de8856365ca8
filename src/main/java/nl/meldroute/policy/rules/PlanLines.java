package nl.meldroute.policy.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines of a plan that carry its words: without page footers, page numbers, footnotes and their marks. */
final class PlanLines {
    private static final Pattern LINE_OR_PAGE_END = Pattern.compile("\\R|(?=\\f)");
    private static final Pattern FOOTER = Pattern.compile("Gemeenteblad \\d{4} nr\\. .*");
    private static final Pattern MARK_OR_PAGE_NUMBER = Pattern.compile("\\d{1,3}");
    private static final Pattern FOOTNOTE = Pattern.compile("(\\d{1,3})\\)\\s.*");

    private final List<PlanPart> outline;
    private int footnotes;
    private boolean inFootnote;

    PlanLines(List<PlanPart> outline) {
        this.outline = outline;
    }

    List<String> of(String plan) {
        List<String> lines = new ArrayList<>();
        for (String raw : LINE_OR_PAGE_END.split(plan, -1)) {
            String line = raw.strip();
            if (!line.isEmpty() && !isFurniture(line) && !isInFootnote(raw, line)) {
                lines.add(line);
            }
        }
        return lines;
    }

    private static boolean isFurniture(String line) {
        return FOOTER.matcher(line).matches()
                || MARK_OR_PAGE_NUMBER.matcher(line).matches();
    }

    /** Footnotes are numbered through; a "2)" inside a sentence is not the next footnote, so it stays. */
    private boolean isInFootnote(String raw, String line) {
        Matcher note = FOOTNOTE.matcher(line);
        if (note.matches() && Integer.parseInt(note.group(1)) == footnotes + 1) {
            footnotes++;
            inFootnote = true;
        } else if (inFootnote && (startsAPage(raw) || opensAPart(line))) {
            inFootnote = false;
        }
        return inFootnote;
    }

    /** A page opens with a form feed, or with the single space that the published text has there. */
    private static boolean startsAPage(String raw) {
        return raw.startsWith("\f") || (raw.startsWith(" ") && !raw.startsWith("  "));
    }

    private boolean opensAPart(String line) {
        return outline.stream().anyMatch(part -> part.opensWith(line));
    }
}
