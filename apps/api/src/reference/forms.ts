import {
  BALLOT_FORMS,
  checkFormDraft,
  FORM_OF_2024,
  formCodeOf,
  type AnswerOption,
  type BallotForm,
  type FormContent,
  type FormState,
  type Question,
} from "@sipas/domain/criteria";
import { PRACTICE_YEAR } from "./practice-province.ts";
import { PRACTICE_PROVINCE, SON_LA } from "./provinces.ts";

// Since 1/7/2025 there is no district level: its one-stop offices are gone, communes have public-service
// centres, and the portals of the provinces gave way to the national one. The options that named them are
// put anew in our own words, which stay provisional until the printed ballots confirm them.

const COMMUNE_CENTRE = "Trung tâm, Điểm phục vụ hành chính công cấp xã";
const NATIONAL_PORTAL = "Cổng Dịch vụ công quốc gia";
const WEBSITE = "Trang thông tin điện tử của tỉnh";

type Change = (options: readonly AnswerOption[]) => readonly AnswerOption[];

/** Puts another option in the place of `code`; without one, drops it. */
function instead(code: string, by: Omit<AnswerOption, "band"> | null): Change {
  return (options) =>
    options.flatMap((option) => {
      if (option.code !== code) return [option];
      return by === null ? [] : [{ ...by, band: null }];
    });
}

const CHANGES: Readonly<Record<string, readonly Change[]>> = {
  SUBMISSION_PLACE: [
    instead("COMMUNE_ONE_STOP", { code: "COMMUNE_CENTRE", label: COMMUNE_CENTRE }),
    instead("DISTRICT_ONE_STOP", null),
    instead("PORTAL", { code: "NATIONAL_PORTAL", label: NATIONAL_PORTAL }),
  ],
  PROCEDURE_CHANNEL: [instead("PROVINCIAL_PORTAL", { code: "PROVINCIAL_WEBSITE", label: WEBSITE })],
  ONLINE_SUBMISSION_PLACE: [
    instead("CENTRE_OR_COMMUNE", {
      code: "CENTRE_OR_COMMUNE",
      label: "Được hướng dẫn nộp tại Trung tâm Phục vụ hành chính công tỉnh hoặc cấp xã",
    }),
    instead("PROVINCIAL_PORTAL", null),
  ],
  RESULT_PICKUP: [
    instead("CENTRE_OR_ONE_STOP", {
      code: "CENTRE_OR_ONE_STOP",
      label: "Trung tâm Phục vụ hành chính công tỉnh hoặc cấp xã",
    }),
    instead("PROVINCIAL_PORTAL", { code: "NATIONAL_PORTAL", label: NATIONAL_PORTAL }),
  ],
  ONLINE_AGENCY_CHANNEL: [
    instead("ONE_STOP", { code: "ONE_STOP", label: "Được giới thiệu tại Trung tâm Phục vụ hành chính công" }),
  ],
  ONLINE_PROCEDURE_CHANNEL: [instead("PROVINCIAL_PORTAL", { code: "PROVINCIAL_WEBSITE", label: WEBSITE })],
};

function renewed(question: Question): Question {
  const changes = CHANGES[question.code] ?? [];
  return { ...question, options: changes.reduce((options, change) => change(options), question.options) };
}

function contentOf2025(form: BallotForm): FormContent {
  const { questions, ...content } = FORM_OF_2024[form];
  return { ...content, questions: questions.map(renewed) };
}

/** A form of a province as it ships. */
export interface FormReference {
  readonly provinceCode: string;
  readonly code: string;
  readonly year: number;
  readonly form: BallotForm;
  readonly state: FormState;
  readonly content: FormContent;
}

function formsOf(
  provinceCode: string,
  year: number,
  state: FormState,
  contentOf: (form: BallotForm) => FormContent,
): readonly FormReference[] {
  return BALLOT_FORMS.map((form) => {
    const judged = checkFormDraft(contentOf(form));
    if (!judged.ok) throw new Error(`a form that ships is refused: ${judged.problems[0].message}`);
    return { provinceCode, code: formCodeOf(year, form, 1), year, form, state, content: judged.value };
  });
}

/** The forms of the practice year by their kind. */
export const PRACTICE_FORMS: Record<BallotForm, FormContent> = {
  DIRECT: contentOf2025("DIRECT"),
  ONLINE: contentOf2025("ONLINE"),
  ORGANISATION: contentOf2025("ORGANISATION"),
};

/**
 * The forms that ship. Those of 2024 and of the practice year are ready for a plan; those of Sơn La for
 * 2025 are drafts, for the province to compare with what it prints.
 */
export const FORMS: readonly FormReference[] = [
  ...formsOf(SON_LA.code, 2024, "VALIDATED", (form) => FORM_OF_2024[form]),
  ...formsOf(SON_LA.code, 2025, "DRAFT", contentOf2025),
  ...formsOf(PRACTICE_PROVINCE.code, 2024, "VALIDATED", (form) => FORM_OF_2024[form]),
  ...formsOf(PRACTICE_PROVINCE.code, PRACTICE_YEAR, "VALIDATED", (form) => PRACTICE_FORMS[form]),
];
