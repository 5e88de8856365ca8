/** The pages on which figures are looked at and changed. */
@NullMarked
package nl.meldroute.parameters.web;

import org.jspecify.annotations.NullMarked;
