import {
  cleanText,
  decide,
  findTextProblems,
  problem,
  type Decision,
  type Problem,
} from "../kernel/index.ts";
import { ORGANISATIONS_OF_ROLE, type OrganisationKind, type Role } from "./access.ts";
import { ROLE_LABELS } from "./labels.vi.ts";

export interface AccountDraft {
  readonly login: string;
  readonly displayName: string;
  /** Null as long as none is chosen. */
  readonly role: Role | null;
}

const LONGEST_DISPLAY_NAME = 100;

/** An account that may be as it is. */
export interface SoundAccount extends AccountDraft {
  readonly role: Role;
}

/**
 * Judges an account against its organisation, null as long as none is chosen. The login is stored in lower case: 3 to 40 of
 * a–z, 0–9, point, hyphen and underscore, beginning with a letter.
 */
export function checkAccount(
  draft: AccountDraft,
  organisation: OrganisationKind | null,
): Decision<SoundAccount> {
  const login = draft.login.trim().toLowerCase();
  const displayName = cleanText(draft.displayName);
  const problems: Problem[] = [];
  if (!/^[a-z][a-z0-9._-]{2,39}$/.test(login)) {
    problems.push(
      problem(
        "LOGIN_INVALID",
        "login",
        "Tên đăng nhập gồm 3 đến 40 chữ thường không dấu, chữ số, dấu chấm, gạch nối hoặc gạch dưới, bắt đầu bằng chữ.",
      ),
    );
  }
  if (displayName.length < 2) {
    problems.push(problem("DISPLAY_NAME_INVALID", "displayName", "Nhập họ và tên, từ 2 ký tự trở lên."));
  }
  problems.push(...findTextProblems("displayName", "Họ và tên", displayName, LONGEST_DISPLAY_NAME));
  if (organisation === null) {
    problems.push(
      problem("ORGANISATION_MISSING", "organisationId", "Chọn tổ chức của người dùng trong danh sách."),
    );
  }
  const { role } = draft;
  if (role === null) {
    problems.push(problem("ROLE_MISSING", "role", "Chọn vai trò của người dùng trong danh sách."));
  } else if (organisation !== null && !ORGANISATIONS_OF_ROLE[role].includes(organisation)) {
    problems.push(
      problem(
        "ROLE_NOT_OF_ORGANISATION",
        "role",
        `Vai trò “${ROLE_LABELS[role]}” không dành cho tổ chức này; chọn vai trò hoặc tổ chức khác.`,
      ),
    );
  }
  // Without a role there is a problem, and the value is not handed on.
  return decide({ login, displayName, role: role! }, problems);
}

/** What everybody tries, folded as `fold` does; the longer before what it contains. */
const COMMON_PASSWORDS = [
  "0123456789",
  "1234567890",
  "123456789",
  "123456",
  "qwertyuiop",
  "qwerty",
  "abcdef",
  "password",
  "matkhau",
  "sonla",
  "sipas",
];

/** Without case, accents, spaces and what else joins words: “Mật khẩu” is as easily guessed as “matkhau”. */
function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\p{Mark}\s._-]/gu, "")
    .toLowerCase()
    .replaceAll("đ", "d");
}

/**
 * Judges a password: 12 to 128 characters, and enough of it left without the login and the words
 * everybody tries. Composition rules are left out on purpose (OWASP ASVS 5.0, 6.2.5).
 */
export function checkPassword(password: string, login: string, path = "newPassword"): readonly Problem[] {
  const length = [...password.normalize("NFC")].length;
  if (length < 12 || length > 128) {
    return [
      problem("PASSWORD_LENGTH", path, "Mật khẩu phải có từ 12 đến 128 ký tự; nên dùng một câu dễ nhớ."),
    ];
  }
  const rest = [fold(login), ...COMMON_PASSWORDS].reduce(
    (text, word) => text.replaceAll(word, ""),
    fold(password),
  );
  if (new Set(rest).size < 5) {
    return [
      problem(
        "PASSWORD_COMMON",
        path,
        "Mật khẩu này dễ đoán; chọn một câu dài hơn, không chứa tên đăng nhập.",
      ),
    ];
  }
  return [];
}
