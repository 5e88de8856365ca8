package nl.meldroute.linkage.file;

import java.util.Locale;
import java.util.stream.Collectors;
import nl.meldroute.linkage.Hit;
import nl.meldroute.linkage.Wording;

/** Reasons in words, each with its weight in full: together they are the score. */
final class Reasons {
    private final Wording wording;

    private Reasons(Wording wording) {
        this.wording = wording;
    }

    static Reasons in(String language) {
        return new Reasons(Wording.in(Locale.of(language)));
    }

    String of(Hit hit) {
        String reasons = hit.reasons().stream().map(this::of).collect(Collectors.joining("; "));
        return hit.common() ? reasons + "; " + wording.common() : reasons;
    }

    private String of(Hit.Reason reason) {
        return wording.of(reason.part(), reason.level()) + " " + (reason.weight() < 0 ? "" : "+") + reason.weight();
    }
}
