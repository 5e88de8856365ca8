/**
 * Asks the base registers of the country over their published interfaces: addresses and buildings (BAG), the trade register (KvK) and
 * persons (BRP). Off until the municipality gives an address and a key; what is asked is kept nowhere here. Whether it may be asked is
 * decided by who calls.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel"})
package nl.meldroute.baseregisters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
