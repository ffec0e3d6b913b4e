import {
  FORM_OF_2024,
  criteriaOf,
  LEVEL_LABELS,
  type BallotForm,
  type Question,
} from "@sipas/domain/criteria";
import { formatSerial } from "@sipas/domain/fieldwork";
import { describe, expect, it } from "vitest";
import { codesOf, textsOf } from "../../testing/pdf.ts";
import type { BallotBatch, BallotHead } from "./ballot-batch.ts";
import { printBallots } from "./print-ballots.ts";

const SERIALS = [1, 2].map((number) => formatSerial({ provinceCode: "SL", year: 2024, number }));

const HEAD: BallotHead = {
  province: "Tỉnh Sơn La",
  organiser: "Sở Nội vụ",
  year: 2024,
  agency: "Ủy ban nhân dân huyện Sông Mã",
  marks: [],
  fieldwork: { from: "2024-10-07", to: "2024-10-30" },
  callback: { from: null, to: "2024-11-12" },
  hotline: null,
  callers: ["Sở Nội vụ", "Hội Cựu chiến binh tỉnh"],
  callbackStatements: ["Đã nhận phiếu", "Tự trả lời"],
};

const RATED: Pick<Question, "choice" | "ratings"> = {
  choice: "RATED",
  ratings: [
    { code: "VERY", label: "Rất nhiều" },
    { code: "MUCH", label: "Nhiều" },
    { code: "LITTLE", label: "Ít" },
  ],
};

function batch(form: BallotForm, change: Partial<BallotBatch> = {}): BallotBatch {
  return { form: FORM_OF_2024[form], head: HEAD, serials: SERIALS, ...change };
}

function print(...batches: readonly BallotBatch[]) {
  return printBallots("Phiếu", batches, new Date("2024-10-01T02:00:00Z"));
}

describe("a printed ballot", () => {
  it.each([
    ["DIRECT", 4],
    ["ONLINE", 4],
    ["ORGANISATION", 2],
  ] as const)(
    "has every word of the form %s, its serial and its number on each of %i pages",
    async (form, count) => {
      const pages = await textsOf(print(batch(form)));
      expect(pages).toHaveLength(count * SERIALS.length);
      for (const [index, text] of pages.entries()) {
        expect(text).toContain(`Số phiếu: ${SERIALS[Math.floor(index / count)]}`);
        expect(text).toContain(`trang ${(index % count) + 1}/${count}`);
        expect(text).toContain("Lời văn tạm thời – chưa đối chiếu phiếu gốc");
      }
      const whole = pages.slice(0, count).join(" ");
      const { questions } = FORM_OF_2024[form];
      const words = [
        HEAD.agency!,
        ...FORM_OF_2024[form].contents.map(({ name }) => name),
        ...criteriaOf(FORM_OF_2024[form]).map(({ wording }) => wording),
        ...questions.flatMap(({ wording, options }) => [wording, ...options.map(({ label }) => label)]),
      ];
      expect(words.filter((phrase) => !whole.includes(phrase))).toEqual([]);
    },
  );

  it("prints the levels from the worst on the left to the best, with their numbers", async () => {
    const [first] = await textsOf(print(batch("DIRECT")));
    const printed = LEVEL_LABELS.map((label, index) => `${index + 1} ${label}`).join(" ");
    expect(first).toContain(printed);
  });

  it("prints the levels of a form from the best on the left where it turns its scale, in its own words", async () => {
    const labels = ["Kém", "Yếu", "Vừa", "Khá", "Tốt"];
    const form = { ...FORM_OF_2024.DIRECT, scale: { labels, printOrder: "DESCENDING" as const } };
    const [first] = await textsOf(print(batch("DIRECT", { form })));
    expect(first).toContain("5 Tốt 4 Khá 3 Vừa 2 Yếu 1 Kém");
  });

  it("has a square for each rating of each wish, and lines for what else is on one's mind", async () => {
    const questions = FORM_OF_2024.DIRECT.questions.map((question) =>
      question.kind === "EXPECTATION" ? { ...question, ...RATED } : question,
    );
    const form = { ...FORM_OF_2024.DIRECT, questions, freeText: "Ông/Bà góp ý gì thêm?" };
    const whole = (await textsOf(print(batch("DIRECT", { form })))).join(" ");
    const number = 24 + questions.findIndex(({ kind }) => kind === "EXPECTATION") + 1;
    expect(whole).toContain(`${number}. Điều mong đợi nhất ở cơ quan (mỗi dòng đánh dấu một ô)`);
    expect(whole).toContain("Rất nhiều Nhiều Ít Đơn giản hóa thủ tục hành chính");
    expect(whole).toContain(`PHẦN E. Ý KIẾN KHÁC ${24 + questions.length + 1}. Ông/Bà góp ý gì thêm?`);
  });

  it("can be printed of a draft that is not finished", async () => {
    const [first] = FORM_OF_2024.DIRECT.questions;
    const askedIf = { question: "NONE", option: "NONE" };
    const form = {
      ...FORM_OF_2024.DIRECT,
      contents: [{ code: "access", name: "", criteria: [] }],
      questions: [{ ...first!, wording: "", options: [], askedIf }],
    };
    const pages = await textsOf(print(batch("DIRECT", { form, serials: null })));
    expect(pages.join(" ")).toMatch(/Chỉ trả lời nếu …+/);
  });

  it("says when a question is to be answered, and how many options may be marked", async () => {
    const whole = (await textsOf(print(batch("ONLINE")))).join(" ");
    expect(whole).toContain(
      "30. Được thông báo về việc trễ hẹn (chọn một ô) Chỉ trả lời nếu Ông/Bà chọn “Trễ hẹn” ở câu 29.",
    );
    expect(whole).toContain("32. Điều mong đợi nhất ở cơ quan (chọn nhiều nhất 3 ô)");
  });

  it("holds its serial, and nothing else, in its code", async () => {
    expect(await codesOf(print(batch("ORGANISATION")))).toEqual([SERIALS[0], null, SERIALS[1], null]);
  });

  it("has a part to keep: code, days, who may call, a line for the telephone number that is not known", async () => {
    const [front, back] = await textsOf(print(batch("DIRECT")));
    const kept = front!.slice(front!.indexOf("cắt tại đây"));
    expect(kept).toContain("PHẦN ÔNG/BÀ GIỮ LẠI");
    expect(front!).toContain(`Mã phiếu: ${SERIALS[0]}`);
    expect(kept).toContain("Phát, thu phiếu từ 07/10/2024 đến 30/10/2024");
    expect(kept).toContain("Gọi điện phúc tra từ ……/……/……… đến 12/11/2024");
    expect(kept).toContain("Người gọi thuộc Sở Nội vụ; Hội Cựu chiến binh tỉnh");
    expect(kept).toMatch(/Đường dây nóng …+/);
    expect(back).toContain("1. Đã nhận phiếu. 2. Tự trả lời.");
  });

  it("says what its paper is for", async () => {
    const marks = ["Mẫu thực hành", "Dữ liệu mô phỏng"];
    const pages = await textsOf(print(batch("ORGANISATION", { head: { ...HEAD, marks } })));
    for (const text of pages) expect(text).toContain("Mẫu thực hành · Dữ liệu mô phỏng");
  });

  it("begins on a leaf of its own, also where the one before ends on a front", async () => {
    const form = FORM_OF_2024.DIRECT;
    const short = { ...form, questions: form.questions.slice(0, 3) };
    const pages = await textsOf(print(batch("DIRECT", { form: short }), batch("ORGANISATION")));
    const firsts = pages.flatMap((text, index) => (text.includes("trang 1/") ? [index % 2] : []));
    expect(firsts).toEqual([0, 0, 0, 0]);
    expect(pages[3]).toContain("trang 4/4");
    expect(pages[3]).toContain("Trang này để trống");
  });

  it("keeps each question on one page, whatever form it is given", async () => {
    const options = Array.from({ length: 9 }, (_, index) => ({
      code: `O${index}`,
      label: `Lựa chọn thứ ${index + 1}`,
      band: null,
    }));
    const [sample] = FORM_OF_2024.DIRECT.questions;
    const questions = Array.from({ length: 30 }, (_, index) => ({
      ...sample!,
      code: `Q${index}`,
      wording: `Câu hỏi ${index}`,
      options: options.map((option) => ({ ...option, label: `${option.label} của câu ${index}.` })),
    }));
    const form = { ...FORM_OF_2024.DIRECT, code: "2027-DIRECT", questions };
    const pages = await textsOf(print(batch("DIRECT", { form, serials: SERIALS.slice(0, 1) })));
    for (const { wording, options } of questions) {
      const holding = pages.filter((text) => text.includes(`${wording} (`));
      expect(holding).toHaveLength(1);
      expect(options.filter(({ label }) => !holding[0]!.includes(label))).toEqual([]);
    }
  });
});

describe("a specimen", () => {
  it("has no serial and no code, and says on every page what it is", async () => {
    const specimen = batch("DIRECT", { head: { ...HEAD, agency: null }, serials: null });
    const pages = await textsOf(print(specimen));
    expect(pages).toHaveLength(4);
    for (const text of pages) {
      expect(text).toContain("PHIẾU MẪU – KHÔNG SỬ DỤNG");
      expect(text).not.toMatch(/SL24-/);
      expect(text).toMatch(/Số phiếu: …+/);
    }
    expect(await codesOf(print(specimen))).toEqual([null, null, null, null]);
    expect(pages[0]).toMatch(/Cơ quan được đánh giá: …+/);
  });
});
