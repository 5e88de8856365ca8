package nl.meldroute.referral.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.meldroute.intake.Gate;
import nl.meldroute.intake.GateOutcome;
import nl.meldroute.partners.PartnerRole;
import nl.meldroute.referral.Facts;
import nl.meldroute.referral.Outcome;
import nl.meldroute.referral.Weighed;
import org.jspecify.annotations.Nullable;

/**
 * The advice on one signal: a row to each partner, with what became of it. Who is called at once comes first, then what the
 * plan asks, then the choice, then the possibilities.
 */
public record Advice(List<Row> rows) {
    /**
     * What the plan says about one partner.
     *
     * @param rules the most pressing first
     * @param became what was done; empty while the row is open
     * @param consultFirst whether a colleague is consulted before this partner is told
     * @param wantsMore whether it was told, and needs to know more (2.2 step 5)
     */
    public record Row(
            PartnerRole to, List<Rule> rules, Optional<Outcome> became, boolean consultFirst, boolean wantsMore) {
        public Duty duty() {
            return rules.getFirst().duty();
        }

        /** Whether the plan or the partner asks something that was not done. */
        public boolean open() {
            return (duty().weight() != Weight.MAY || wantsMore) && became.isEmpty();
        }
    }

    /** Before the gate nothing is advised, but the call that does not wait for it (2.2 4.2; reading I-07). */
    public static Advice of(@Nullable GateOutcome outcome, Facts facts, Past past) {
        List<Rule> rules = outcome == null ? beforeTheGate(facts) : StepFour.advise(outcome, facts);
        Map<PartnerRole, List<Rule>> partners = new EnumMap<>(PartnerRole.class);
        rules.forEach(rule -> partners.computeIfAbsent(rule.duty().to(), _ -> new ArrayList<>())
                .add(rule));
        return new Advice(partners.entrySet().stream()
                .map(entry -> row(entry.getKey(), entry.getValue(), past))
                .sorted(Comparator.comparing((Row row) -> !(row.duty() instanceof Duty.ReportAtOnce))
                        .thenComparing(row -> row.duty().weight())
                        .thenComparing(row -> row.rules().getFirst().id()))
                .toList());
    }

    /** The row of this partner, if the plan says something about it. */
    public Optional<Row> of(PartnerRole to) {
        return rows.stream().filter(row -> row.to() == to).findFirst();
    }

    /** What it asks first. */
    public Gate.Asks asks() {
        if (of(PartnerRole.REPORTING_CODE_OFFICER).filter(Row::open).isPresent()) {
            return Gate.Asks.CONSULTATION;
        }
        return rows.stream().anyMatch(Row::open) ? Gate.Asks.PARTNER : Gate.Asks.NOTHING;
    }

    /** The ids of the rules that hold. */
    public List<String> ids() {
        return rows.stream()
                .flatMap(row -> row.rules().stream())
                .map(Rule::id)
                .sorted()
                .toList();
    }

    private static List<Rule> beforeTheGate(Facts facts) {
        return StepFour.duties().stream()
                .filter(rule -> rule.duty() instanceof Duty.ReportAtOnce)
                .filter(rule -> rule.when().holds(facts))
                .toList();
    }

    private static Row row(PartnerRole to, List<Rule> rules, Past past) {
        List<Rule> pressing = rules.stream()
                .sorted(Comparator.comparing(rule -> rule.duty().weight()))
                .toList();
        Duty duty = pressing.getFirst().duty();
        boolean weighing = duty instanceof Duty.WeighTogether;
        return new Row(
                to,
                pressing,
                became(duty, past),
                weighing && past.weighed().isEmpty(),
                past.wanting().contains(to));
    }

    private static Optional<Outcome> became(Duty duty, Past past) {
        Optional<Outcome> told = Optional.ofNullable(past.told().get(duty.to()));
        if (duty instanceof Duty.WeighTogether) {
            return past.weighed()
                    .flatMap(weighed -> weighed == Weighed.NOT_REPORT
                            ? Optional.of(Outcome.NOT_REPORTED)
                            : told.filter(outcome -> weighed == Weighed.ADVICE || outcome != Outcome.ADVICE));
        }
        boolean consulted = duty.to() == PartnerRole.REPORTING_CODE_OFFICER
                && past.weighed().isPresent();
        return consulted ? Optional.of(Outcome.CONSULTED) : told;
    }
}
