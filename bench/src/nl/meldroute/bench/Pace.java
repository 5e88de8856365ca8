package nl.meldroute.bench;

import java.time.Duration;
import java.util.Random;

/** How somebody goes about it: chances and pauses, which are the same in every run, until the time is over. */
final class Pace {
    private static final Duration AWAY = Duration.ofMinutes(4);
    private final Random chance;
    private final Duration time;
    private final long end;

    Pace(int seed, Duration time, long end) {
        this.chance = new Random(seed);
        this.time = time;
        this.end = end;
    }

    /** The time is over, in the middle of something. */
    static final class Over extends RuntimeException {}

    boolean over() {
        return System.nanoTime() >= end;
    }

    boolean oneIn(int many) {
        return chance.nextInt(many) == 0;
    }

    Random chance() {
        return chance;
    }

    /** Thinks so many seconds. */
    void think(double least, double most) {
        rest(Duration.ofMillis((long) (1000 * chance.nextDouble(least, most))));
    }

    /** Does something else for some minutes; in a run of some minutes for a part of it. */
    void away() {
        Duration most = AWAY.compareTo(time.dividedBy(10)) < 0 ? AWAY : time.dividedBy(10);
        rest(most.multipliedBy(chance.nextInt(25, 100)).dividedBy(100));
    }

    /** So long, or until the time is over. */
    void rest(Duration pause) {
        long left = end - System.nanoTime();
        Load.sleep(Duration.ofNanos(Math.clamp(pause.toNanos(), 0, Math.max(0, left))));
        if (over()) {
            throw new Over();
        }
    }
}
