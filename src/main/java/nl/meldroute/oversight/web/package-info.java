/** The pages of the privacy officer. */
@NullMarked
package nl.meldroute.oversight.web;

import org.jspecify.annotations.NullMarked;
