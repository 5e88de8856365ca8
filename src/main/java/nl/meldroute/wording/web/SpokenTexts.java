package nl.meldroute.wording.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.meldroute.ui.OwnTexts;
import nl.meldroute.wording.MunicipalWording;
import nl.meldroute.wording.TextsChanged;
import nl.meldroute.wording.rules.TextPattern;
import nl.meldroute.wording.store.OwnTextRows.OwnText;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The own texts in memory, read at the start and after each change that was kept. A second running product would not hear of a
 * change before it starts anew: the product runs once.
 */
@Component
class SpokenTexts implements OwnTexts {
    private final ObjectProvider<MunicipalWording> wording;
    private volatile Map<Place, String> texts = Map.of();

    SpokenTexts(ObjectProvider<MunicipalWording> wording) {
        this.wording = wording;
    }

    private record Place(String key, String language) {}

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        texts = patterns(wording.getObject().spoken());
    }

    /** Only what was really kept. */
    @TransactionalEventListener
    void changed(TextsChanged event) {
        texts = patterns(event.texts());
    }

    @Override
    public Optional<String> pattern(String key, Locale locale) {
        Map<Place, String> now = texts;
        return now.isEmpty() ? Optional.empty() : Optional.ofNullable(now.get(new Place(key, locale.getLanguage())));
    }

    private static Map<Place, String> patterns(List<OwnText> own) {
        return own.stream()
                .collect(Collectors.toUnmodifiableMap(
                        one -> new Place(one.key(), one.language()), one -> TextPattern.pattern(one.text())));
    }
}
