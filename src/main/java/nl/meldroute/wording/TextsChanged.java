package nl.meldroute.wording;

import java.util.List;
import nl.meldroute.wording.store.OwnTextRows.OwnText;

/** From now on pages say other words: all own texts, as they are now. */
public record TextsChanged(List<OwnText> texts) {}
