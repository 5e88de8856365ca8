package nl.meldroute.identity;

/**
 * Whose name and password belong together.
 *
 * @param once the password was given by an operator and has to be replaced before it opens anything
 */
public record Proven(Account account, boolean once) {}
