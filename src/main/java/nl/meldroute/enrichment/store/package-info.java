/** Rows of questions to departments. */
@NullMarked
package nl.meldroute.enrichment.store;

import org.jspecify.annotations.NullMarked;
