package nl.meldroute.privacy;

import nl.meldroute.identity.Role;

/** Who reads a part of a signal that is lent: whoever has this role in this department. */
public record Reader(Role role, String department) {}
