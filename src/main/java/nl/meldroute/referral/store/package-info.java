/** What was done at the gate and in step 4, sealed. */
@NullMarked
package nl.meldroute.referral.store;

import org.jspecify.annotations.NullMarked;
