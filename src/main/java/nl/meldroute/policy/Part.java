package nl.meldroute.policy;

import nl.meldroute.policy.rules.PlanPart;

/** A stretch of the plan, with what we call it. */
record Part(PlanPart plan, Bilingual label) {}
