package nl.meldroute.housestyle;

import java.util.Optional;

/**
 * From now on all pages have another logo.
 *
 * @param logo empty where they have none
 */
public record LogoChanged(Optional<Logo> logo) {}
