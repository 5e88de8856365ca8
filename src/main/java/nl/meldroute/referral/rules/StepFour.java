package nl.meldroute.referral.rules;

import java.util.List;
import java.util.stream.Stream;
import nl.meldroute.intake.GateOutcome;
import nl.meldroute.partners.PartnerRole;
import nl.meldroute.referral.Facts;

/**
 * The table of step 4 (2.2): one row to each of its six sentences, and below it what may be of use. The duties hold after
 * <i>there are indications</i> only (reading I-12).
 */
public final class StepFour {
    private static final List<Rule> DUTIES = List.of(
            sentence("4.1", Condition.NO_VICTIM, new Duty.Report(PartnerRole.VEILIG_THUIS), "I-01"),
            sentence("4.2", Condition.DIRECT_INTERVENTION, new Duty.ReportAtOnce(PartnerRole.POLICE), "I-07"),
            sentence("4.3", Condition.LABOUR, new Duty.Contact(PartnerRole.LABOUR_INSPECTORATE), "I-13"),
            sentence("4.4", Condition.ALWAYS, new Duty.Report(PartnerRole.CARE_COORDINATOR), "I-02"),
            sentence("4.5", Condition.POSSIBLE_VICTIM, new Duty.Contact(PartnerRole.REPORTING_CODE_OFFICER), "I-01"),
            sentence(
                    "4.6",
                    Condition.POSSIBLE_VICTIM,
                    new Duty.WeighTogether(PartnerRole.VEILIG_THUIS, PartnerRole.REPORTING_CODE_OFFICER),
                    "I-13"));

    private static final List<Rule> POSSIBILITIES = List.of(
            offer("kan-1", Condition.MINOR, PartnerRole.CHILD_PROTECTION, "", ""),
            offer("kan-2", Condition.MINOR, PartnerRole.NIDOS, "", ""),
            offer("kan-3", Condition.MINOR, PartnerRole.SCHOOL_ATTENDANCE, "", ""),
            offer("kan-4", Condition.SEXUAL_ADULT, PartnerRole.BELLE, "2.3 care.7", ""),
            offer("kan-5", Condition.SEXUAL, PartnerRole.PRETTY_WOMAN, "2.3 care.7", ""),
            offer("kan-6", Condition.SEXUAL_OR_CRIMINAL, PartnerRole.POLICE, "bijlage 2", ""),
            offer("kan-7", Condition.SMUGGLING_OR_ORGANS, PartnerRole.POLICE, "bijlage 2", "I-09"),
            offer("kan-8", Condition.ALWAYS, PartnerRole.RIEC, "bijlage 1", "I-08"),
            offer("kan-9", Condition.POSSIBLE_VICTIM, PartnerRole.SAFETY_HOUSE, "bijlage 1", ""),
            offer("kan-10", Condition.NO_VICTIM, PartnerRole.SIGNAL_TABLE, "bijlage 4", "I-08"));

    private static final List<Rule> WHILE_UNCLEAR = List.of(
            offer("kan-11", Condition.ALWAYS, PartnerRole.VEILIG_THUIS, "2.3 care.10", "I-13"),
            offer("kan-12", Condition.ALWAYS, PartnerRole.SIGNAL_TABLE, "bijlage 4", "I-08"));

    private StepFour() {}

    /** The rows of the six sentences. */
    public static List<Rule> duties() {
        return DUTIES;
    }

    /** The rows of what may be of use after <i>there are indications</i>. */
    public static List<Rule> possibilities() {
        return POSSIBILITIES;
    }

    /** The rows of what may be of use while it is unclear. */
    public static List<Rule> whileUnclear() {
        return WHILE_UNCLEAR;
    }

    /** What the policy advises. Advice to a person, never an automatic act. */
    public static List<Rule> advise(GateOutcome outcome, Facts facts) {
        Stream<Rule> rows = switch (outcome) {
            case INDICATIONS -> Stream.concat(DUTIES.stream(), POSSIBILITIES.stream());
            case UNCLEAR -> WHILE_UNCLEAR.stream();
            case NO_INDICATION, ELSEWHERE -> Stream.empty();
        };
        return rows.filter(rule -> rule.when().holds(facts)).toList();
    }

    private static Rule sentence(String number, Condition when, Duty duty, String reading) {
        return new Rule(number, when, duty, "2.2 " + number, reading);
    }

    private static Rule offer(String id, Condition when, PartnerRole to, String source, String reading) {
        return new Rule(id, when, new Duty.Offer(to), source, reading);
    }
}
