package nl.meldroute.desk.web;

import java.util.Locale;
import java.util.Set;
import nl.meldroute.desk.Standing;
import nl.meldroute.desk.Standings;
import nl.meldroute.identity.Absence;
import nl.meldroute.identity.Role;
import nl.meldroute.identity.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Says above the pages of work who is away, and leads who comes back to what happened meanwhile. */
@ControllerAdvice(basePackageClasses = AwayBanner.class)
class AwayBanner {
    private static final Set<Role> OFFICERS = Set.of(Role.FOCAL_OFFICER, Role.DEPUTY);
    private final Standings standings;
    private final MessageSource texts;

    AwayBanner(Standings standings, MessageSource texts) {
        this.standings = standings;
        this.texts = texts;
    }

    /**
     * The words.
     *
     * @param text empty where nobody is away
     * @param own id of the own absence that runs; empty where there is none
     * @param behind the days to look back on; empty where there are none
     */
    record Banner(String text, String own, String behind) {}

    @ModelAttribute("away")
    @Nullable
    Banner banner(Locale locale) {
        if (SignedIn.current()
                .filter(person -> OFFICERS.contains(person.role()))
                .isEmpty()) {
            return null;
        }
        Standing standing = standings.mine();
        Words words = new Words(texts, locale);
        String own = standing.own()
                .filter(_ -> standing.away())
                .map(Absence::id)
                .map(Object::toString)
                .orElse("");
        String behind =
                standing.behind().map(days -> AwayWords.days(days, words)).orElse("");
        return new Banner(new AwayWords(standing, words).banner(), own, behind);
    }
}
