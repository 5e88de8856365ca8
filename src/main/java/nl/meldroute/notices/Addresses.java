package nl.meldroute.notices;

import java.util.List;
import nl.meldroute.notices.store.Outgoing.Channel;
import nl.meldroute.ui.Municipality;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The places behind each channel, as the settings name them now. */
@Component
class Addresses {
    private final NoticeSettings settings;
    private final Municipality municipality;

    Addresses(NoticeSettings settings, Municipality municipality) {
        this.settings = settings;
        this.municipality = municipality;
    }

    List<String> of(Channel channel) {
        return switch (channel) {
            case OFFICER -> settings.officer();
            case DEPUTY -> settings.deputy();
            case PRIVACY -> settings.privacy();
            case PIKET -> one(municipality.piket());
            case WEBHOOK ->
                settings.webhook() == null
                        ? List.of()
                        : List.of(settings.webhook().toString());
        };
    }

    /** Whether an alarm reaches both the officer and the deputy. */
    boolean reachBoth() {
        return settings.reachBoth();
    }

    private static List<String> one(@Nullable String address) {
        return address == null || address.isBlank() ? List.of() : List.of(address.strip());
    }
}
