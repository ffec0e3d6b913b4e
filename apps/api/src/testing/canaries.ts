import { hash } from "node:crypto";

/** An invented person who can be recognised wherever a piece of them turns up. */
export interface Canary {
  readonly fullName: string;
  /** Of a prefix that does not exist. */
  readonly phone: string;
  readonly address: string;
}

const SEED = "sipas-canary";
const BEGINNINGS = ["Zr", "Wl", "Fj", "Jh", "Zw", "Fz", "Wr", "Jw"];
const ENDINGS = ["ưởngzợ", "uyễnwạ", "oạchjế", "iệngfự", "ươmzhộ", "oằngwẻ", "uấyfjỉ", "ợpzwũ"];
/** Words that are in no language and too long to come about by chance, so that one betrays its bearer. */
const WORDS = BEGINNINGS.flatMap((begin) => ENDINGS.map((end) => begin + end));

function draw(below: number, ...words: readonly (string | number)[]): number {
  return Number.parseInt(hash("sha256", [SEED, ...words].join("|")).slice(0, 12), 16) % below;
}

/** As many people as asked, always the same. */
export function canaries(count: number): readonly Canary[] {
  return Array.from({ length: count }, (_, index) => {
    const word = (place: number) => WORDS[draw(WORDS.length, index, place)]!;
    return {
      fullName: [0, 1, 2].map(word).join(" "),
      phone: `0000${String(draw(10_000, index, "phone") * 100 + index).padStart(6, "0")}`,
      address: `Bản ${word(3)}`,
    };
  });
}

/** How a person may be written down, by what the writing is called; each of them must be found. */
export function writingsOf({ fullName, phone, address }: Canary): Readonly<Record<string, string>> {
  const [ahead, middle, end] = [phone.slice(1, 4), phone.slice(4, 7), phone.slice(7)];
  return {
    "as given": fullName,
    decomposed: fullName.normalize("NFD"),
    "without marks": plain(fullName),
    "in capitals": fullName.toLocaleUpperCase("vi"),
    "one word of it": fullName.split(" ").at(-1)!,
    "in an address": encodeURIComponent(fullName),
    "escaped in JSON": escaped(fullName),
    "where they live": address,
    "number as given": phone,
    "number with +84": `+84${phone.slice(1)}`,
    "number with 84, grouped": `84 ${ahead} ${middle} ${end}`,
    "number in groups": `0${ahead} ${middle} ${end}`,
    "number with dots": `0${ahead}.${middle}.${end}`,
    "number without its zero": phone.slice(1),
    "number with its middle in sight": `${phone.slice(0, 2)}xx ${middle} xxx`,
  };
}

/** What of these people stands in a text, as it stands there; empty where there is nothing. */
export function findCanaries(people: readonly Canary[]): (text: string) => readonly string[] {
  const words = new Set(
    people.flatMap(({ fullName, address }) =>
      plain(`${fullName} ${address}`.replace("Bản", ""))
        .split(" ")
        .filter((word) => word !== ""),
    ),
  );
  const pattern = new RegExp(
    [...words, ...people.flatMap(({ phone }) => numberPatterns(phone))].join("|"),
    "g",
  );
  return (text) => [...new Set(plain(unescaped(text)).match(pattern))];
}

/** The nine digits behind the zero, however they are grouped, and the middle beside what masks the rest. */
function numberPatterns(phone: string): readonly string[] {
  const middle = phone.slice(4, 7);
  return [Array.from(phone.slice(1)).join(String.raw`[\s.\-]?`), String.raw`[x*•]\s?${middle}\s?[x*•]`];
}

/** In small letters, without marks. */
function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("đ", "d");
}

function escaped(text: string): string {
  return text.replace(
    /[^ -~]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function unescaped(text: string): string {
  return text
    .replace(/\\u([\da-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/(?:%[\da-f]{2})+/gi, (bytes) => Buffer.from(bytes.replaceAll("%", ""), "hex").toString("utf8"))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&nbsp;|\u00a0/g, " ");
}
