package nl.meldroute.notices.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.meldroute.policy.Ladder;
import org.jspecify.annotations.Nullable;

/**
 * When officer and deputy are alerted (2.2 step 4, second sentence, and reading I-14): danger now at once and on each rung
 * until somebody opened it, the last rung to whoever is on duty as well; any other alarm once. Alarms share their alerts,
 * and between two alerts lies a pause.
 *
 * @param ladder the moments counted from the alarm
 * @param pause at most one alert in this time, over all alarms
 */
public record AlarmLadder(Ladder ladder, Duration pause) {
    /**
     * The alert that is due now, if any. A moment that lies ahead, as after a clock was set back, never silences an alarm.
     *
     * @param last when the last alert was, as far as anybody remembers
     */
    public Optional<Alert> due(Collection<Ringing> alarms, @Nullable Instant last, Instant now) {
        List<Ringing> climbed = alarms.stream()
                .filter(alarm -> passed(alarm, now) > alarm.rungs())
                .map(alarm -> new Ringing(alarm.report(), alarm.since(), passed(alarm, now)))
                .toList();
        boolean paused = Stream.concat(Stream.ofNullable(last), alarms.stream().flatMap(this::alerted))
                .anyMatch(alert -> !alert.isAfter(now) && now.isBefore(alert.plus(pause)));
        return climbed.isEmpty() || paused
                ? Optional.empty()
                : Optional.of(new Alert(climbed, climbed.stream().anyMatch(this::atTheTop)));
    }

    private int passed(Ringing alarm, Instant now) {
        Instant since = alarm.since();
        if (since == null) {
            return 1;
        }
        Duration elapsed = since.isAfter(now) ? Duration.ZERO : Duration.between(since, now);
        return (int) ladder.rungs().stream()
                .filter(rung -> rung.compareTo(elapsed) <= 0)
                .count();
    }

    /** No alert of this alarm was earlier than its rung: known also to a process that has just started. */
    private Stream<Instant> alerted(Ringing alarm) {
        Instant since = alarm.since();
        int rungs = Math.min(alarm.rungs(), ladder.rungs().size());
        return since == null || rungs == 0
                ? Stream.empty()
                : Stream.of(since.plus(ladder.rungs().get(rungs - 1)));
    }

    private boolean atTheTop(Ringing alarm) {
        return alarm.since() != null && alarm.rungs() == ladder.rungs().size();
    }
}
