package nl.meldroute.identity;

import nl.meldroute.kernel.Acting;
import nl.meldroute.kernel.FieldClass;

/** A page tried to open content of a class that is not for it, or not for who asked. */
public record ContentRefused(Acting acting, String column, FieldClass of) {}
