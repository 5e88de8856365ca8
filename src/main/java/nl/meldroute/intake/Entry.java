package nl.meldroute.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.ReportId;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a signal.
 *
 * @param place its place among those of the signal, from 1
 * @param at when; absent where no colleague acted
 * @param by who; absent likewise
 * @param content words by field; empty if there are none
 */
public record Entry(
        UUID id,
        int place,
        LocalDate day,
        @Nullable Instant at,
        @Nullable AccountId by,
        Kind kind,
        Map<String, String> content) {
    /** Field with the id of the other signal, of what speaks of two signals. */
    static final String LINKED_TO = "linked-to";

    /** What it is. */
    public enum Kind {
        DRAFT_ALARM,
        HANDED_IN,
        READ,
        TAKEN_UP,
        HANDED_OVER,
        PUT_ASIDE,
        LET_IN,
        TURNED_AWAY,
        TAKEN_BACK,
        CORRECTED,
        LINKED,
        UNLINKED,
        SPLIT,
        SPLIT_OFF,
        NOTE,
        CALL,
        /** What was agreed in a call was done. */
        AGREEMENT_KEPT,
        /** A department was asked something (2.2 step 3). */
        ENQUIRED,
        ENQUIRY_ANSWERED,
        ENQUIRY_READ,
        /** The department was asked again. */
        ENQUIRY_AGAIN,
        ENQUIRY_WITHDRAWN,
        /** A source was asked whether something occurs there (2.2 step 3). */
        SOURCE_ASKED,
        /** What it says was shown, for a second reason. */
        SOURCE_SHOWN,
        /** A row of it was kept with the signal. */
        SOURCE_KEPT,
        POLICE_CALLED,
        DECIDED,
        ESTABLISHED,
        /** The facts are to be looked at anew (2.2 step 4): what was registered since says otherwise. */
        DOUBTED,
        /** The reporting-code officer is asked for advice (2.2 4.5). */
        CONSULTATION_ASKED,
        /** And gave it, or changed it. */
        ADVISED,
        CONSULTED,
        TOLD,
        NOT_TOLD,
        REMINDED,
        REACTED,
        RETRACTED,
        PUT_OFF,
        /** A part of it is read by a colleague of a department (2.2 step 1). */
        SHARED,
        SHARING_STOPPED,
        COLLEAGUE_REACTED,
        MESSAGE,
        MESSAGE_READ,
        ASKED,
        ANSWERED,
        CLOSED,
        REOPENED;

        /** As it stands in texts. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The other signal of a link; empty of anything else, and once the words were erased. */
    Optional<ReportId> linkedTo() {
        return Optional.ofNullable(content.get(LINKED_TO)).map(UUID::fromString).map(ReportId::new);
    }

    boolean ofLink() {
        return kind == Kind.LINKED || kind == Kind.UNLINKED || kind == Kind.SPLIT;
    }

    @Override
    public String toString() {
        return "Entry[" + kind + "]";
    }
}
