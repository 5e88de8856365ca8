package nl.meldroute.policy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A partner as the plan, its appendices and we describe it.
 *
 * @param slug as it stands in addresses
 * @param forms codes of the forms of exploitation in which it has a part
 * @param sentences of the plan that name it
 * @param appendices of the plan that describe it
 * @param share what may be shared with it
 */
public record ChainPartner(
        String slug,
        Bilingual name,
        Bilingual task,
        List<String> forms,
        List<PolicyReference> sentences,
        List<String> appendices,
        Bilingual share,
        List<Line> numbers) {

    /**
     * A number to phone.
     *
     * @param demo whether it rings nowhere and stands in for a local number
     * @param checked when a public source was read; absent where a municipality has to check it itself
     */
    public record Line(
            String number,
            Bilingual hours,
            boolean demo,
            @Nullable LocalDate checked) {}
}
