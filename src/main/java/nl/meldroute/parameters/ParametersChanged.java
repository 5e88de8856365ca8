package nl.meldroute.parameters;

import java.util.List;
import nl.meldroute.policy.OwnValues;

/**
 * From now on these are the values that the municipality chose itself: all of them.
 *
 * @param count how many acts led to it
 */
public record ParametersChanged(List<OwnValues.Own> values, int count) {}
