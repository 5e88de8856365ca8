package nl.meldroute.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.meldroute.identity.ModuleDoor;
import nl.meldroute.identity.OpenDoor;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.policy.Edition;
import nl.meldroute.policy.ParameterName;
import nl.meldroute.policy.WorkCalendar;
import nl.meldroute.reporting.FromReporter.Kind;
import nl.meldroute.reporting.store.MailboxRows;
import nl.meldroute.vault.Receipt;

/**
 * The own report, for who holds its receipt: reads the answer, adds, asks how it stands (2.2 step 6). Nothing of who comes or
 * when is written down; only the day on which something was added or asked.
 */
@ModuleDoor
public class OwnReports {
    private final MailboxRows boxes;
    private final Letters letters;
    private final Writings writings;
    private final Edition edition;
    private final Clock clock;

    OwnReports(MailboxRows boxes, Letters letters, Writings writings, Edition edition, Clock clock) {
        this.boxes = boxes;
        this.letters = letters;
        this.writings = writings;
        this.edition = edition;
        this.clock = clock;
    }

    /** Whether this receipt was given out. */
    @OpenDoor(purpose = Purpose.FOLLOWING)
    public boolean known(Receipt.Opened receipt) {
        return boxes.find(receipt.lookup()).isPresent();
    }

    @OpenDoor(purpose = Purpose.FOLLOWING)
    public Optional<OwnReport> read(Receipt.Opened receipt) {
        return boxes.find(receipt.lookup()).map(box -> report(box, receipt));
    }

    /** Asks how it stands, once a week at most; gives from when it can be asked again. Empty where there is no report. */
    @OpenDoor(purpose = Purpose.FOLLOWING)
    public Optional<Asked> ask(Receipt.Opened receipt) {
        LocalDate today = Days.today(clock);
        return boxes.lock(receipt.lookup()).map(box -> {
            LocalDate from = askFrom(box);
            boolean may = !from.isAfter(today);
            if (may) {
                boxes.asked(box.report(), today);
                writings.add(box.report(), RandomIds.next(), Kind.ASKED, "");
            }
            return new Asked(may || today.equals(box.askedOn()), from);
        });
    }

    /** Adds a text; it never takes the place of another. The same id adds it once. False where there is no report. */
    @OpenDoor(purpose = Purpose.FOLLOWING)
    public boolean add(Receipt.Opened receipt, UUID once, String text) {
        Optional<MailboxRows.Row> box = boxes.lock(receipt.lookup());
        box.filter(found -> writings.add(found.report(), once, Kind.ADDED, text))
                .ifPresent(found -> letters.own(found.report(), found.publicKey(), text));
        return box.isPresent();
    }

    /** Answers whether the reporter wants to be a witness; once. False where nobody asks. */
    @OpenDoor(purpose = Purpose.FOLLOWING)
    public boolean answerWitness(Receipt.Opened receipt, String answer) {
        if (!FromReporter.WITNESS.contains(answer)) {
            throw new IllegalArgumentException("Not an answer to that question");
        }
        Optional<MailboxRows.Row> box = boxes.lock(receipt.lookup()).filter(MailboxRows.Row::witness);
        box.ifPresent(found -> {
            boxes.witness(found.report(), false);
            writings.add(found.report(), RandomIds.next(), Kind.WITNESS, answer);
        });
        return box.isPresent();
    }

    /**
     * What came of asking.
     *
     * @param passedOn whether it was passed on, now or earlier today
     * @param again from when it can be asked again, where it was not
     */
    public record Asked(boolean passedOn, LocalDate again) {}

    private OwnReport report(MailboxRows.Row box, Receipt.Opened receipt) {
        List<Letters.Opened> all = letters.open(box.report(), receipt);
        LocalDate answerFrom = WorkCalendar.end(box.day(), edition.parameter(ParameterName.ANSWER_REPORTER, box.day()));
        LocalDate ownUntil = box.day().plus(edition.parameter(ParameterName.OWN_TEXT_READABLE, box.day()));
        long ownDays = ChronoUnit.DAYS.between(box.day(), ownUntil);
        return new OwnReport(
                box.day(),
                box.progress(),
                only(all, false),
                only(all, true),
                ownDays,
                answerFrom,
                askFrom(box),
                box.witness());
    }

    private LocalDate askFrom(MailboxRows.Row box) {
        LocalDate asked = box.askedOn();
        return asked == null ? box.day() : asked.plus(edition.parameter(ParameterName.ASK_PROGRESS, asked));
    }

    private static List<OwnReport.Letter> only(List<Letters.Opened> all, boolean own) {
        return all.stream()
                .filter(one -> one.own() == own)
                .map(Letters.Opened::letter)
                .toList();
    }
}
