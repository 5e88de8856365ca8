package nl.meldroute.referral.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.meldroute.referral.LetterPart;
import nl.meldroute.ui.Form;

/**
 * How a letter stands, and what it rests on: the form carries it, so that nothing leaves that changed since the officer looked
 * (2.2 step 4).
 *
 * @param letter its parts, in Dutch
 * @param around what decides on whether it leaves, in the language of who looks
 */
record LetterStand(List<LetterPart> letter, List<LetterPart> around) {
    /** The field of the form that carries it, once for each part. */
    static final String WAS = "was";

    private static final String PARTED = ": ";

    /**
     * One part that changed.
     *
     * @param was how it stood; empty where it was not there
     * @param now how it stands; empty where it is there no more
     * @param dutch whether it is a part of the letter
     */
    record Change(String heading, String was, String now, boolean dutch) {}

    /** The form with all that its reader sees. */
    Form carriedBy(Form form) {
        return form.with(WAS, all().map(LetterStand::line).toArray(String[]::new));
    }

    /** Whether whoever sent the form saw all of it as it stands. */
    boolean seenIn(Form form) {
        return form.values(WAS).equals(lines());
    }

    /** What changed since the form was made; nothing where it carries nothing. */
    List<Change> since(Form form) {
        List<String> before = form.values(WAS);
        if (form.blank(WAS) || seenIn(form)) {
            return List.of();
        }
        List<Change> changes = new ArrayList<>();
        all().filter(part -> !before.contains(cleaned(part)))
                .map(part ->
                        new Change(part.heading(), before(before, part).orElse(""), part.text(), letter.contains(part)))
                .forEach(changes::add);
        Set<String> headings = all().map(LetterPart::heading).collect(Collectors.toUnmodifiableSet());
        before.stream()
                .map(line -> line.split(PARTED, 2))
                .filter(line -> line.length == 2 && !headings.contains(line[0]))
                .map(line -> new Change(line[0], line[1], "", true))
                .forEach(changes::add);
        return List.copyOf(changes);
    }

    private Stream<LetterPart> all() {
        return Stream.concat(letter.stream(), around.stream());
    }

    private List<String> lines() {
        return carriedBy(Form.empty()).values(WAS);
    }

    private static String line(LetterPart part) {
        return part.heading() + PARTED + part.text();
    }

    /** As it comes back in a form. */
    private static String cleaned(LetterPart part) {
        return Form.empty().with(WAS, line(part)).value(WAS);
    }

    private static Optional<String> before(List<String> lines, LetterPart part) {
        String begins = part.heading() + PARTED;
        return lines.stream()
                .filter(line -> line.startsWith(begins))
                .map(line -> line.substring(begins.length()))
                .findFirst();
    }
}
