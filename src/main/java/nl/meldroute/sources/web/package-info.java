/** Pages on which sources are kept, and asked about a signal. */
@NullMarked
package nl.meldroute.sources.web;

import org.jspecify.annotations.NullMarked;
