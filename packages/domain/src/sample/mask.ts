const SHOWN_AT_START = 2;
const SHOWN_AT_END = 3;

/** A stored telephone number that only its owner would know again: 01xx xxx 234. */
export function maskPhone(phone: string): string {
  const hidden = "x".repeat(phone.length - SHOWN_AT_START - SHOWN_AT_END);
  const middle = hidden.slice(SHOWN_AT_START);
  return `${phone.slice(0, SHOWN_AT_START)}xx ${middle} ${phone.slice(-SHOWN_AT_END)}`;
}

/** The initials of a name: “L. V. A.”. */
export function maskName(fullName: string): string {
  return fullName
    .split(" ")
    .filter((word) => word !== "")
    .map((word) => `${Array.from(word)[0]!.toLocaleUpperCase("vi")}.`)
    .join(" ");
}
