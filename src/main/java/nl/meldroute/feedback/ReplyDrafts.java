package nl.meldroute.feedback;

import java.util.Optional;
import java.util.UUID;
import nl.meldroute.feedback.store.ReplyRows;
import nl.meldroute.kernel.Acting;
import nl.meldroute.kernel.FieldClass;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.privacy.CaseContent;
import nl.meldroute.privacy.SealedColumn;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Nothing typed is lost on the way to the vault or at a closed screen: what is being written, for its writer only. */
@Component
class ReplyDrafts {
    private static final SealedColumn COLUMN = new SealedColumn("feedback.draft.content", FieldClass.CASE);
    private final ReplyRows rows;
    private final CaseContent cases;
    private final JsonMapper json;

    ReplyDrafts(ReplyRows rows, CaseContent cases, JsonMapper json) {
        this.rows = rows;
        this.cases = cases;
        this.json = json;
    }

    Optional<ReplyDraft> find(ReportId signal) {
        return rows.draft(signal, Acting.person())
                .map(row -> cases.of(signal).open(COLUMN, row.id(), row.content()))
                .map(text -> json.readValue(text, ReplyDraft.class));
    }

    void keep(ReportId signal, ReplyDraft draft) {
        if (draft.empty()) {
            rows.drop(signal, Acting.person());
        } else {
            UUID id = RandomIds.next();
            byte[] sealed = cases.of(signal).seal(COLUMN, id, json.writeValueAsString(draft));
            rows.keep(signal, Acting.person(), new ReplyRows.Draft(id, sealed));
        }
    }

    void drop(ReportId signal) {
        rows.drop(signal, Acting.person());
    }
}
