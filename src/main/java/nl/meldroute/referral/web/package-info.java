/** The gate and step 4 as pages. */
@NullMarked
package nl.meldroute.referral.web;

import org.jspecify.annotations.NullMarked;
