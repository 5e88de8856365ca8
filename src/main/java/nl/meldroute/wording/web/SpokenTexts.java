package nl.meldroute.wording.web;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.meldroute.ui.OwnTexts;
import nl.meldroute.wording.MunicipalWording;
import nl.meldroute.wording.TextsChanged;
import nl.meldroute.wording.rules.OwnWords;
import nl.meldroute.wording.store.OwnTextRows.OwnText;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** The own texts in memory, read at the start and after each change. */
@Component
class SpokenTexts implements OwnTexts {
    private final ObjectProvider<MunicipalWording> wording;
    private volatile Map<Place, MessageFormat> texts = Map.of();

    SpokenTexts(ObjectProvider<MunicipalWording> wording) {
        this.wording = wording;
    }

    private record Place(String key, String language) {}

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        texts = formats(wording.getObject().shown());
    }

    /** Only what was really kept. */
    @TransactionalEventListener
    void changed(TextsChanged event) {
        texts = formats(event.texts());
    }

    @Override
    public Optional<MessageFormat> text(String key, Locale locale) {
        Map<Place, MessageFormat> now = texts;
        return now.isEmpty() ? Optional.empty() : Optional.ofNullable(now.get(new Place(key, locale.getLanguage())));
    }

    private static Map<Place, MessageFormat> formats(List<OwnText> own) {
        return own.stream()
                .collect(Collectors.toUnmodifiableMap(
                        one -> new Place(one.key(), one.language()),
                        one -> new MessageFormat(OwnWords.pattern(one.text()), Locale.of(one.language()))));
    }
}
