package nl.meldroute.vault;

/**
 * The vault got another key, or another recovery set: officer, deputy and privacy officer hear of it, so that none of it happens
 * unseen. Published in the transaction of the role of the vault in which it is done.
 */
public record VaultRekeyed() {}
