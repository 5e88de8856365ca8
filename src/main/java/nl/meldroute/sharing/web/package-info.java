/** Pages of sharing: for who shares, and for whom it is shared with. */
@NullMarked
package nl.meldroute.sharing.web;

import org.jspecify.annotations.NullMarked;
