import type { ClosedOffice } from "./form-facts.ts";

/**
 * What answer options named before 1/7/2025 and nobody can use since: with the district level its
 * one-stop offices ended, and the portals of the provinces gave way to the national one.
 */
export const CLOSED_OFFICES: readonly ClosedOffice[] = [
  { name: "một cửa cấp huyện", lastDay: "2025-06-30" },
  { name: "cổng dịch vụ công của tỉnh", lastDay: "2025-06-30" },
];
