package nl.meldroute.files;

import static nl.meldroute.files.FilesModule.OFFICER;
import static nl.meldroute.files.FilesModule.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.meldroute.database.ActingDatabase;
import nl.meldroute.database.Superuser;
import nl.meldroute.files.FilesModule.Writer;
import nl.meldroute.files.store.FileKey;
import nl.meldroute.files.store.Place;
import nl.meldroute.files.store.SealedFolder;
import nl.meldroute.kernel.Acting;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.privacy.Holdings;
import nl.meldroute.reporting.DraftKey;
import nl.meldroute.reporting.Drafts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.unit.DataSize;

@WithFiles
@DisplayName("Beleidsplan 2.2, STAP 1: bestanden bij een concept zijn van de melder, en gaan met het concept weg")
class DraftFilesTest {
    private static final byte[] NOTE = Samples.text("Kenteken XX-000-X");

    @Autowired
    private DraftFiles files;

    @Autowired
    private Attachments attachments;

    @Autowired
    private Incoming incoming;

    @Autowired
    private CleaningRounds rounds;

    @Autowired
    private Writer writer;

    @Autowired
    private Drafts drafts;

    @Autowired
    private SealedFolder folder;

    @Autowired
    private Clamd clamd;

    @Autowired
    private ActingDatabase database;

    @Autowired
    private Holdings holdings;

    @Autowired
    private Superuser superuser;

    private int rows(String where) {
        return superuser
                .client()
                .sql("select count(*) from " + where)
                .query(Integer.class)
                .single();
    }

    private boolean lies(UUID file) {
        return folder.names().stream().anyMatch(name -> name.startsWith(file.toString()));
    }

    private void twoSweeps() {
        rounds.sweep();
        rounds.sweep();
    }

    @Test
    void only_the_browser_of_the_draft_opens_them() {
        DraftKey key = writer.begin();
        assertThat(writer.add(key, "Mijn naam.txt", NOTE)).isEmpty();
        assertThat(files.of(key)).singleElement().satisfies(file -> {
            assertThat(file.name()).isEqualTo("Mijn naam.txt");
            assertThat(file.caption()).isEqualTo("Bijschrift");
            assertThat(file.content().bytes()).isEqualTo(NOTE.length);
        });
        DraftKey other = DraftKey.parse(key.draft() + "." + "A".repeat(43)).orElseThrow();
        assertThat(files.of(other)).isEmpty();
        assertThat(files.remove(other, files.of(key).getFirst().id())).isFalse();
        assertThat(files.of(writer.begin())).isEmpty();
    }

    @Test
    void ten_can_be_added_and_the_eleventh_is_told() {
        DraftKey key = writer.begin();
        for (int number = 1; number <= Limits.OF_DRAFT; number++) {
            assertThat(writer.add(key, number + ".txt", NOTE)).isEmpty();
        }
        assertThat(writer.add(key, "11.txt", NOTE)).hasValue(Refusal.TOO_MANY);
        assertThat(files.of(key)).extracting(WaitingFile::name).first().isEqualTo("1.txt");
        incoming.remove(
                new Incoming.Draft(key, writer.report(key)),
                files.of(key).getFirst().id());
        assertThat(writer.add(key, "11.txt", NOTE)).isEmpty();
        ReportId report = writer.send(key);
        assertThat(as(OFFICER, () -> attachments.of(report)))
                .extracting(Attachment::number)
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    }

    private int lengths(String column, String where) {
        return superuser
                .client()
                .sql("select count(distinct length(" + column + ")) from files." + where)
                .query(Integer.class)
                .single();
    }

    @Test
    void what_is_stored_has_one_length_whatever_the_name_and_the_name_comes_back_whole() {
        List<String> names =
                List.of("a.txt", "م".repeat(251) + ".txt", "Ж".repeat(251) + ".txt", "🚢".repeat(251) + ".txt");
        DraftKey key = writer.begin();
        names.forEach(
                name -> assertThat(writer.add(key, name, Samples.text(name))).isEmpty());
        assertThat(files.of(key)).extracting(WaitingFile::name).containsExactlyElementsOf(names);
        assertThat(lengths("blob", "waiting where draft_id = '" + key.draft() + "'"))
                .isEqualTo(1);
        ReportId report = writer.send(key);
        assertThat(lengths("sealed", "attachment where signal_id = '" + report + "'"))
                .isEqualTo(1);
        names.forEach(name -> assertThat(OriginalSecret.read(new OriginalSecret(FileKey.random(), name).written())
                        .name())
                .isEqualTo(name));
    }

    @Test
    void the_same_file_twice_counts_once() {
        DraftKey key = writer.begin();
        writer.add(key, "a.txt", NOTE);
        assertThat(writer.add(key, "a.txt", NOTE)).isEmpty();
        assertThat(files.of(key)).hasSize(1);
        assertThat(writer.add(key, "a.txt", Samples.text("Een ander kenteken"))).isEmpty();
        assertThat(files.of(key)).hasSize(2);
    }

    @Test
    void a_municipality_has_no_more_than_it_may_have() {
        FilesSettings small =
                new FilesSettings(Path.of("unused"), DataSize.ofBytes(10), "", List.of(), Duration.ZERO, Duration.ZERO);
        Incoming through = new Incoming(files, folder, clamd, small);
        assertThat(writer.add(through, writer.begin(), "notitie.txt", NOTE)).hasValue(Refusal.FULL);
    }

    @Test
    void of_two_that_come_at_once_for_the_last_room_one_is_told_that_there_is_none() throws Exception {
        FilesSettings last = new FilesSettings(
                Path.of("unused"),
                DataSize.ofBytes(folder.bytes() + NOTE.length),
                "",
                List.of(),
                Duration.ZERO,
                Duration.ZERO);
        CyclicBarrier start = new CyclicBarrier(2);
        try (ExecutorService processes = Executors.newFixedThreadPool(2)) {
            Callable<Optional<Refusal>> one = () -> {
                Incoming elsewhere = new Incoming(files, folder, clamd, last);
                DraftKey key = writer.begin();
                start.await();
                return writer.add(elsewhere, key, "notitie.txt", NOTE);
            };
            assertThat(processes.invokeAll(List.of(one, one)))
                    .extracting(Future::get)
                    .containsExactlyInAnyOrder(Optional.empty(), Optional.of(Refusal.FULL));
        }
    }

    @Test
    void of_two_that_come_at_once_for_the_last_place_of_a_draft_one_is_told_that_there_is_none() throws Exception {
        DraftKey key = writer.begin();
        for (int number = 2; number <= Limits.OF_DRAFT; number++) {
            writer.add(key, number + ".txt", NOTE);
        }
        FilesSettings plenty = new FilesSettings(
                Path.of("unused"), DataSize.ofGigabytes(1), "", List.of(), Duration.ZERO, Duration.ZERO);
        CyclicBarrier start = new CyclicBarrier(2);
        try (ExecutorService processes = Executors.newFixedThreadPool(2)) {
            Callable<Optional<Refusal>> one = () -> {
                Incoming elsewhere = new Incoming(files, folder, clamd, plenty);
                start.await();
                return writer.add(elsewhere, key, RandomIds.next() + ".txt", NOTE);
            };
            assertThat(processes.invokeAll(List.of(one, one)))
                    .extracting(Future::get)
                    .containsExactlyInAnyOrder(Optional.empty(), Optional.of(Refusal.TOO_MANY));
        }
    }

    @Test
    void a_virus_and_what_is_not_what_it_says_leave_nothing_behind() {
        DraftKey key = writer.begin();
        List<String> before = folder.names();
        assertThat(writer.add(key, "a.txt", Samples.text(Scanner.EICAR))).hasValue(Refusal.VIRUS);
        assertThat(writer.add(key, "a.jpg", NOTE)).hasValue(Refusal.BROKEN);
        assertThat(writer.add(key, "a.jpg", new byte[Limits.LARGEST + 1])).hasValue(Refusal.TOO_LARGE);
        assertThat(files.of(key)).isEmpty();
        assertThat(folder.names()).containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void one_that_is_taken_out_is_gone_at_once() {
        DraftKey key = writer.begin();
        writer.add(key, "a.txt", NOTE);
        UUID id = files.of(key).getFirst().id();
        assertThat(lies(id)).isTrue();
        incoming.remove(new Incoming.Draft(key, writer.report(key)), id);
        assertThat(lies(id)).isFalse();
        assertThat(files.of(key)).isEmpty();
    }

    @Test
    void with_a_draft_that_was_thrown_away_they_go_and_with_one_that_is_taken_back_they_stay() {
        DraftKey kept = writer.begin();
        DraftKey gone = writer.begin();
        writer.add(kept, "a.txt", NOTE);
        writer.add(gone, "a.txt", NOTE);
        UUID keptFile = files.of(kept).getFirst().id();
        UUID goneFile = files.of(gone).getFirst().id();
        drafts.discard(kept);
        drafts.discard(gone);
        drafts.restore(kept);
        drafts.sweep();
        drafts.sweep();
        twoSweeps();
        assertThat(files.of(kept)).hasSize(1);
        assertThat(lies(keptFile)).isTrue();
        assertThat(files.of(gone)).isEmpty();
        assertThat(lies(goneFile)).isFalse();
    }

    @Test
    void no_row_and_no_file_of_an_old_draft_stays() {
        DraftKey key = writer.begin();
        writer.add(key, "a.txt", NOTE);
        UUID id = files.of(key).getFirst().id();
        superuser
                .client()
                .sql("update reporting.draft set day = day - 10 where id = ?")
                .param(key.draft())
                .update();
        drafts.sweep();
        twoSweeps();
        assertThat(rows("files.waiting where id = '" + id + "'")).isZero();
        assertThat(lies(id)).isFalse();
    }

    @Test
    @DisplayName("Lezing I-12: met de namen gaan de bestanden, want op een foto staan mensen")
    void they_go_with_the_names_of_the_signal_and_with_the_row_goes_the_key() {
        ReportId report = writer.sent("notitie.txt", NOTE);
        rounds.clean();
        UUID id = FilesModule.only(as(OFFICER, () -> attachments.of(report)));
        assertThat(folder.names()).contains(id + ".o", id + ".c");
        database.as(Acting.nobody(Purpose.ERASING), () -> {
            holdings.eraseNames(report);
            return report;
        });
        assertThat(rows("files.attachment where id = '" + id + "'")).isZero();
        twoSweeps();
        assertThat(lies(id)).isFalse();
    }

    @Test
    void a_file_without_a_row_goes_at_the_second_round_and_a_row_without_a_file_is_no_page_of_bytes() {
        UUID stray = UUID.randomUUID();
        ReportId nobody = ReportId.random();
        folder.write(new Place(nobody, stray, Place.Version.ORIGINAL), FileKey.random(), NOTE);
        rounds.sweep();
        assertThat(lies(stray)).as("its row may be on its way").isTrue();
        rounds.sweep();
        assertThat(lies(stray)).isFalse();

        ReportId report = writer.sent("notitie.txt", NOTE);
        rounds.clean();
        UUID id = FilesModule.only(as(OFFICER, () -> attachments.of(report)));
        new ArrayList<>(folder.names())
                .stream().filter(name -> name.startsWith(id.toString())).forEach(folder::delete);
        rounds.sweep();
        assertThat(as(OFFICER, () -> attachments.copy(id))).isEmpty();
    }
}
