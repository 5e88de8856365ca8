/** Numbers that were checked. */
@NullMarked
package nl.meldroute.partners.store;

import org.jspecify.annotations.NullMarked;
