import { AGENCIES_2024 } from "../reference/agencies-2024.ts";
import { DEMONSTRATION_PLAN } from "./plan.ts";

/** The plan of the demonstration year in the shape that the command line reads; every key of its method by default. */
export function demonstrationPlanJson() {
  return {
    year: DEMONSTRATION_PLAN.year,
    agencies: AGENCIES_2024.map(({ code, name, block, serviceMode }) => ({
      code,
      name,
      block,
      serviceMode,
      quota: DEMONSTRATION_PLAN.roster.find((row) => row.agencyCode === code)!.quota,
    })),
  };
}
