import { dayAt, formatDay } from "@sipas/domain/kernel";

const TIME = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Asia/Ho_Chi_Minh",
  hour: "2-digit",
  minute: "2-digit",
});

/** An instant as people in Việt Nam write it: 09:14 ngày 05/11/2024. */
export function formatInstant(at: Date): string {
  return `${TIME.format(at)} ngày ${formatDay(dayAt(at.getTime()))}`;
}
