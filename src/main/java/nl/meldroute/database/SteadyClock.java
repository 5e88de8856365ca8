package nl.meldroute.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.meldroute.kernel.SetBack;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Whether the clock of this machine can be believed by what erases without a person (ADR 39). A clock that jumps makes terms end that
 * do not. So each round is written down, beside the checkpoints of the audit, and after a jump nothing is erased for three days.
 */
@Component
public class SteadyClock {
    private static final Logger LOG = LoggerFactory.getLogger(SteadyClock.class);
    private static final String NAME = "clock.txt";
    private static final int LINES = 3;
    /** Rounds come each hour; a product that stood still for a day is not told from a clock that jumped one. */
    private static final Duration FAR = Duration.ofHours(26);
    /** Over a weekend, so that somebody is there to see it. */
    private static final Duration WAIT = Duration.ofDays(3);

    private final ObjectProvider<Clock> clock;
    private final Path file;
    private volatile @Nullable Instant until;

    SteadyClock(ObjectProvider<Clock> clock, @Value("${meldroute.audit.checkpoints}") Path folder) {
        this.clock = clock;
        this.file = folder.resolve(NAME);
    }

    /** The last round, and since when no round was far from the one before it, if there was one before. */
    private record Rounds(Instant last, Instant since, boolean jumped) {
        static Optional<Rounds> read(List<String> lines) {
            return lines.size() == LINES
                    ? Optional.of(new Rounds(
                            Instant.parse(lines.get(0)),
                            Instant.parse(lines.get(1)),
                            Boolean.parseBoolean(lines.get(2))))
                    : Optional.empty();
        }

        Rounds next(Instant now) {
            return far(now) ? new Rounds(now, now, true) : new Rounds(now, since, jumped);
        }

        boolean steady() {
            return !last.isBefore(since.plus(WAIT));
        }

        String text() {
            return String.join("\n", last.toString(), since.toString(), Boolean.toString(jumped)) + "\n";
        }

        boolean far(Instant now) {
            return SetBack.since(last, now) || now.isAfter(last.plus(FAR));
        }
    }

    /** One round of something that erases: whether it may. */
    public synchronized boolean steady() {
        Instant now = clock.getObject().instant();
        Optional<Rounds> before = read();
        before.filter(rounds -> rounds.far(now))
                .ifPresent(rounds -> LOG.warn(
                        "The clock was {} and is {}. Is that right? Nothing is erased by itself for three days",
                        rounds.last(),
                        now));
        Rounds rounds = before.map(one -> one.next(now)).orElseGet(() -> new Rounds(now, now, false));
        write(rounds);
        until = rounds.steady() || !rounds.jumped() ? null : rounds.since().plus(WAIT);
        return rounds.steady();
    }

    /** Until when nothing is erased since the clock jumped; empty where it did not. */
    public Optional<Instant> waitsUntil() {
        return Optional.ofNullable(until);
    }

    private Optional<Rounds> read() {
        try {
            if (Files.notExists(file)) {
                return Optional.empty();
            }
            return Rounds.read(Files.readAllLines(file, StandardCharsets.UTF_8));
        } catch (DateTimeException spoiled) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void write(Rounds rounds) {
        try {
            Path next = Files.createTempFile(file.getParent(), NAME, ".new");
            Files.writeString(next, rounds.text());
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
