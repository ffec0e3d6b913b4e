import { formatDay } from "@sipas/domain/kernel";
import type { FileChild } from "docx";
import { placeOf, planNumberOf, provinceOf, type DocumentFacts } from "./facts.ts";
import { letterhead, signature } from "./letterhead.ts";
import { BODY_SIZE, body, centred, gap, pack, rule, section, SMALL_SIZE, textWidth } from "./paper.ts";
import { legalBases, method, organisation, purpose, scope, targets, verification } from "./sections.ts";
import { text } from "./text.vi.ts";

/** The plan itself, to be read, corrected in Word and signed. */
export function writePlan(facts: DocumentFacts): Promise<Buffer> {
  const { plan } = facts;
  const words = text.plan;
  const number = planNumberOf(facts);
  return pack(
    `${words.title} - ${words.about(plan.year, provinceOf(facts))}`,
    section("portrait", [
      ...warnings(facts),
      letterhead({
        above: null,
        issuer: [text.committee, facts.provinceName.toUpperCase()],
        number: number === null ? text.number("KH-UBND") : text.numberOf(number),
        placeAndDate: placeAndDate(facts),
      }),
      ...title(words.title, words.about(plan.year, provinceOf(facts))),
      ...issuedLine(facts),
      ...legalBases(facts),
      body(words.issues(plan.year, provinceOf(facts))),
      ...purpose(facts),
      ...scope(facts),
      ...verification(facts),
      ...method(facts),
      ...targets(facts),
      ...organisation(facts),
      gap(),
      signature({ recipients: words.signed, competence: text.committeeSigns }),
    ]),
  );
}

/** What must be seen before anything else: that it is a draft, that its data is invented. */
export function warnings({ isDraft, plan }: DocumentFacts): readonly FileChild[] {
  const lines = [...(isDraft ? [text.draft] : []), ...(plan.synthetic ? [text.synthetic] : [])];
  return lines.map((line) => centred(line, { bold: true, size: SMALL_SIZE }, { after: 120 }));
}

/** The kind of the document and what it is about, above a line. */
export function title(kind: string, about: string): readonly FileChild[] {
  return [
    centred(kind, { bold: true, size: BODY_SIZE }, { before: 360 }),
    centred(about, { bold: true }, { before: 60 }),
    rule(textWidth("portrait"), 0.3),
    centred("", {}, { after: 60 }),
  ];
}

/** The day stays open: văn thư gives it with the number. */
export function placeAndDate(facts: DocumentFacts): string {
  return text.placeAndDate(placeOf(facts), facts.plan.decisionDate?.slice(0, 4) ?? "…");
}

function issuedLine({ isDraft, plan }: DocumentFacts): readonly FileChild[] {
  const { decisionNumber, decisionDate } = plan;
  if (isDraft || decisionNumber === "" || decisionDate === null) return [];
  const line = text.plan.issuedWith(decisionNumber, formatDay(decisionDate));
  return [centred(line, { italics: true }, { after: 120 })];
}
