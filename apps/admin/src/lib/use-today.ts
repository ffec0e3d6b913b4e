import { dayAt, type Day } from "@sipas/domain/kernel";
import { useState } from "react";

/** The day in Việt Nam when the screen was opened. */
export function useToday(): Day {
  const [today] = useState(() => dayAt(Date.now()));
  return today;
}
