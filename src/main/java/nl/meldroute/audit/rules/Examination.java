package nl.meldroute.audit.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.meldroute.audit.rules.Assessment.Code;
import org.jspecify.annotations.Nullable;

/** Goes through the rows once, and compares them with each other and with what was signed of them before. */
public final class Examination {
    /** A row waits for the one before it; two machines have not quite one clock. */
    private static final Duration USUAL = Duration.ofMinutes(1);
    /** Sign-ins are told to the quarter, and written at the end of the next. */
    private static final Duration SHUFFLED = Duration.ofMinutes(45);

    private final Tree tree = new Tree();
    private final TreeMap<Long, List<Checkpoint>> known;
    private byte[] head = Leaf.start();
    private boolean chained;
    private Instant latest = Instant.MIN;
    private @Nullable Assessment trouble;
    private @Nullable Assessment fork;
    /** Where time went back: told beside the rest, since a clock that is set right proves nothing against the rows. */
    private @Nullable String clock;

    public Examination(List<Checkpoint> checkpoints) {
        this.known = new TreeMap<>(checkpoints.stream().collect(Collectors.groupingBy(Checkpoint::size)));
        compare();
    }

    /** The next row; once something is wrong, those after it are not looked at. */
    public void add(Kept row) {
        if (trouble == null) {
            trouble = wrong(row).orElse(null);
            clock = clock == null ? backwards(row.leaf()).orElse(null) : clock;
            head = row.hash();
            latest = latest.isAfter(row.leaf().at()) ? latest : row.leaf().at();
            tree.add(row.hash());
            compare();
        }
    }

    /** A line of an export. */
    public void add(String line) {
        if (trouble == null) {
            Leaf.read(line)
                    .map(Kept::exported)
                    .ifPresentOrElse(
                            this::add,
                            () -> trouble = altered(tree.size() + 1, "is not written as a row of the audit is"));
        }
    }

    public long size() {
        return tree.size();
    }

    public byte[] root() {
        return tree.root();
    }

    /** What is to be said after the last row. */
    public Assessment verdict() {
        Assessment rows = verdictInAnyOrder();
        return rows.code() == Code.OK && clock != null ? new Assessment(Code.OK, rows.sentence() + " " + clock) : rows;
    }

    /** Likewise, whatever the clock of each row said. */
    public Assessment verdictInAnyOrder() {
        if (trouble != null) {
            return trouble;
        }
        if (fork != null) {
            return fork;
        }
        Map.Entry<Long, List<Checkpoint>> newest = known.lastEntry();
        if (newest != null && newest.getKey() > size()) {
            return new Assessment(
                    Code.TRUNCATED,
                    "There are %d rows, and a checkpoint was signed over %d: rows were removed at the end."
                            .formatted(size(), newest.getKey()));
        }
        return well(newest);
    }

    private Assessment well(Map.@Nullable Entry<Long, List<Checkpoint>> newest) {
        if (newest == null) {
            return new Assessment(
                    Code.OK,
                    "%d rows fit each other. No checkpoint was given, so nothing says that these are the rows that were there."
                            .formatted(size()));
        }
        return new Assessment(
                Code.OK,
                "%d rows fit each other and %d checkpoints. The newest is over %d rows; no checkpoint covers the %d after it."
                        .formatted(size(), known.size(), newest.getKey(), size() - newest.getKey()));
    }

    private Optional<Assessment> wrong(Kept row) {
        Leaf leaf = row.leaf();
        long expected = tree.size() + 1;
        if (leaf.seq() != expected) {
            return Optional.of(
                    new Assessment(Code.GAP, "After row %d comes row %d.".formatted(expected - 1, leaf.seq())));
        }
        if (row.stored() != null && !Arrays.equals(row.stored(), row.hash())) {
            return Optional.of(altered(expected, "does not give the hash that stands beside it"));
        }
        if (row.stored() == null && chained) {
            return Optional.of(altered(expected, "has lost its hash"));
        }
        if (!Arrays.equals(leaf.prev(), head)) {
            return Optional.of(
                    altered(expected - 1, "is not the row after which row %d was written".formatted(expected)));
        }
        if (!row.detailFits()) {
            return Optional.of(altered(expected, "has another detail than it was written with"));
        }
        chained = row.stored() != null;
        return Optional.empty();
    }

    private Optional<String> backwards(Leaf leaf) {
        Duration allowed = leaf.purpose().equals("SIGN_IN") ? SHUFFLED : USUAL;
        return latest.equals(Instant.MIN) || !leaf.at().isBefore(latest.minus(allowed))
                ? Optional.empty()
                : Optional.of(
                        "But row %d is of %s, and a row before it is of %s: the clock was set back, or somebody wrote another time."
                                .formatted(leaf.seq(), leaf.at(), latest));
    }

    /** Whether what was signed at this size is what is here now. */
    private void compare() {
        for (Checkpoint checkpoint : known.getOrDefault(size(), List.of())) {
            if (fork == null && !checkpoint.agrees(root())) {
                fork = new Assessment(
                        Code.FORK,
                        "The first %d rows are not those over which the checkpoint was signed: the chain was written anew, or there are two."
                                .formatted(size()));
            }
        }
    }

    private static Assessment altered(long row, String why) {
        return new Assessment(Code.ALTERED, "Row %d was altered: it %s.".formatted(row, why));
    }
}
