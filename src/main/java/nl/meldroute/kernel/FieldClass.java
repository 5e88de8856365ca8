package nl.meldroute.kernel;

/**
 * What kind of content a field holds; it decides in which roles and on which pages it opens (design 5, 3b). A field that
 * may hold several kinds is of the last of them in this order.
 */
public enum FieldClass {
    /** <i>Statistiek</i>: numbers, days, and choices from a list that say nothing of one signal. */
    STATISTICS,
    /** <i>Zaak</i>: how a signal is called, what was done with it, and summaries in the words of the municipality. */
    CASE,
    /** <i>Persoon</i>: names, descriptions, addresses, number plates and phones, of those involved. */
    PERSON,
    /** <i>Bijzonder</i>: health and sexual life (GDPR 9); what the reporting code is about. */
    SPECIAL,
    /** <i>Strafrechtelijk</i>: suspicions, and what police and prosecution were told (GDPR 10). */
    CRIMINAL,
    /** <i>Bron</i>: the own words and files of who reported; they may tell who that was (adr 17). */
    SOURCE,
    /** <i>Melder</i>: who reported; behind the wall of the vault. */
    REPORTER
}
