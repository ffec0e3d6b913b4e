import { BALLOT_FORM_LABELS, FORM_OF_MODE } from "@sipas/domain/criteria";
import { SERVICE_MODE_LABELS, SERVICE_MODES } from "@sipas/domain/agency";
import { formatCount, formatDay, formatDecimal, formatRatio, parseDecimal } from "@sipas/domain/kernel";
import {
  allotBallots,
  BALLOT_CONSEQUENCE_LABELS,
  BLOCK_METHOD_LABELS,
  CALLBACK_OUTCOME_LABELS,
  INDEX_METHOD_LABELS,
  CEASED_RULE_LABELS,
  agencyNameOf,
  PROVINCE_METHOD_LABELS,
  TARGET_SCOPE_LABELS,
  WINDOW_LABELS,
  WINDOW_NAMES,
  type IndexTarget,
  type OpenPeriod,
  type WindowName,
  type LegalBasis,
} from "@sipas/domain/plan";
import type { Paragraph } from "docx";
import { provinceOf, type DocumentFacts } from "./facts.ts";
import { body, heading, words } from "./paper.ts";
import { text } from "./text.vi.ts";

/** The windows of the work, in the order of the year; those of ALWAYS leave a gap while they are open. */
const WORK_WINDOWS = WINDOW_NAMES.filter((name) => name !== "transaction");
const ALWAYS: ReadonlySet<WindowName> = new Set(["fieldwork", "entry", "callback"]);

const LEVEL_WORDS = ["Rất không hài lòng", "Không hài lòng", "Bình thường", "Hài lòng", "Rất hài lòng"];

/** The legal bases, each a line in italics. */
export function legalBases({ plan }: DocumentFacts): readonly Paragraph[] {
  const lines = plan.legalBases.map((basis) => text.plan.bases(basisOf(basis)));
  return (lines.length > 0 ? lines : [text.plan.basesOpen]).map((line) =>
    body(line, { children: [words(line, { italics: true })] }),
  );
}

function basisOf({ kind, number, title }: LegalBasis): string {
  return kind === "LAW" ? `${title} (số\u00a0${number})` : `văn bản số\u00a0${number}: ${title}`;
}

export function purpose(facts: DocumentFacts): readonly Paragraph[] {
  return [
    heading("I. MỤC ĐÍCH, YÊU CẦU"),
    body(
      `1. Đánh giá khách quan mức độ hài lòng của người dân, tổ chức đối với sự phục vụ của cơ quan hành chính nhà nước trên địa bàn ${provinceOf(facts)} năm ${facts.plan.year}, làm căn cứ để các cơ quan cải thiện chất lượng phục vụ.`,
    ),
    body(
      "2. Người trả lời được chọn theo mẫu, trả lời độc lập, không ai gợi ý hoặc trả lời thay; thông tin cá nhân được giữ kín và chỉ dùng để xác minh phiếu.",
    ),
    body("3. Mỗi số liệu công bố kèm tử số, mẫu số và cách tính để ai cũng kiểm tra lại được."),
  ];
}

/** Who is measured, in how many ballots, when. */
export function scope({ plan }: DocumentFacts): readonly Paragraph[] {
  const { blocks, totals } = allotBallots(plan);
  const modes = SERVICE_MODES.map((mode) => ({
    mode,
    count: plan.roster.filter(({ serviceMode }) => serviceMode === mode).length,
  })).filter(({ count }) => count > 0);
  const takeAll = plan.roster.filter(({ quota }) => quota.takeAll).length;
  return [
    heading("II. NỘI DUNG"),
    heading("1. Cơ quan được đánh giá"),
    body(`Có ${formatCount(totals.agencies)} cơ quan được đánh giá (danh sách tại Phụ lục kèm theo), gồm:`),
    ...blocks.map(({ block, totals: { agencies } }) =>
      body(`- ${block.name}: ${formatCount(agencies)} cơ quan;`),
    ),
    body("Theo hình thức phát sinh hồ sơ:"),
    ...modes.map(({ mode, count }) =>
      body(
        `- ${SERVICE_MODE_LABELS[mode]}: ${formatCount(count)} cơ quan, dùng ${BALLOT_FORM_LABELS[FORM_OF_MODE[mode]].toLowerCase()};`,
      ),
    ),
    heading("2. Số phiếu"),
    body(
      `Phân bổ ${text.ballots(totals.official)} chính thức và ${text.ballots(totals.reserve)} dự phòng.${
        takeAll > 0
          ? ` Ngoài số phân bổ, ${formatCount(takeAll)} cơ quan được điều tra toàn bộ, dự kiến ${text.ballots(totals.takeAll)}. Tổng số phiếu dự kiến thu: ${text.ballots(totals.official + totals.takeAll)}.`
          : ""
      } Số phiếu của từng cơ quan ghi tại Phụ lục.`,
    ),
    ...(totals.open > 0 ? [body(text.open(totals.open))] : []),
    heading("3. Thời gian"),
    body(`- Người được hỏi là người đã giao dịch với cơ quan ${text.period(plan.windows.transaction)};`),
    ...(plan.ceasedRule === null
      ? []
      : [
          body(
            `- Với cơ quan kết thúc hoạt động trong thời gian đó: ${lower(CEASED_RULE_LABELS[plan.ceasedRule])};`,
          ),
        ]),
    ...WORK_WINDOWS.filter((name) => ALWAYS.has(name) || isSet(plan.windows[name])).map((name) =>
      body(`- ${WINDOW_LABELS[name]}: ${text.period(plan.windows[name])};`),
    ),
  ];
}

export function verification({ plan: { callback } }: DocumentFacts): readonly Paragraph[] {
  const statements = callback.statements.filter((statement) => statement !== "");
  const decided = callback.consequences.filter(({ consequence }) => consequence !== null);
  return [
    heading("4. Phúc tra"),
    body(
      `Rút thăm ${percentOf(callback.share)} số phiếu thu về để gọi điện xác nhận; mỗi cơ quan ít nhất ${formatCount(callback.floorAgency)} phiếu, mỗi điều tra viên ít nhất ${formatCount(callback.floorEnumerator)} phiếu (hoặc toàn bộ nếu có ít hơn). Gọi nhiều nhất ${formatCount(callback.attempts)} lần trước khi ghi không liên lạc được. Người trả lời xác nhận:`,
    ),
    ...statements.map((statement, index) => body(`${"abcdefgh"[index]}) ${statement};`)),
    body(text.provisional("cách hỏi khi phúc tra"), {
      children: [words(text.provisional("cách hỏi khi phúc tra"), { italics: true })],
    }),
    body("Xử lý phiếu theo kết quả phúc tra:"),
    ...(decided.length > 0
      ? decided.map(({ outcome, consequence }) =>
          body(
            `- ${CALLBACK_OUTCOME_LABELS[outcome]}: ${BALLOT_CONSEQUENCE_LABELS[consequence!].toLowerCase()};`,
          ),
        )
      : [body("… (chưa quyết định).")]),
  ];
}

export function method({ plan: { method: rule } }: DocumentFacts): readonly Paragraph[] {
  const levels = rule.satisfied
    .map((level) => `${level} (${LEVEL_WORDS[level - 1]!.toLowerCase()})`)
    .join(" và ");
  return [
    heading("5. Cách tính chỉ số"),
    body(`- Câu trả lời được tính là hài lòng: mức ${levels} trên thang 5 mức;`),
    body(`- Chỉ số của cơ quan: ${lower(INDEX_METHOD_LABELS[rule.index])};`),
    body(`- Chỉ số của khối: ${lower(BLOCK_METHOD_LABELS[rule.block])};`),
    body(`- Chỉ số của tỉnh: ${lower(PROVINCE_METHOD_LABELS[rule.province])};`),
    body(
      `- Tính bằng phân số chính xác, chỉ làm tròn một lần khi in, ${formatCount(rule.rounding.digits)} chữ số sau dấu phẩy, từ nửa đơn vị trở lên làm tròn lên.`,
    ),
    body(text.provisional("cách tính"), {
      children: [words(text.provisional("cách tính"), { italics: true })],
    }),
  ];
}

/** What index the year asks for, and what is published and kept. */
export function targets({ plan, agencyNames }: DocumentFacts): readonly Paragraph[] {
  const blocks = new Map(plan.blocks.map(({ code, name }) => [code, name]));
  const scopeOf = ({ scope, code }: IndexTarget) => {
    if (scope === "PROVINCE" || code === null) return TARGET_SCOPE_LABELS[scope];
    return blocks.get(code) ?? agencyNameOf(code, agencyNames);
  };
  return [
    ...(plan.targets.length === 0
      ? []
      : [
          heading("6. Mục tiêu"),
          ...plan.targets.map((target) =>
            body(`- ${scopeOf(target)}: chỉ số hài lòng tối thiểu ${percentOf(target.minimum)};`),
          ),
        ]),
    heading(`${plan.targets.length === 0 ? 6 : 7}. Công bố và lưu dữ liệu`),
    body(`- Không công bố số liệu chi tiết của nhóm dưới ${formatCount(plan.smallCell)} người trả lời;`),
    body(
      `- Dữ liệu cá nhân được lưu đến hết ngày ${plan.retentionUntil === null ? "…" : formatDay(plan.retentionUntil)}, sau đó xóa.`,
    ),
  ];
}

export function organisation({ plan: { supervision } }: DocumentFacts): readonly Paragraph[] {
  const tasks = [
    "1. Sở Nội vụ chủ trì: lập danh sách tổng thể, chọn mẫu, in phiếu, tổng hợp, tính chỉ số và trình công bố kết quả.",
    "2. Các cơ quan được đánh giá cung cấp danh sách người đã giao dịch đúng thời gian tại mục II.3; không can thiệp vào việc trả lời phiếu.",
    "3. Đơn vị bưu chính được giao phát, thu phiếu theo danh sách mẫu chính thức, dùng mẫu dự phòng theo đúng thứ tự, ghi kết quả từng phiếu.",
    `4. Đoàn Giám sát điều tra xã hội học${supervision === "" ? "" : ` (${supervision})`} giám sát việc phát, thu phiếu và thực hiện phúc tra.`,
    "5. Kinh phí: thực hiện theo dự toán được giao.",
  ];
  return [
    heading("III. TỔ CHỨC THỰC HIỆN"),
    ...tasks.map((task) => body(task)),
    body(text.provisional("phân công thực hiện"), {
      keepNext: true,
      children: [words(text.provisional("phân công thực hiện"), { italics: true })],
    }),
  ];
}

/** A share of 0 to 1 as a percentage of two digits at most; a gap while it is open. */
function percentOf(share: string): string {
  const exact = parseDecimal(share);
  if (exact === null) return "…";
  const digits = formatRatio(exact, { digits: 2, mode: "HALF_UP" }, 100).replace(/\.?0+$/, "");
  return `${formatDecimal(digits)} %`;
}

function isSet({ from, to }: OpenPeriod): boolean {
  return from !== null || to !== null;
}

function lower(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}
