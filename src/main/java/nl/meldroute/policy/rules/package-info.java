/** How a published plan is cut into sentences and compared with an edition. */
@NullMarked
package nl.meldroute.policy.rules;

import org.jspecify.annotations.NullMarked;
