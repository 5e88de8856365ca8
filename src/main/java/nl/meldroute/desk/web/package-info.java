/** Pages of the list of work, the register and a signal. */
@NullMarked
package nl.meldroute.desk.web;

import org.jspecify.annotations.NullMarked;
