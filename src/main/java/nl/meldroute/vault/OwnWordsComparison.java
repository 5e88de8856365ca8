package nl.meldroute.vault;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.ui.Cookies;

/**
 * What comes of looking for the reporter in a text (2.2 step 2).
 *
 * @param open whether the vault was open, so that it could be looked for
 * @param found pieces that give the reporter away, each once
 * @param kinds what they are, each once
 */
public record OwnWordsComparison(boolean open, List<String> found, List<OwnWords.What> kinds) {
    /** Looks in the vault, in a transaction of its own: before anything is written. */
    public static OwnWordsComparison with(Vault vault, HttpServletRequest request, ReportId report, String text) {
        String key = Cookies.read(request, Vault.COOKIE).orElse("");
        try {
            return switch (vault.ownWordsIn(key, report, text)) {
                case OwnWordsCheck.Checked(var places) ->
                    new OwnWordsComparison(
                            true,
                            places.stream()
                                    .map(place -> place.in(text))
                                    .distinct()
                                    .toList(),
                            places.stream().map(OwnWords.Place::what).distinct().toList());
                case OwnWordsCheck.VaultClosed _ -> new OwnWordsComparison(false, List.of(), List.of());
            };
        } catch (NotForYou nothingSealed) {
            // The envelope has a term of its own: after it there is nobody left to give away.
            return new OwnWordsComparison(true, List.of(), List.of());
        }
    }

    /** As a form carries it, to know what the writer saw. */
    public String seen() {
        return open ? "open " + found.size() : "closed";
    }
}
