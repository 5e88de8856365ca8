package nl.meldroute.files;

import java.util.Optional;
import java.util.UUID;
import nl.meldroute.files.store.AttachmentRows;
import nl.meldroute.files.store.FileKey;
import nl.meldroute.files.store.Place;
import nl.meldroute.files.store.SealedFolder;
import nl.meldroute.identity.Accounts;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.ModuleDoor;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.Acting;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.privacy.CaseContent;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Files as they came, for whom the vault opens (2.2 step 2; readings I-10, I-11). The reporter may stand in them, so the rules
 * are those of the envelope: not for who is kept from the signal, and not for who is not officer or deputy any more, also
 * while a vault or a sign-in of theirs still runs.
 */
@ModuleDoor
public class Originals {
    private final AttachmentRows rows;
    private final SealedFolder folder;
    private final CaseContent cases;
    private final Accounts accounts;
    private final ApplicationEventPublisher events;

    Originals(
            AttachmentRows rows,
            SealedFolder folder,
            CaseContent cases,
            Accounts accounts,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.folder = folder;
        this.cases = cases;
        this.accounts = accounts;
        this.events = events;
    }

    /**
     * What has to be asked of the vault. Throws {@link NotForYou} where it is not there, was not let through, or is not for who
     * asks: ask this before the vault.
     */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public Attachments.Of of(UUID id) {
        AttachmentRows.Row row = row(id);
        ReportId signal = row.which().signal();
        return new Attachments.Of(signal, Attachments.attachment(row, cases.of(signal)), row.original());
    }

    /** The original, with what the vault gave to open it, for a reason; empty where it is not there any more. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public Optional<byte[]> open(UUID id, String secret, String reason) {
        AttachmentRows.Row row = row(id);
        ReportId signal = row.which().signal();
        cases.of(signal);
        events.publishEvent(new OriginalOpened(signal, Acting.person(), reason));
        FileKey key = OriginalSecret.read(secret).key();
        return folder.read(new Place(signal, id, Place.Version.ORIGINAL), key);
    }

    private AttachmentRows.Row row(UUID id) {
        Role role = Role.valueOf(String.valueOf(Acting.required().role()));
        boolean appointed =
                accounts.inRole(role).stream().anyMatch(account -> account.id().equals(Acting.person()));
        return rows.find(id).filter(row -> appointed && row.scan().through()).orElseThrow(NotForYou::new);
    }
}
