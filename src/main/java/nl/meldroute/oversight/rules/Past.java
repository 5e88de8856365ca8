package nl.meldroute.oversight.rules;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.AccountId;
import org.jspecify.annotations.Nullable;

/** What the audit has to judge by whose work a signal was at a moment: who was away, who took it up, with whom it was shared. */
public final class Past {
    private static final String PLAN = "absence.plan";
    private static final String TAKE_UP = "signal.take-up";
    private static final String HAND_OVER = "signal.hand-over";
    private static final String PUT_ASIDE = "signal.put-aside";
    private static final String LET_IN = "signal.let-in";
    private static final String ASK = "glass.ask";
    private static final String AGREE = "glass.agree";
    private static final String OPEN = "glass.open";
    private static final String END = "glass.end";
    /** Who agrees and what opens by it stand on the audit in one act, a moment apart. */
    private static final Duration ONE_ACT = Duration.ofMinutes(1);

    private static final List<Lent> LENT = List.of(
            new Lent("share.", Set.of("share.make"), Set.of("share.stop")),
            new Lent("enquiry.", Set.of("signal.enquired"), Set.of("signal.enquiry-read", "signal.enquiry-withdrawn")),
            new Lent("consultation.", Set.of("consultation.ask"), Set.of()));

    private final Map<UUID, List<Step>> byThing;
    private final List<Step> absences;
    private final List<Step> agreements;
    private final ZoneId zone;
    private final Duration toRead;

    /**
     * What happened, the first one first.
     *
     * @param zone where the municipality is, since people are away on days
     * @param toRead how long a reading in an emergency lasts
     */
    public Past(List<Step> steps, ZoneId zone, Duration toRead) {
        this.byThing = steps.stream()
                .filter(step -> step.of() != null)
                .collect(Collectors.groupingBy(step -> Objects.requireNonNull(step.of())));
        this.absences = steps.stream()
                .filter(step ->
                        step.role() == Role.FOCAL_OFFICER && step.action().startsWith("absence."))
                .toList();
        this.agreements =
                steps.stream().filter(step -> step.action().equals(AGREE)).toList();
        this.zone = zone;
        this.toRead = toRead;
    }

    /** Something that somebody did, as far as it matters here. */
    public record Step(
            Instant at,
            AccountId by,
            Role role,
            String action,
            @Nullable UUID of,
            @Nullable String reason) {}

    /** What gives others something to read of a signal, and what ends it. */
    private record Lent(String looks, Set<String> begin, Set<String> end) {}

    /** The acts it needs to know of. */
    public static List<String> acts() {
        return Stream.concat(
                        Stream.of(PLAN, "absence.end", TAKE_UP, HAND_OVER, PUT_ASIDE, LET_IN, ASK, AGREE, OPEN, END),
                        LENT.stream().flatMap(lent -> Stream.concat(lent.begin().stream(), lent.end().stream())))
                .toList();
    }

    /** Whose work the signal was that somebody looked at. */
    public OwnWork judged(Step look) {
        return OwnWork.of(look.role(), stood(look));
    }

    private OwnWork.Stood stood(Step look) {
        List<Step> all = of(look.of());
        List<Step> here = until(look.at(), all);
        return new OwnWork.Stood(
                kept(here, look),
                officerAway(look.at()),
                officerKept(here),
                tookUp(all, look),
                shared(here, look.action()),
                agreed(here, look));
    }

    private List<Step> of(@Nullable UUID thing) {
        return thing == null ? List.of() : byThing.getOrDefault(thing, List.of());
    }

    private static List<Step> until(Instant moment, List<Step> steps) {
        return steps.stream().filter(step -> !step.at().isAfter(moment)).toList();
    }

    /** Whoever knows those involved stays kept; the officer who was put aside is let in again. */
    private static boolean kept(List<Step> here, Step look) {
        boolean knows = here.stream()
                .anyMatch(step -> step.action().equals(HAND_OVER) && step.by().equals(look.by()));
        return knows || (look.role() == Role.FOCAL_OFFICER && putAside(here));
    }

    private static boolean officerKept(List<Step> here) {
        boolean knows =
                here.stream().anyMatch(step -> step.action().equals(HAND_OVER) && step.role() == Role.FOCAL_OFFICER);
        return knows || putAside(here);
    }

    private static boolean putAside(List<Step> here) {
        return here.stream()
                .map(Step::action)
                .filter(action -> action.equals(PUT_ASIDE) || action.equals(LET_IN))
                .reduce((_, last) -> last)
                .filter(PUT_ASIDE::equals)
                .isPresent();
    }

    /** The days that were said last count, until somebody said to be back. */
    private boolean officerAway(Instant at) {
        LocalDate day = LocalDate.ofInstant(at, zone);
        Map<AccountId, Step> last = until(at, absences).stream()
                .collect(Collectors.toMap(Step::by, Function.identity(), (_, later) -> later));
        return last.values().stream().anyMatch(step -> step.action().equals(PLAN) && covers(step.reason(), day));
    }

    private static boolean covers(@Nullable String days, LocalDate day) {
        String[] both = days == null ? new String[0] : days.split("/", -1);
        try {
            return both.length == 2
                    && !day.isBefore(LocalDate.parse(both[0]))
                    && !day.isAfter(LocalDate.parse(both[1]));
        } catch (DateTimeParseException noDays) {
            return false;
        }
    }

    /** Also afterwards: who opened it and then took it up had it as own work. */
    private static boolean tookUp(List<Step> all, Step look) {
        return all.stream()
                .anyMatch(step -> step.action().equals(TAKE_UP) && step.by().equals(look.by()));
    }

    private static boolean shared(List<Step> here, String looked) {
        return LENT.stream()
                .filter(lent -> looked.startsWith(lent.looks()))
                .anyMatch(lent -> count(here, lent.begin()) > count(here, lent.end()));
    }

    private static long count(List<Step> here, Set<String> actions) {
        return here.stream().filter(step -> actions.contains(step.action())).count();
    }

    private boolean agreed(List<Step> here, Step look) {
        return here.stream()
                .filter(step -> step.action().equals(OPEN)
                        && look.at().isBefore(step.at().plus(toRead)))
                .anyMatch(opening -> agreements.stream()
                        .filter(agreement -> sameAct(agreement, opening))
                        .anyMatch(agreement -> between(until(look.at(), of(agreement.of())), look)));
    }

    private static boolean sameAct(Step agreement, Step opening) {
        return agreement.by().equals(opening.by())
                && Duration.between(agreement.at(), opening.at()).abs().compareTo(ONE_ACT) <= 0;
    }

    /** Whether it is who asked or who agreed that looks, and neither ended it. */
    private static boolean between(List<Step> same, Step look) {
        boolean ofTheTwo = same.stream()
                .anyMatch(step ->
                        Set.of(ASK, AGREE).contains(step.action()) && step.by().equals(look.by()));
        return ofTheTwo && same.stream().noneMatch(step -> step.action().equals(END));
    }
}
