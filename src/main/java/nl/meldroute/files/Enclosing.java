package nl.meldroute.files;

import java.util.List;
import nl.meldroute.files.rules.Copy;
import nl.meldroute.files.store.AttachmentRows;
import nl.meldroute.kernel.FieldClass;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.privacy.CaseContent;
import nl.meldroute.privacy.CaseRing;
import nl.meldroute.privacy.SealedColumn;
import nl.meldroute.vault.SealedSecret;
import nl.meldroute.vault.Secrets;
import org.springframework.stereotype.Component;

/**
 * Gives the files of a draft the keys of a signal: the original with its name goes to the vault. Until a clean copy is made, the
 * key of the signal opens it as well.
 */
@Component
class Enclosing {
    static final SealedColumn CAPTION = new SealedColumn("files.attachment.caption", FieldClass.SOURCE);
    static final SealedColumn WORKING = new SealedColumn("files.attachment.working", FieldClass.SOURCE);
    private final AttachmentRows rows;
    private final CaseContent cases;
    private final Secrets secrets;

    Enclosing(AttachmentRows rows, CaseContent cases, Secrets secrets) {
        this.rows = rows;
        this.cases = cases;
        this.secrets = secrets;
    }

    void enclose(ReportId report, List<WaitingFile> files) {
        if (files.isEmpty()) {
            return;
        }
        CaseRing ring = cases.of(report);
        int number = 0;
        for (WaitingFile file : files) {
            number++;
            AttachmentRows.Keys keys = new AttachmentRows.Keys(
                    ring.seal(CAPTION, file.id(), file.caption()),
                    ring.seal(WORKING, file.id(), file.fileKey().written()),
                    null);
            SealedSecret original =
                    secrets.seal(report, file.id(), new OriginalSecret(file.fileKey(), file.name()).written());
            rows.insert(new AttachmentRows.Row(
                    new AttachmentRows.Which(
                            file.id(), report, number, file.content().kind()),
                    file.content().scan(),
                    Copy.WAITING,
                    keys,
                    original));
        }
    }
}
