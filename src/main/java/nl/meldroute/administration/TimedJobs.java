package nl.meldroute.administration;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.meldroute.database.SteadyClock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.config.ScheduledTask;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.scheduling.config.TaskExecutionOutcome;
import org.springframework.stereotype.Component;

/** What runs by itself now and then, and how that went the last time. */
@Component
class TimedJobs {
    private final ObjectProvider<ScheduledTaskHolder> holders;
    private final SteadyClock clock;

    TimedJobs(ObjectProvider<ScheduledTaskHolder> holders, SteadyClock clock) {
        this.holders = holders;
        this.clock = clock;
    }

    /** Until when nothing is erased, since the clock jumped. */
    Optional<Instant> waitUntil() {
        return clock.waitsUntil();
    }

    int all() {
        return tasks().size();
    }

    /** How many went wrong the last time. */
    int failed() {
        return (int) tasks().stream()
                .filter(task -> task.getTask().getLastExecutionOutcome().status() == TaskExecutionOutcome.Status.ERROR)
                .count();
    }

    private List<ScheduledTask> tasks() {
        return holders.stream()
                .flatMap(holder -> holder.getScheduledTasks().stream())
                .toList();
    }
}
