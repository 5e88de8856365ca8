package nl.meldroute.identity;

/** The roles in which somebody signs in. Reporting needs none (2.2 step 1). */
public enum Role {
    /** <i>Aandachtsfunctionaris mensenhandel</i> (2.1). */
    FOCAL_OFFICER,
    /** <i>Vervanger</i> of the officer (reading I-10). */
    DEPUTY,
    /** <i>Taakaccenthouder</i> of a department (2.2 step 1). */
    DEPARTMENT_CONTACT,
    /** <i>Aandachtsfunctionaris meldcode</i> (2.2 step 4). */
    REPORTING_CODE_OFFICER,
    /** Mayor and management: numbers, no persons. */
    MANAGEMENT,
    /** <i>Functionaris gegevensbescherming</i>. */
    PRIVACY_OFFICER,
    /**
     * <i>Noodlezer</i>, for instance the mayor: two of them together read one signal while officer and deputy are absent and a
     * life is in danger. Alone such a colleague sees nothing.
     */
    EMERGENCY_READER,
    /** Functional administrator: accounts and settings, never the content of a signal. */
    ADMINISTRATOR
}
