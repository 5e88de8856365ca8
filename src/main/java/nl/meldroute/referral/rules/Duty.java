package nl.meldroute.referral.rules;

import nl.meldroute.partners.PartnerRole;

/** What the policy asks of the focal officer. Advice to a person, never an automatic act. */
public sealed interface Duty {
    /** Whom it is about. */
    PartnerRole to();

    /** They are told. Asking advice without names counts (reading I-13). */
    record Report(PartnerRole to) implements Duty {}

    /** They are told now, before everybody else. */
    record ReportAtOnce(PartnerRole to) implements Duty {}

    /** There is contact with them; a call is enough. */
    record Contact(PartnerRole to) implements Duty {}

    /** Whether they are told is weighed with a colleague first. */
    record WeighTogether(PartnerRole to, PartnerRole with) implements Duty {}

    /** They may be of use. Never asked for. */
    record Offer(PartnerRole to) implements Duty {}

    default Weight weight() {
        return switch (this) {
            case Report _, ReportAtOnce _, Contact _ -> Weight.MUST;
            case WeighTogether _ -> Weight.CHOOSE;
            case Offer _ -> Weight.MAY;
        };
    }

    /** As it stands in texts. */
    default String code() {
        return switch (this) {
            case Report _ -> "report";
            case ReportAtOnce _ -> "report-at-once";
            case Contact _ -> "contact";
            case WeighTogether _ -> "weigh-together";
            case Offer _ -> "offer";
        };
    }
}
