/** The pages on which people decide what goes. */
@NullMarked
package nl.meldroute.retention.web;

import org.jspecify.annotations.NullMarked;
