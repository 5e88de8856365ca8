/** What the plan asks of the officer at the gate and in step 4, as rows beside their sentences. */
@NullMarked
package nl.meldroute.referral.rules;

import org.jspecify.annotations.NullMarked;
