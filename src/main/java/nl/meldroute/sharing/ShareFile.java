package nl.meldroute.sharing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.meldroute.identity.Role;
import nl.meldroute.intake.ExploitationForm;
import nl.meldroute.intake.SignalChanged;
import nl.meldroute.intake.Stage;
import nl.meldroute.kernel.FieldClass;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.privacy.LentContent;
import nl.meldroute.privacy.Reader;
import nl.meldroute.privacy.SealedColumn;
import nl.meldroute.sharing.store.ShareRows;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Shares on their way to the database and back, each under a key of its own. */
@Component
class ShareFile {
    private static final SealedColumn CONTENT = new SealedColumn("sharing.share.content", FieldClass.CASE);
    private final ShareRows rows;
    private final LentContent lent;
    private final JsonMapper json;

    ShareFile(ShareRows rows, LentContent lent, JsonMapper json) {
        this.rows = rows;
        this.lent = lent;
        this.json = json;
    }

    /** As it is sealed. */
    private record Kept(
            Role role, String department, List<String> places, Set<ExploitationForm> forms, String summary) {}

    /** A closed signal is shared with nobody; opened again it is not shared by itself. */
    @EventListener
    void changed(SignalChanged event) {
        Instant closed = event.signal().moments().closedAt();
        if (event.signal().stage() == Stage.CLOSED && closed != null) {
            rows.of(event.signal().id()).forEach(row -> end(row.id(), closed));
        }
    }

    void keep(Share share) {
        ShareContent content = share.content();
        Reader reader = share.reader();
        Kept kept = new Kept(reader.role(), reader.department(), content.places(), content.forms(), content.summary());
        byte[] sealed =
                lent.lend(share.signal(), share.id(), reader).seal(CONTENT, share.id(), json.writeValueAsString(kept));
        rows.insert(new ShareRows.Row(share.id(), share.signal(), share.sharedAt(), share.until(), null, sealed));
    }

    List<Share> of(ReportId signal) {
        return rows.of(signal).stream().map(this::open).toList();
    }

    Optional<Share> find(UUID id) {
        return rows.find(id).map(this::open);
    }

    void end(UUID id, Instant at) {
        rows.end(id, at);
        lent.end(id);
    }

    void resume(UUID id) {
        lent.resume(id);
        rows.resume(id);
    }

    /** Those that whoever looks may read on this day. */
    List<Share> readOn(LocalDate day) {
        return rows.readOn(day).stream().map(this::open).toList();
    }

    private Share open(ShareRows.Row row) {
        Kept kept = json.readValue(lent.of(row.id()).open(CONTENT, row.id(), row.content()), Kept.class);
        return new Share(
                row.id(),
                row.signal(),
                new Reader(kept.role(), kept.department()),
                new ShareContent(kept.places(), kept.forms(), kept.summary()),
                row.sharedAt(),
                row.until(),
                row.endedAt());
    }
}
