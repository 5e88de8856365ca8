package nl.meldroute.subjects;

import java.util.List;
import java.util.Set;

/** What is known of a subject. Which part it plays in one signal says nothing of its part in another. */
public sealed interface Details permits Person, Company, Address, Vehicle, PhoneLine, OnlineAccount {
    Kind kind();

    /** By which people call it. */
    String title();

    /** By what it can be known again. */
    Set<Trace> traces();

    /** All that is known, in the order in which it is asked. */
    List<Trait> traits();

    /** What can't be so; empty if all can. */
    List<Fault> faults();
}
