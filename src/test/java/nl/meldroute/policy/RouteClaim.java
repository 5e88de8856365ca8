package nl.meldroute.policy;

import java.util.List;
import java.util.Map;

/**
 * Where a sentence of the route, or a reading of it, stands in the product besides its rows in the tables.
 *
 * @param pages where one does it, as they stand in the table of who may come where
 * @param proofs tests that fail when it is not so: class and method
 * @param notYet what of it is not there, and where it belongs; empty where all of it is
 */
record RouteClaim(List<String> pages, List<String> proofs, String notYet) {
    private static RouteClaim of(List<String> pages, String... proofs) {
        return new RouteClaim(pages, List.of(proofs), "");
    }

    private RouteClaim but(String what) {
        return new RouteClaim(pages, proofs, what);
    }

    /** By sentence of paragraph 2.2. */
    static final Map<String, RouteClaim> SENTENCES = Map.ofEntries(
            Map.entry(
                    "0.1",
                    of(
                            List.of("/report", "/report/poster", "/public/help"),
                            "reporting.PaperPagesTest#each_department_has_its_own_question_and_an_unknown_one_gets_that_of_all",
                            "e2e.ContractWalkTest#doubt_may_be_talked_over")),
            Map.entry(
                    "0.2",
                    of(
                            List.of(
                                    "/signals/{number}/matches",
                                    "/signals/{number}/enrichment/new",
                                    "/signals/{number}/referrals"),
                            "e2e.StepFiveWalkTest#the_whole_route_by_its_words")),
            Map.entry(
                    "1.1",
                    of(
                            List.of("/report/{draft}/check", "/report/{draft}/{page}", "/signals/{number}/share"),
                            "e2e.ContractWalkTest#three_answers_make_a_report",
                            "e2e.ContractWalkTest#everything_can_be_told",
                            "sharing.SharePagesTest#what_is_shared_is_said_and_read")),
            Map.entry(
                    "1.2",
                    of(
                            List.of("/report/{draft}/{page}", "/report/print"),
                            "e2e.ContractWalkTest#everything_can_be_told",
                            "reporting.ReportPagesTest#paper_asks_in_the_order_of_appendix_7_with_the_words_of_the_screen")),
            Map.entry(
                    "2.1",
                    of(
                            List.of("/work", "/inbox/{id}"),
                            "intake.ArrivalsTest#a_report_is_new_and_unread_with_a_day_and_no_time",
                            "intake.HandlingTest#taking_up_gives_the_next_number_of_the_year_and_keeps_who_and_when")),
            Map.entry(
                    "2.2",
                    of(
                            List.of("/vault", "/signals/{number}/reporter"),
                            "vault.SealedReporterTest#every_other_role_finds_nothing_here",
                            "e2e.CanaryTest#officer_and_deputy_saw_the_name_and_nobody_else_did")),
            Map.entry(
                    "2.3",
                    of(
                                    List.of("/appointments", "/admin/users"),
                                    "administration.NominationsTest#par_2_3_while_one_is_focal_officer_nobody_else_becomes_it",
                                    "administration.NominationsTest#who_proposed_and_whom_it_is_about_do_not_agree")
                            .but("De route getekend (bijlage 6) komt met het deel over kennis (M25).")),
            Map.entry(
                    "3.1",
                    of(
                            List.of("/signals/{number}/subjects/new", "/signals/{number}/matches"),
                            "intake.SubjectPagesTest#each_kind_has_its_page",
                            "matching.MatchesTest#strong_comes_before_possible_and_a_single_name_is_nothing",
                            "intake.AgreedDaysTest#what_was_agreed_in_a_call_is_next_on_its_day_and_done_by_one_press")),
            Map.entry(
                    "3.2",
                    of(
                            List.of(
                                    "/signals/{number}/enrichment/new",
                                    "/answers/{enquiry}",
                                    "/signals/{number}/sources",
                                    "/signals/{number}/accountability"),
                            "enrichment.EnquiriesTest#a_department_is_asked_answers_and_is_read",
                            "sources.SourcesTest#hit_or_no_hit_first")),
            Map.entry(
                    "3.3",
                    of(
                                    List.of("/signals/{number}/referrals"),
                                    "referral.rules.StepFourTest#the_tables_are_offered_and_never_asked")
                            .but("Het advies noemt het overleg als mogelijkheid. De agenda zelf komt met het deel over "
                                    + "overleg (M12).")),
            Map.entry("4.1", stepFour("the_sixteen_combinations_ask_what_the_plan_says")),
            Map.entry(
                    "4.2",
                    of(
                            List.of("/signals/{number}/referrals", "/signals/{number}/referrals/call"),
                            "referral.rules.StepFourTest#the_sixteen_combinations_ask_what_the_plan_says",
                            "referral.rules.AdviceTest#the_police_stands_first_with_one_row",
                            "e2e.OfficeWalkTest#somebody_must_step_in")),
            Map.entry("4.3", stepFour("the_sixteen_combinations_ask_what_the_plan_says")),
            Map.entry("4.4", stepFour("whatever_the_facts_the_care_coordinator_gets_a_report")),
            Map.entry(
                    "4.5",
                    of(
                            List.of("/signals/{number}/consultation", "/consultations/{consultation}"),
                            "referral.rules.StepFourTest#the_sixteen_combinations_ask_what_the_plan_says",
                            "referral.ConsultationsTest#advice_is_asked_given_and_read")),
            Map.entry(
                    "4.6",
                    of(
                            List.of("/signals/{number}/consultation"),
                            "referral.rules.AdviceTest#veilig_thuis_is_done_by_the_call_or_by_weighing_not_to")),
            Map.entry(
                    "5.1",
                    of(
                            List.of("/follow-ups", "/signals/{number}/referrals/{handover}/reaction"),
                            "referral.FollowUpsTest#a_report_is_waited_for_and_advice_is_not",
                            "referral.FollowUpsTest#who_does_not_react_is_chased")),
            Map.entry(
                    "6.1",
                    of(
                            List.of("/signals/{number}/reply", "/follow/messages", "/signals/{number}/close"),
                            "feedback.RepliesTest#an_answer_is_kept_twice",
                            "feedback.ClosePagesTest#until_when_it_is_kept_stands_there_before_it_is_closed")));

    /** By reading. */
    static final Map<String, RouteClaim> READINGS = Map.ofEntries(
            Map.entry("I-01", stepFour("the_sixteen_combinations_ask_what_the_plan_says")),
            Map.entry("I-02", stepFour("whatever_the_facts_the_care_coordinator_gets_a_report")),
            Map.entry(
                    "I-03",
                    of(
                            List.of("/report/{draft}/{page}", "/shared/{share}"),
                            "sharing.SharePagesTest#nothing_of_the_reporter_is_in_what_the_contact_gets")),
            Map.entry(
                    "I-04",
                    of(
                            List.of("/signals/{number}/facts"),
                            "referral.FactsAnewTest#a_girl_who_is_registered_later_makes_the_facts_be_asked_anew")),
            Map.entry(
                    "I-05",
                    of(List.of("/inbox/{id}", "/signals/{number}/facts"), "e2e.OfficeWalkTest#somebody_must_step_in")),
            Map.entry(
                    "I-06",
                    of(List.of("/admin/policy"), "desk.rules.NextStepTest#an_answer_is_written_within_four_weeks")),
            Map.entry(
                    "I-07",
                    of(
                            List.of("/signals/{number}/referrals/call"),
                            "referral.rules.StepFourTest#the_sixteen_combinations_ask_what_the_plan_says",
                            "referral.rules.AdviceTest#before_the_gate_only_the_call_that_does_not_wait")),
            Map.entry("I-08", stepFour("the_tables_are_offered_and_never_asked")),
            Map.entry("I-09", stepFour("organs_and_smuggling_bring_no_duty_of_their_own")),
            Map.entry(
                    "I-10",
                    of(
                            List.of("/settings/absence", "/work/away"),
                            "e2e.ProductionTest#a_municipality_begins",
                            "desk.StandingTest#somebody_reads_while_a_colleague_is_there")),
            Map.entry(
                    "I-11",
                    of(
                            List.of("/signals/{number}/reporter", "/signals/{number}/seen"),
                            "vault.SealedReporterTest#officer_and_deputy_each_see_the_reporter_with_their_own_passphrase",
                            "desk.LookBackPageTest#a_name_that_the_deputy_opened_stands_there")),
            Map.entry(
                    "I-12",
                    of(
                            List.of("/signals/{number}/decision", "/retention"),
                            "referral.rules.StepFourTest#duties_hold_after_indications_only",
                            "retention.RetentionPageTest#every_result_has_a_term")),
            Map.entry(
                    "I-13",
                    of(
                            List.of("/signals/{number}/referrals/new", "/signals/{number}/consultation"),
                            "referral.LettersTest#names_go_along_on_a_ground_only")),
            Map.entry(
                    "I-14",
                    of(
                            List.of("/report/{draft}/{page}", "/inbox/{id}"),
                            "intake.ArrivalsTest#a_draft_with_danger_is_seen_and_opening_it_stops_the_alarm",
                            "desk.rules.NextStepTest#a_new_signal_is_looked_at_as_soon_as_its_alarm_asks")));

    private static RouteClaim stepFour(String proof) {
        return of(List.of("/signals/{number}/referrals"), "referral.rules.StepFourTest#" + proof);
    }
}
