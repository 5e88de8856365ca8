package nl.meldroute.vault;

import nl.meldroute.ui.Municipality;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Whose vault this is, and who hears of it. */
@Component
record Here(Municipality municipality, ApplicationEventPublisher events) {}
