package nl.meldroute.referral.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nl.meldroute.partners.PartnerRole;

/**
 * What may go along in a letter to a partner (2.2 step 4). The reporter is no part of it. What is chosen beforehand is the least that
 * the partner needs, never a name (reading I-02).
 */
public enum LetterItem {
    ADDRESS,
    COMPANY,
    /** The form of exploitation, and the signs that were recognised. */
    FORM,
    /** In the words of the officer. */
    SUMMARY,
    /** How, when and when not somebody can be reached safely. */
    SAFE_CONTACT,
    /** Only on a ground (reading I-13). */
    NAMES;

    /** As it stands in forms and texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Those with these codes, in the order of the page. */
    public static Set<LetterItem> of(List<String> codes) {
        Set<LetterItem> items = EnumSet.noneOf(LetterItem.class);
        Stream.of(values()).filter(item -> codes.contains(item.code())).forEach(items::add);
        return items;
    }

    /** What is chosen beforehand. */
    public static Set<LetterItem> preset(PartnerRole partner) {
        return switch (partner) {
            case POLICE, LABOUR_INSPECTORATE -> EnumSet.of(ADDRESS, COMPANY, FORM, SUMMARY);
            case VEILIG_THUIS, CHILD_PROTECTION -> EnumSet.of(ADDRESS, FORM, SUMMARY);
            case CARE_COORDINATOR,
                    REPORTING_CODE_OFFICER,
                    NIDOS,
                    SCHOOL_ATTENDANCE,
                    BELLE,
                    PRETTY_WOMAN,
                    RIEC,
                    SAFETY_HOUSE,
                    SIGNAL_TABLE -> EnumSet.of(FORM, SUMMARY);
        };
    }
}
