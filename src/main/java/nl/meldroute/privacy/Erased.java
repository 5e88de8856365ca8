package nl.meldroute.privacy;

import nl.meldroute.identity.NotForYou;

/** The key of a signal is gone or not for who asks; from outside that is the same as a signal that never was. */
public class Erased extends NotForYou {}
