package nl.meldroute.files;

import java.util.List;
import nl.meldroute.privacy.Holding;
import org.springframework.stereotype.Component;

/**
 * Attachments go as soon as the names do: people are on them, and nothing can be taken out of a picture. With the row goes the
 * key; what is left in the folder opens nowhere, and is taken away at the next rounds.
 */
@Component
class FilesHolding implements Holding {
    @Override
    public List<Kept> kept() {
        return List.of(Kept.names("files", "attachment", "signal_id = :signal"));
    }
}
