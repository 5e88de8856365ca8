/**
 * Finds in a register who or what a few facts may be about, and says why: record linkage after Fellegi and Sunter, with how often each
 * fact occurs in the register itself, against all others it may be and against nobody. It judges pairs, never a person, and keeps nothing
 * of what was asked. Knows no database and no web: {@code bin/match} runs it on files.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package nl.meldroute.linkage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
