package nl.meldroute.sharing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.meldroute.intake.Signal;
import nl.meldroute.intake.Stage;
import nl.meldroute.privacy.Reader;
import nl.meldroute.reporting.ReportContent;

/**
 * A signal before whoever shares it.
 *
 * @param told what was handed in, to write a summary of
 * @param offered what may go along; its summary is still empty
 * @param shares all of them, the latest first
 * @param readers with whom it may be shared
 */
public record ShareView(
        Signal signal,
        ReportContent told,
        ShareContent offered,
        List<Share> shares,
        List<Reader> readers,
        Terms terms) {
    /**
     * How long something is shared.
     *
     * @param usual until when, if nobody says otherwise
     * @param latest until when at most
     */
    public record Terms(LocalDate today, LocalDate usual, LocalDate latest) {
        /** Whether something may be shared until this day. */
        public boolean allow(LocalDate until) {
            return !until.isBefore(today) && !until.isAfter(latest);
        }
    }

    public boolean closed() {
        return signal.stage() == Stage.CLOSED;
    }

    /** Those that are read now. */
    public List<Share> open() {
        return shares.stream().filter(share -> share.open(terms.today())).toList();
    }

    /** What this reader reads of it now, and would not read any more once something else is shared with it. */
    public Optional<Share> readBy(Reader reader) {
        return open().stream().filter(share -> share.reader().equals(reader)).findFirst();
    }

    /** Those that nobody reads any more. */
    public List<Share> ended() {
        return shares.stream().filter(share -> !share.open(terms.today())).toList();
    }
}
