import { formatCount } from "@sipas/domain/kernel";
import { allotBallots } from "@sipas/domain/plan";
import type { Paragraph } from "docx";
import { provinceOf, type DocumentFacts } from "./facts.ts";
import { letterhead, signature } from "./letterhead.ts";
import { body, centred, gap, pack, section } from "./paper.ts";
import { placeAndDate, title, warnings } from "./plan-document.ts";
import { legalBases } from "./sections.ts";
import { text } from "./text.vi.ts";

/** The department's submission of the plan to the committee: what it holds, in a page. */
export function writeSubmission(facts: DocumentFacts): Promise<Buffer> {
  const { plan } = facts;
  const words = text.submission;
  return pack(
    `${words.title} - ${words.about(plan.year)}`,
    section("portrait", [
      ...warnings(facts),
      letterhead({
        above: text.committeeOf(facts.provinceName.toUpperCase()),
        issuer: [text.department],
        number: text.number("TTr-SNV"),
        placeAndDate: placeAndDate(facts),
      }),
      ...title(words.title, words.about(plan.year)),
      centred(words.to(provinceOf(facts)), {}, { after: 120 }),
      ...legalBases(facts),
      ...contents(facts),
      gap(),
      signature({ recipients: words.signed, competence: text.directorSigns }),
    ]),
  );
}

function contents(facts: DocumentFacts): readonly Paragraph[] {
  const { plan } = facts;
  const { blocks, totals } = allotBallots(plan);
  const share = blocks
    .map(({ block, totals: { agencies } }) => `${block.name}: ${formatCount(agencies)}`)
    .join("; ");
  return [
    body(
      `Sở Nội vụ kính trình Ủy ban nhân dân ${provinceOf(facts)} xem xét, ban hành Kế hoạch đo lường sự hài lòng của người dân, tổ chức đối với sự phục vụ của cơ quan hành chính nhà nước năm ${plan.year}, với những nội dung chính sau:`,
    ),
    body(`1. Cơ quan được đánh giá: ${formatCount(totals.agencies)} cơ quan (${share}).`),
    body(
      `2. Số phiếu: phân bổ ${text.ballots(totals.official)} chính thức, ${text.ballots(totals.reserve)} dự phòng; điều tra toàn bộ dự kiến ${text.ballots(totals.takeAll)}; tổng số phiếu dự kiến thu ${text.ballots(totals.official + totals.takeAll)}.${totals.open > 0 ? ` ${text.open(totals.open)}` : ""}`,
    ),
    body(
      `3. Thời gian: phát, thu phiếu ${text.period(plan.windows.fieldwork)}; nhập phiếu ${text.period(plan.windows.entry)}; phúc tra ${text.period(plan.windows.callback)}.`,
    ),
    body("4. Ý kiến của các cơ quan liên quan: … (tổng hợp khi lấy ý kiến xong)."),
    body("(Gửi kèm: dự thảo Kế hoạch; Phụ lục phân bổ số phiếu.)"),
    body("Sở Nội vụ kính trình Ủy ban nhân dân tỉnh xem xét, quyết định./.", { keepNext: true }),
  ];
}
