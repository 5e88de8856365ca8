package nl.meldroute.reporting.rules;

import java.util.Locale;
import java.util.Set;

/** Who should have the receipt code, where somebody gives what another saw or heard (2.2 step 1; other sources: 1.4). */
public enum CodeHolder {
    /** Who gave it. */
    SELF,
    COLLEAGUE,
    /** No name was given: perhaps nobody knows whose paper form it was. */
    PERHAPS_COLLEAGUE,
    RESIDENT,
    /** Whoever typed it in: who told it is not known. */
    TYPIST,
    /** It came in before the start: there is no reporter, and no code. */
    NOBODY;

    /** Channels on which somebody may have told it without a name. */
    private static final Set<String> NAMELESS = Set.of("anonymous", "paper");

    public static CodeHolder of(Answers answers) {
        return switch (answers.first("for")) {
            case "colleague" -> answers.has("colleague") ? COLLEAGUE : PERHAPS_COLLEAGUE;
            case "resident" -> ofResident(answers);
            default -> SELF;
        };
    }

    private static CodeHolder ofResident(Answers answers) {
        if (answers.beforeStart()) {
            return NOBODY;
        }
        boolean nobodyKnown = !answers.has("resident") && NAMELESS.contains(answers.first("how"));
        return nobodyKnown ? TYPIST : RESIDENT;
    }

    /** As it stands in texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
