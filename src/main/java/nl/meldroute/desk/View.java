package nl.meldroute.desk;

import java.util.Locale;
import java.util.stream.Stream;

/** The lists on the page of work. */
public enum View {
    NOW,
    /** What others have to do first: partners that have to react. */
    WAITING,
    LATER,
    /** Closed in the present month. */
    DONE;

    /** As it stands in addresses and texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one with this code; what is to be done now for any other. */
    public static View of(String code) {
        return Stream.of(values())
                .filter(view -> view.code().equals(code))
                .findFirst()
                .orElse(NOW);
    }
}
