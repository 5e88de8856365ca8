package nl.meldroute.files;

import static nl.meldroute.files.FilesModule.OFFICER;
import static nl.meldroute.files.FilesModule.as;

import nl.meldroute.files.FilesModule.Writer;
import nl.meldroute.kernel.ReportId;
import org.springframework.boot.test.context.TestComponent;

/** Reports with a photo of which there is a clean copy. */
@TestComponent
public class MadeCopies {
    /** Of officer and deputy alike. */
    public static final String PASSPHRASE = FilesModule.PASSPHRASE;

    private final Writer writer;
    private final CleaningRounds rounds;
    private final Attachments attachments;

    MadeCopies(Writer writer, CleaningRounds rounds, Attachments attachments) {
        this.writer = writer;
        this.rounds = rounds;
        this.attachments = attachments;
    }

    /** Somebody reported with a photo, and the officer looked at it. */
    public ReportId sent() {
        ReportId report = writer.sent("foto.jpg", Samples.photo("Wilhelmina"));
        rounds.clean();
        as(
                OFFICER,
                () -> attachments.of(report).stream()
                        .map(one -> attachments.copy(one.id()))
                        .toList());
        return report;
    }
}
