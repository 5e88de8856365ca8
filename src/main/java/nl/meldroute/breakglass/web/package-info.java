/** Pages of reading a signal in an emergency: for the two, and for who reviews it. */
@NullMarked
package nl.meldroute.breakglass.web;

import org.jspecify.annotations.NullMarked;
