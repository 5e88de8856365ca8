package nl.meldroute.identity;

/**
 * Whose name and password belong together.
 *
 * @param stamp of the account as it is now; changes with role, department, name and password
 * @param once the password was given by an operator and has to be replaced before it opens anything
 */
public record Proven(Account account, String stamp, boolean once) {}
