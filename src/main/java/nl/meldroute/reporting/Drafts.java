package nl.meldroute.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import nl.meldroute.files.DraftFiles;
import nl.meldroute.identity.JobDoor;
import nl.meldroute.identity.ModuleDoor;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.identity.OpenDoor;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.reporting.rules.Answers;
import nl.meldroute.reporting.rules.Question;
import nl.meldroute.reporting.store.DraftRows;
import nl.meldroute.vault.Receipt;

/**
 * What somebody is still writing (2.2 step 1). Kept for three days under a key that only the browser holds; contact answers
 * of a draft that was left alone for half an hour don't come back.
 */
@ModuleDoor
public class Drafts {
    private final DraftRows rows;
    private final DraftCodec codec;
    private final Handing handing;
    private final DraftFiles files;
    private final DraftTerms terms;

    Drafts(DraftRows rows, DraftCodec codec, Handing handing, DraftFiles files, DraftTerms terms) {
        this.rows = rows;
        this.codec = codec;
        this.handing = handing;
        this.files = files;
        this.terms = terms;
    }

    /** A draft that was found, and whether its contact answers were dropped. */
    public record Found(Answers answers, boolean contactDropped) {}

    /** Begins a draft for whom the report is given. */
    @OpenDoor(purpose = Purpose.REPORTING)
    public DraftKey begin(String forWhom) {
        DraftKey key = DraftKey.random();
        Answers answers = Answers.begin(forWhom, terms.now());
        rows.insert(key.draft(), today(), codec.seal(key, answers));
        return key;
    }

    /** Begins one under a key that is there already, such as that of an addition; one that was begun before goes on. */
    @OpenDoor(purpose = Purpose.REPORTING)
    public void begin(DraftKey key) {
        rows.insertOnce(key.draft(), today(), codec.seal(key, Answers.begin("", terms.now())));
    }

    @OpenDoor(purpose = Purpose.REPORTING)
    public Optional<Found> find(DraftKey key) {
        return rows.find(key.draft()).flatMap(blob -> codec.open(key, blob)).map(this::fresh);
    }

    /** The day on which the draft was begun: the only name it has. */
    @OpenDoor(purpose = Purpose.REPORTING)
    public Optional<LocalDate> day(DraftKey key) {
        return rows.day(key.draft());
    }

    /** Changes the draft; a danger that is answered alerts officer and deputy, though nothing was sent yet. */
    @OpenDoor(purpose = Purpose.REPORTING)
    public Optional<Answers> change(DraftKey key, UnaryOperator<Answers> change) {
        return changeIf(key, found -> Optional.of(change.apply(found.answers())));
    }

    /** Likewise, as it is found at that moment; the draft is not even touched if no change comes of it. */
    @OpenDoor(purpose = Purpose.REPORTING)
    public Optional<Answers> changeIf(DraftKey key, Function<Found, Optional<Answers>> change) {
        Optional<Found> before =
                rows.lock(key.draft()).flatMap(blob -> codec.open(key, blob)).map(this::fresh);
        return before.flatMap(found -> change.apply(found).map(answers -> {
            Answers changed = handing.alert(found.answers(), answers.touchedAt(terms.now()), today());
            rows.update(key.draft(), codec.seal(key, changed));
            return changed;
        }));
    }

    /** Fills in answers that come from elsewhere than the pages of the form; the id that the report will have. */
    @JobDoor(purpose = Purpose.REPORTING)
    public ReportId fill(DraftKey key, Map<String, List<String>> fields, List<Map<String, List<String>>> people) {
        return change(key, answers -> {
                    Answers filled = answers.with(List.copyOf(fields.keySet()), fields);
                    for (Map<String, List<String>> person : people) {
                        filled = filled.withPerson(filled.people().size() + 1, person);
                    }
                    return filled;
                })
                .orElseThrow(NotForYou::new)
                .report();
    }

    /** Throws the draft away; for a while it can be taken back. */
    @OpenDoor(purpose = Purpose.REPORTING)
    public boolean discard(DraftKey key) {
        return rows.discard(key.draft(), true);
    }

    /** It is not needed any more: nobody takes it back. */
    @OpenDoor(purpose = Purpose.REPORTING)
    public void drop(DraftKey key) {
        rows.delete(key.draft());
        files.forget(List.of(key.draft()));
    }

    @OpenDoor(purpose = Purpose.REPORTING)
    public boolean restore(DraftKey key) {
        return rows.discard(key.draft(), false);
    }

    /**
     * Hands in the report: the contact answers are sealed, the content goes under a key of its own, the draft is gone, all in
     * one transaction. However often it is pressed, there is one report.
     */
    @OpenDoor(purpose = Purpose.REPORTING)
    public Sent send(DraftKey key, Receipt receipt) {
        Optional<Answers> found = rows.lock(key.draft())
                .flatMap(blob -> codec.open(key, blob))
                .map(answers -> fresh(answers).answers());
        if (found.isEmpty()) {
            return new Sent.Before();
        }
        Sent sent = handing.handIn(found.get(), receipt, terms.now());
        if (sent instanceof Sent.Done) {
            files.handIn(key, found.get().report());
            rows.keepSlip(key.draft(), today(), codec.seal(key, Slip.of(found.get(), receipt.code(), today())));
            rows.delete(key.draft());
        }
        return sent;
    }

    /**
     * The slip with the receipt code, once. It is told before it is known to be gone: where the answer to that is lost, nobody
     * could read it again.
     */
    @OpenDoor(purpose = Purpose.REPORTING)
    public void takeSlip(DraftKey key, Consumer<Slip> teller) {
        rows.takeSlip(key.draft()).flatMap(blob -> codec.openSlip(key, blob)).ifPresent(teller);
    }

    /** Removes drafts past their days and drafts that were thrown away. */
    @JobDoor(purpose = Purpose.HOUSEKEEPING)
    public void sweep() {
        rows.sweep(terms.keptFrom());
        files.forgetOrphans(rows.all());
    }

    private Found fresh(Answers answers) {
        boolean left = terms.leftAlone(answers.touched());
        boolean has = Question.SEALED.stream().anyMatch(answers::has);
        return left && has ? new Found(answers.without(Question.SEALED), true) : new Found(answers, false);
    }

    private LocalDate today() {
        return terms.today();
    }
}
