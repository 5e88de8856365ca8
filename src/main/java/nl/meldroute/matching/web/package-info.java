/** Pages of matches. */
@NullMarked
package nl.meldroute.matching.web;

import org.jspecify.annotations.NullMarked;
