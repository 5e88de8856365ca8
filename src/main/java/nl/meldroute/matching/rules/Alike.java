package nl.meldroute.matching.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.meldroute.linkage.Band;
import nl.meldroute.linkage.Hit;
import nl.meldroute.linkage.Level;
import nl.meldroute.linkage.Part;
import nl.meldroute.matching.Around;
import nl.meldroute.matching.Closeness;
import nl.meldroute.matching.Likeness;
import nl.meldroute.subjects.Address;
import nl.meldroute.subjects.Details;
import nl.meldroute.subjects.Trace;

/**
 * What two signals have that is alike and not the same to the letter: names that sound alike, a street that was misspelt, a plate of
 * which a nought is read as a letter. A number or a mail address with one sign wrong says something beside a name only.
 */
final class Alike {
    /** Of sixteen who may be meant, one: weaker is not shown. */
    static final double SHOWN = -4;
    /** A name that one in sixty thousand has is the name of some three hundred people in the country. */
    static final double TELLING = 16;

    private static final Set<Part> NAMES = EnumSet.of(Part.FAMILY_NAME, Part.GIVEN_NAME, Part.MORE_NAMES);
    private static final Set<Part> TOWN = EnumSet.of(Part.CITY, Part.POSTCODE);
    private static final Set<Level> CLOSE = EnumSet.of(Level.EXACT, Level.SOUND, Level.NEAR, Level.NICK, Level.SWAPPED);
    private final Around.Found found;
    private final Hit hit;

    private Alike(Around.Found found) {
        this.found = found;
        this.hit = found.hit();
    }

    /** Nothing where what was found is too weak to look at. */
    static List<Likeness> of(Around.Found found) {
        return found.mine().kind() == found.theirs().kind() ? new Alike(found).all() : List.of();
    }

    private List<Likeness> all() {
        return switch (found.mine().kind()) {
            case PERSON -> person();
            case COMPANY -> company();
            case ADDRESS -> address();
            case PLATE -> plate();
            case PHONE, ACCOUNT -> List.of();
        };
    }

    private List<Likeness> person() {
        if (!close(Part.FAMILY_NAME) || !(close(Part.GIVEN_NAME) || is(Part.GIVEN_NAME, Level.INITIAL))) {
            return List.of();
        }
        double names = NAMES.stream().mapToDouble(this::says).sum();
        boolean same = same(Trace.Of.NAME);
        if (!same && !digits(found.mine().title()).equals(digits(found.theirs().title()))) {
            return List.of();
        }
        // Jan van den Jong is Jan de Jong to whoever writes it down: only what stands before the name differs.
        boolean common = names < TELLING && (same || worst(NAMES) == Level.EXACT);
        if (!same && hit.score() < SHOWN) {
            return List.of();
        }
        List<Likeness> alike = new ArrayList<>(List.of(likeness(Trace.Of.NAME, common, worst(NAMES))));
        if (is(Part.PHONE, Level.NEAR)) {
            alike.add(likeness(Trace.Of.PHONE, false, Level.NEAR));
        }
        if (is(Part.EMAIL, Level.NEAR)) {
            alike.add(likeness(Trace.Of.EMAIL, false, Level.NEAR));
        }
        return alike;
    }

    private List<Likeness> company() {
        boolean agrees = close(Part.ORGANISATION) || is(Part.ORGANISATION, Level.FAR);
        boolean shown = same(Trace.Of.COMPANY) || (agrees && hit.score() >= SHOWN);
        return shown ? List.of(likeness(Trace.Of.COMPANY, false, level(Part.ORGANISATION))) : List.of();
    }

    /** The same house in a street that was written otherwise; another number in the name of a street is another street. */
    private List<Likeness> address() {
        boolean here = close(Part.STREET)
                && (is(Part.HOUSE_NUMBER, Level.EXACT) || is(Part.HOUSE_NUMBER, Level.PARTLY))
                && TOWN.stream().anyMatch(this::close)
                && !is(Part.POSTCODE, Level.OTHER)
                && digits(street(found.mine())).equals(digits(street(found.theirs())));
        return same(Trace.Of.ADDRESS) || !here || hit.score() < SHOWN
                ? List.of()
                : List.of(likeness(Trace.Of.ADDRESS, false, worst(EnumSet.of(Part.STREET, Part.HOUSE_NUMBER))));
    }

    private List<Likeness> plate() {
        return is(Part.LICENCE_PLATE, Level.EXACT) && !same(Trace.Of.PLATE)
                ? List.of(likeness(Trace.Of.PLATE, false, Level.NEAR))
                : List.of();
    }

    private Likeness likeness(Trace.Of of, boolean common, Level level) {
        Level seen = level == Level.EXACT && !same(of) ? Level.SOUND : level;
        Closeness closeness = new Closeness(
                same(of) ? Level.EXACT : seen,
                hit.band() == Band.STRONG,
                hit.common(),
                hit.reasons().stream()
                        .map(reason -> new Closeness.Weight(reason.part(), reason.level(), reason.weight()))
                        .toList());
        return new Likeness(of, value(of), common, closeness);
    }

    /** What is the same, as its trace says it; or both, in an order that does not depend on who asks. */
    private String value(Trace.Of of) {
        Set<String> both = new TreeSet<>(values(found.mine(), of));
        Set<String> same = new TreeSet<>(both);
        same.retainAll(values(found.theirs(), of));
        both.addAll(values(found.theirs(), of));
        return same.isEmpty() ? String.join("\n", both) : same.iterator().next();
    }

    private boolean same(Trace.Of of) {
        Set<String> both = new TreeSet<>(values(found.mine(), of));
        both.retainAll(values(found.theirs(), of));
        return !both.isEmpty();
    }

    private static Collection<String> values(Details details, Trace.Of of) {
        return details.traces().stream()
                .filter(trace -> trace.of() == of)
                .map(Trace::value)
                .toList();
    }

    /** Another number in a name is another name. */
    private static String digits(String text) {
        return text.replaceAll("\\D+", " ").strip();
    }

    private static String street(Details details) {
        return details instanceof Address address ? address.street() : "";
    }

    private boolean close(Part part) {
        return CLOSE.contains(level(part));
    }

    private boolean is(Part part, Level level) {
        return level(part) == level;
    }

    private Level level(Part part) {
        return reason(part).map(Hit.Reason::level).orElse(Level.MISSING);
    }

    private double says(Part part) {
        return reason(part).map(Hit.Reason::weight).orElse(0.0);
    }

    private Optional<Hit.Reason> reason(Part part) {
        return hit.reasons().stream().filter(reason -> reason.part() == part).findFirst();
    }

    /** What agrees least of these, of what was said. */
    private Level worst(Collection<Part> parts) {
        return parts.stream()
                .map(this::level)
                .filter(level -> level != Level.MISSING && level != Level.OTHER)
                .max(Level::compareTo)
                .orElse(Level.OTHER);
    }
}
