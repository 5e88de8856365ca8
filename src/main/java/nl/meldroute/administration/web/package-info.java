/** Pages for who runs the product. */
@NullMarked
package nl.meldroute.administration.web;

import org.jspecify.annotations.NullMarked;
