/** Invented agencies and figures, the same at every start. */
export interface SampleAgency {
  readonly code: string;
  readonly name: string;
  readonly block: "DEPARTMENT" | "DISTRICT";
  readonly satisfied: number;
  readonly answers: number;
  readonly index: string;
}

export const blocks = [
  { key: "DEPARTMENT", label: "Sở, ban, ngành" },
  { key: "DISTRICT", label: "Ủy ban nhân dân cấp huyện" },
];

const ordinal = [
  "Một",
  "Hai",
  "Ba",
  "Bốn",
  "Năm",
  "Sáu",
  "Bảy",
  "Tám",
  "Chín",
  "Mười",
  "Mười Một",
  "Mười Hai",
];

export const agencies: readonly SampleAgency[] = Array.from({ length: 20 }, (_, i) => {
  const department = i % 5 < 3;
  const answers = 2510 - ((i * 397) % 1900);
  const hundredths = 9890 - i * 73 - ((i * i) % 17);
  const name = department ? "Sở" : "Ủy ban nhân dân huyện";
  return {
    code: `M${String(i + 1).padStart(2, "0")}`,
    name: `${name} Mẫu ${ordinal[i % ordinal.length] ?? i}`,
    block: department ? ("DEPARTMENT" as const) : ("DISTRICT" as const),
    satisfied: Math.round((answers * hundredths) / 10_000),
    answers,
    index: decimal(hundredths),
  };
}).toSorted((a, b) => Number(b.index) - Number(a.index));

export function around(index: string, hundredths: number): string {
  return decimal(Math.min(10_000, Math.round(Number(index) * 100) + hundredths));
}

function decimal(hundredths: number): string {
  return `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, "0")}`;
}
