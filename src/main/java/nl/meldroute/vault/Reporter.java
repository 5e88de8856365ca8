package nl.meldroute.vault;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who gave a signal, and how to reach that person (2.2 step 2: known to the focal officer alone). It lives only while it is
 * being sealed or shown: neither record, bean nor serialisable, so that nothing writes it down by accident, and it prints
 * itself without content.
 */
public final class Reporter {
    private final Instant sentAt;
    private final Map<Detail, String> details;
    private final Contact contact;

    private Reporter(Instant sentAt, Map<Detail, String> details, Contact contact) {
        this.sentAt = sentAt;
        this.details = details;
        this.contact = contact;
    }

    /** What a reporter may type about who it is. */
    public enum Detail {
        NAME,
        DEPARTMENT,
        PHONE,
        /** Where the reporter can be called at once, when somebody may be in danger. */
        CALL_BACK_NUMBER,
        /** The colleague for whom it was handed in, who is the real reporter. */
        COLLEAGUE_NAME,
        RESIDENT_NAME
    }

    /** How the reporter wants to hear the answer (2.2 step 6). */
    public enum Wish {
        CODE,
        CALL,
        NONE
    }

    /** When the reporter would rather be called. */
    public enum DayPart {
        MORNING,
        AFTERNOON
    }

    private record Contact(
            Wish wish,
            @Nullable DayPart preferred,
            @Nullable Boolean discussed,
            boolean mayReadAlong) {}

    /** A reporter who told nothing: reads the answer with the code, and would rather have nobody reading along. */
    public static Reporter at(Instant sentAt) {
        return new Reporter(
                sentAt.truncatedTo(ChronoUnit.SECONDS), Map.of(), new Contact(Wish.CODE, null, null, false));
    }

    /** The same reporter, who told this too; blank is nothing told. */
    public Reporter with(Detail detail, String value) {
        Map<Detail, String> more = new EnumMap<>(Detail.class);
        more.putAll(details);
        if (value.isBlank()) {
            more.remove(detail);
        } else {
            more.put(detail, value.strip());
        }
        return new Reporter(sentAt, more, contact);
    }

    public Reporter wishing(Wish wish, @Nullable DayPart preferred) {
        return answering(new Contact(wish, preferred, contact.discussed(), contact.mayReadAlong()));
    }

    /** Whether it was already talked over with the department contact (reading I-03). */
    public Reporter discussed(boolean discussed) {
        return answering(new Contact(contact.wish(), contact.preferred(), discussed, contact.mayReadAlong()));
    }

    /** Whether the department contact may read along, without the name (reading I-03). */
    public Reporter readAlong(boolean mayReadAlong) {
        return answering(new Contact(contact.wish(), contact.preferred(), contact.discussed(), mayReadAlong));
    }

    public Instant sentAt() {
        return sentAt;
    }

    /** What was told; empty if nothing was. */
    public String detail(Detail detail) {
        return details.getOrDefault(detail, "");
    }

    public Wish wish() {
        return contact.wish();
    }

    public Optional<DayPart> preferred() {
        return Optional.ofNullable(contact.preferred());
    }

    public Optional<Boolean> discussed() {
        return Optional.ofNullable(contact.discussed());
    }

    public boolean mayReadAlong() {
        return contact.mayReadAlong();
    }

    private Reporter answering(Contact changed) {
        return new Reporter(sentAt, details, changed);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Reporter that
                && sentAt.equals(that.sentAt)
                && details.equals(that.details)
                && contact.equals(that.contact);
    }

    @Override
    public int hashCode() {
        return Objects.hash(sentAt, details, contact);
    }

    @Override
    public String toString() {
        return "Reporter[sealed]";
    }
}
