/** The directory as pages. */
@NullMarked
package nl.meldroute.partners.web;

import org.jspecify.annotations.NullMarked;
