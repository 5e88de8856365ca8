package nl.meldroute.enrichment;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.meldroute.subjects.Details;
import nl.meldroute.subjects.Person;

/** What may go along with a question: the address by itself, anything else only where officer or deputy ticks it. */
public enum Item {
    ADDRESS,
    NAME,
    COMPANY,
    PLATE,
    PHONE;

    /** As it stands in forms and texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Item> of(String code) {
        return Stream.of(values()).filter(item -> item.code().equals(code)).findFirst();
    }

    /** What these details give for it; empty where they give nothing. */
    Optional<String> from(Details details) {
        return switch (details.kind()) {
            case ADDRESS -> given(ADDRESS, details.title());
            case PERSON -> this == PHONE ? phone(details) : given(NAME, details.title());
            case COMPANY -> given(COMPANY, details.title());
            case PLATE -> given(PLATE, details.title());
            case PHONE -> given(PHONE, details.title());
            case ACCOUNT -> Optional.empty();
        };
    }

    private Optional<String> given(Item item, String text) {
        return this == item ? Optional.of(text) : Optional.empty();
    }

    private static Optional<String> phone(Details details) {
        return details instanceof Person person && !person.phone().isBlank()
                ? Optional.of(person.phone())
                : Optional.empty();
    }
}
