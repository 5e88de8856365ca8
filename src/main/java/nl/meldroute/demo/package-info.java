/** Fills a demo municipality with invented people; never in production. */
@NullMarked
@ApplicationModule
package nl.meldroute.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
