import { CLOSED_OFFICES, type FormFacts } from "@sipas/domain/criteria";

/** What a form is judged against as long as no plan gives the days on which respondents used the service. */
export const FACTS_WITHOUT_PLAN: FormFacts = { transaction: null, closedOffices: CLOSED_OFFICES };
