/** Pages on which departments are asked, and answer. */
@NullMarked
package nl.meldroute.enrichment.web;

import org.jspecify.annotations.NullMarked;
