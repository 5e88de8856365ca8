package nl.meldroute.linkage.file;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import nl.meldroute.linkage.Hit;

/** Reasons in words, each with its weight in full: together they are the score. */
final class Reasons {
    private final ResourceBundle texts;

    private Reasons(ResourceBundle texts) {
        this.texts = texts;
    }

    static Reasons in(String language) {
        return new Reasons(ResourceBundle.getBundle(
                "linkage.reasons",
                Locale.of(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    String of(Hit hit) {
        String reasons = hit.reasons().stream().map(this::of).collect(Collectors.joining("; "));
        return hit.common() ? reasons + "; " + texts.getString("common") : reasons;
    }

    private String of(Hit.Reason reason) {
        String key = reason.part().name().toLowerCase(Locale.ROOT) + "."
                + reason.level().name().toLowerCase(Locale.ROOT);
        String text = texts.containsKey(key)
                ? texts.getString(key)
                : texts.getString(reason.part().name().toLowerCase(Locale.ROOT)) + " "
                        + texts.getString(reason.level().name().toLowerCase(Locale.ROOT));
        return text + " " + (reason.weight() < 0 ? "" : "+") + reason.weight();
    }
}
