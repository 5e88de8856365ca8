/** The PostgreSQL that starts with the product where the municipality names no other. */
@NullMarked
package nl.meldroute.database.embedded;

import org.jspecify.annotations.NullMarked;
