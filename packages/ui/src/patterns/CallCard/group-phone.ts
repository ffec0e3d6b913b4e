/** A telephone number as it is read out: 0912 345 678. */
export function groupPhone(digits: string): string {
  return digits.replace(/^(\d{4})(\d{3})(\d+)$/, "$1 $2 $3");
}
