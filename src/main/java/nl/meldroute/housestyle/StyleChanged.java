package nl.meldroute.housestyle;

import java.util.Optional;
import nl.meldroute.housestyle.rules.Palette;

/**
 * From now on all pages have other colours.
 *
 * @param palette empty where they are those of the product again
 */
public record StyleChanged(Optional<Palette> palette) {}
