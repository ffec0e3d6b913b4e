import type { AnswerOption, Band, Question } from "./form-version.ts";

// Questions and options are rebuilt from the shares that the report of 2024 prints; the wordings are
// our own short ones. Options that the report leaves out are joined as “Khác”. The residence is asked
// as the national form has it. All of it stays provisional until the printed ballots confirm it.

type Options = Readonly<Record<string, string>>;

function optionsOf(labels: Options): readonly AnswerOption[] {
  return Object.entries(labels).map(([code, label]) => ({ code, label, band: null }));
}

/** One answer; its shares are of all who were asked. */
function single(code: string, wording: string, labels: Options): Question {
  return {
    code,
    kind: "STATEMENT",
    wording,
    choice: "SINGLE",
    mostChoices: null,
    printedBase: "ASKED",
    askedIf: null,
    options: optionsOf(labels),
    ratings: [],
  };
}

/** Any number of answers; their shares are of all ticks. */
function multiple(code: string, wording: string, labels: Options): Question {
  return { ...single(code, wording, labels), choice: "MULTIPLE", printedBase: "SELECTIONS" };
}

/** Asked only of whose result came late; the shares are of those who answered. */
function ifLate(code: string, wording: string): Question {
  return {
    ...single(code, wording, YES_NO),
    printedBase: "ANSWERED",
    askedIf: { question: "ON_TIME", option: "LATE" },
  };
}

/** The report never says how many wishes one might tick; three is what its counts allow. */
function expectation(code: string, wording: string, labels: Options): Question {
  return { ...multiple(code, wording, labels), kind: "EXPECTATION", mostChoices: 3 };
}

function demographic(code: string, wording: string, labels: Options): Question {
  return { ...single(code, wording, labels), kind: "DEMOGRAPHIC" };
}

/** Ages in years; only the last band has no end. */
function ages(code: string, label: string, from: number, to: number | null): AnswerOption {
  const band: Band = { from, to };
  return { code, label, band };
}

const YES_NO: Options = { YES: "Có", NO: "Không" };
const OTHER: Options = { OTHER: "Khác" };
const HOW_OFTEN: Options = { ONE: "1 lần", TWO: "2 lần", THREE: "3 lần", FOUR_OR_MORE: "Từ 4 lần trở lên" };

/** Statements of both forms for citizens. */
const TIMELINESS: readonly Question[] = [
  single("ON_TIME", "Thời gian nhận kết quả so với hẹn", {
    ON_TIME: "Đúng hẹn",
    EARLY: "Sớm hơn hẹn",
    LATE: "Trễ hẹn",
  }),
  ifLate("DELAY_NOTICE", "Được thông báo về việc trễ hẹn"),
  ifLate("DELAY_APOLOGY", "Được xin lỗi về việc trễ hẹn"),
];

const CITIZEN_EXPECTATION = expectation("CITIZEN_EXPECTATION", "Điều mong đợi nhất ở cơ quan", {
  SIMPLIFY_PROCEDURES: "Đơn giản hóa thủ tục hành chính",
  MORE_INFORMATION_FORMS: "Mở rộng hình thức thông tin",
  BETTER_ONLINE_SERVICE: "Nâng cao chất lượng dịch vụ công trực tuyến",
  BETTER_FACILITIES: "Cải thiện cơ sở vật chất",
  SHORTER_TIME: "Rút ngắn thời gian giải quyết",
  OFFICIALS_CONDUCT: "Cải thiện thái độ phục vụ của công chức",
  OFFICIALS_COMPETENCE: "Nâng cao năng lực của công chức",
  HANDLE_FEEDBACK: "Tiếp nhận, xử lý tốt góp ý, phản ánh, kiến nghị",
  ...OTHER,
});

/** Who answers. Ethnicity is sensitive personal data and is not asked. */
const DEMOGRAPHICS: readonly Question[] = [
  demographic("SEX", "Giới tính", { MALE: "Nam", FEMALE: "Nữ" }),
  {
    ...demographic("AGE_BAND", "Độ tuổi", {}),
    options: [
      ages("FROM_18_TO_24", "18–24 tuổi", 18, 24),
      ages("FROM_25_TO_34", "25–34 tuổi", 25, 34),
      ages("FROM_35_TO_49", "35–49 tuổi", 35, 49),
      ages("FROM_50_TO_60", "50–60 tuổi", 50, 60),
      ages("OVER_60", "Trên 60 tuổi", 61, null),
    ],
  },
  demographic("EDUCATION", "Trình độ học vấn", {
    PRIMARY: "Tiểu học",
    LOWER_SECONDARY: "Trung học cơ sở",
    UPPER_SECONDARY: "Trung học phổ thông",
    VOCATIONAL: "Dạy nghề, trung cấp, cao đẳng",
    UNIVERSITY: "Đại học, trên đại học",
    ...OTHER,
  }),
  demographic("OCCUPATION", "Nghề nghiệp", {
    RETIRED: "Nghỉ hưu",
    NOT_WORKING: "Không đi làm, ở nhà",
    SELF_EMPLOYED: "Làm công việc tự do",
    STUDENT: "Sinh viên",
    PRIVATE_SECTOR: "Làm việc ở khu vực tư",
    PUBLIC_SECTOR: "Làm việc ở khu vực công",
    ...OTHER,
  }),
  demographic("RESIDENCE", "Nơi sinh sống", { URBAN: "Đô thị", RURAL: "Nông thôn" }),
];

export const DIRECT_QUESTIONS: readonly Question[] = [
  multiple("SUBMISSION_PLACE", "Nơi nộp hồ sơ, nhận kết quả", {
    COMMUNE_ONE_STOP: "Bộ phận Một cửa cấp xã",
    DISTRICT_ONE_STOP: "Bộ phận Một cửa cấp huyện",
    DEPARTMENT_ONE_STOP: "Bộ phận Một cửa của cơ quan chuyên môn cấp tỉnh",
    PROVINCIAL_CENTRE: "Trung tâm Phục vụ hành chính công tỉnh",
    PORTAL: "Cổng dịch vụ công quốc gia hoặc của tỉnh",
    ...OTHER,
  }),
  multiple("AGENCY_CHANNEL", "Biết đến cơ quan giải quyết thủ tục qua kênh nào", {
    COMMUNE_GOVERNMENT: "Chính quyền cấp xã",
    RELATIVES_FRIENDS: "Người thân, bạn bè",
    MASS_MEDIA: "Phương tiện thông tin đại chúng",
    INTERNET: "Mạng Internet",
    ...OTHER,
  }),
  multiple("PROCEDURE_CHANNEL", "Tìm hiểu quy định về thủ tục qua kênh nào", {
    OFFICIALS_AT_COUNTER: "Hỏi công chức",
    NOTICE_BOARD: "Xem niêm yết tại cơ quan",
    PROVINCIAL_PORTAL: "Cổng dịch vụ công, trang thông tin của tỉnh",
    NATIONAL_PORTAL: "Cổng Dịch vụ công quốc gia",
    ...OTHER,
  }),
  single("TRIPS", "Số lần đi lại để giải quyết công việc", HOW_OFTEN),
  single("HARASSMENT", "Bị công chức gây phiền hà, sách nhiễu", YES_NO),
  single("EXTRA_MONEY", "Bị công chức gợi ý nộp thêm tiền", YES_NO),
  single("APPOINTMENT_SLIP", "Việc nhận giấy hẹn trả kết quả", {
    RECEIVED: "Nhận được giấy hẹn",
    IMMEDIATE: "Không, vì chờ lấy kết quả ngay",
    ORAL_ONLY: "Không, chỉ được hẹn miệng",
    NONE_NEXT_DAY: "Không, dù phải chờ qua ngày",
  }),
  ...TIMELINESS,
  CITIZEN_EXPECTATION,
  ...DEMOGRAPHICS,
];

export const ONLINE_QUESTIONS: readonly Question[] = [
  multiple("ONLINE_SUBMISSION_PLACE", "Nơi nộp hồ sơ trực tuyến", {
    CENTRE_OR_COMMUNE: "Được hướng dẫn nộp tại Trung tâm Phục vụ hành chính công hoặc Một cửa cấp xã",
    NATIONAL_PORTAL: "Cổng Dịch vụ công quốc gia",
    PROVINCIAL_PORTAL: "Cổng dịch vụ công của tỉnh",
    AGENCY_WEBSITE: "Trang thông tin điện tử của cơ quan",
    ...OTHER,
  }),
  single("RESULT_PICKUP", "Nơi nhận kết quả", {
    CENTRE_OR_ONE_STOP: "Trung tâm Phục vụ hành chính công hoặc Bộ phận Một cửa",
    PROVINCIAL_PORTAL: "Cổng dịch vụ công của tỉnh",
    AGENCY_WEBSITE: "Trang thông tin điện tử của cơ quan",
    ...OTHER,
  }),
  multiple("ONLINE_AGENCY_CHANNEL", "Biết đến dịch vụ công trực tuyến qua kênh nào", {
    ONE_STOP: "Bộ phận Một cửa, Trung tâm Phục vụ hành chính công",
    INTERNET: "Mạng Internet",
    MASS_MEDIA: "Phương tiện thông tin đại chúng",
    ...OTHER,
  }),
  multiple("ONLINE_PROCEDURE_CHANNEL", "Tìm hiểu quy định về thủ tục trực tuyến qua kênh nào", {
    PROVINCIAL_PORTAL: "Cổng dịch vụ công, trang thông tin của tỉnh",
    NATIONAL_PORTAL: "Cổng Dịch vụ công quốc gia",
    NOTICE_BOARD: "Xem niêm yết tại cơ quan",
    ...OTHER,
  }),
  single("LOGINS", "Số lần đăng nhập để nộp một hồ sơ", HOW_OFTEN),
  ...TIMELINESS,
  CITIZEN_EXPECTATION,
  ...DEMOGRAPHICS,
];

export const ORGANISATION_QUESTIONS: readonly Question[] = [
  expectation("ORGANISATION_EXPECTATION", "Điều tổ chức mong đợi nhất ở cơ quan", {
    SHORTER_TIME: "Rút ngắn thời gian giải quyết",
    OFFICIALS_COMPETENCE: "Nâng cao năng lực của công chức",
    HANDLE_FEEDBACK: "Tiếp nhận, xử lý tốt góp ý, phản ánh, kiến nghị",
    PUNISH_MISCONDUCT: "Xử lý nghiêm công chức vi phạm",
    ...OTHER,
  }),
];
