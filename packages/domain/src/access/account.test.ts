import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ORGANISATION_KINDS, ORGANISATIONS_OF_ROLE, ROLES } from "./access.ts";
import { checkAccount, checkPassword, type AccountDraft } from "./account.ts";

const draft: AccountDraft = { login: "chuyenvien", displayName: "Chuyên viên", role: "SURVEY_OFFICER" };

describe("a new account", () => {
  it("is taken with its login in lower case and its name cleaned", () => {
    const typed = { ...draft, login: " ChuyenVien.01 ", displayName: "  Chuyên   viên ".normalize("NFD") };
    expect(checkAccount(typed, "HOME_AFFAIRS")).toEqual({
      ok: true,
      value: { ...draft, login: "chuyenvien.01" },
    });
  });

  it.each(["abc", "a-b", "a_1", "a.b", "a".repeat(40)])("may have the login “%s”", (login) => {
    expect(checkAccount({ ...draft, login }, "HOME_AFFAIRS").ok).toBe(true);
  });

  it.each(["", "ab", "1abc", ".abc", "a b c", "chuyênviên", "a@b.vn", "a".repeat(41)])(
    "may not have the login “%s”",
    (login) => {
      expect(checkAccount({ ...draft, login }, "HOME_AFFAIRS")).toMatchObject({
        ok: false,
        problems: [{ code: "LOGIN_INVALID", path: "login" }],
      });
    },
  );

  it.each(["An", "a".repeat(100)])("may have the name “%s”", (displayName) => {
    expect(checkAccount({ ...draft, displayName }, "HOME_AFFAIRS").ok).toBe(true);
  });

  it.each([
    ["", "DISPLAY_NAME_INVALID"],
    [" A ", "DISPLAY_NAME_INVALID"],
    ["a".repeat(101), "TEXT_TOO_LONG"],
    ["An\u202e", "TEXT_UNPRINTABLE"],
  ])("may not have the name %j", (displayName, code) => {
    expect(checkAccount({ ...draft, displayName }, "HOME_AFFAIRS")).toMatchObject({
      ok: false,
      problems: [{ code, path: "displayName" }],
    });
  });

  it("needs an organisation", () => {
    expect(checkAccount(draft, null)).toMatchObject({
      ok: false,
      problems: [{ code: "ORGANISATION_MISSING", path: "organisationId" }],
    });
  });

  it("names all that is missing from an empty form", () => {
    const decision = checkAccount({ login: "", displayName: "", role: null }, null);
    expect(decision.ok ? [] : decision.problems.map(({ path }) => path)).toEqual([
      "login",
      "displayName",
      "organisationId",
      "role",
    ]);
  });

  it("is refused with every problem at once", () => {
    const decision = checkAccount({ login: "", displayName: "", role: "MONITOR" }, "POST");
    expect(decision.ok ? [] : decision.problems.map(({ code }) => code)).toEqual([
      "LOGIN_INVALID",
      "DISPLAY_NAME_INVALID",
      "ROLE_NOT_OF_ORGANISATION",
    ]);
  });

  it("holds a role exactly where the role belongs to its organisation", () => {
    for (const role of ROLES) {
      for (const kind of ORGANISATION_KINDS) {
        const allowed = ORGANISATIONS_OF_ROLE[role].includes(kind);
        expect(checkAccount({ ...draft, role }, kind).ok, `${role} of ${kind}`).toBe(allowed);
      }
    }
  });
});

const codesOf = (password: string, login = "chuyenvien") =>
  checkPassword(password, login).map(({ code }) => code);

describe("a password", () => {
  it.each([
    "abcdeabcdeab",
    "abcdefghij".repeat(13).slice(2),
    "trâu đen gặm cỏ",
    "correct horse battery staple",
    "x7!Kq2#mP9@z",
    "một hai ba bốn năm",
  ])("may be “%s”", (password) => {
    expect(codesOf(password)).toEqual([]);
  });

  it.each([
    ["eleven characters", "trâu đen gặ"],
    ["nothing", ""],
    ["129 characters", "abcdefghij".repeat(13).slice(1)],
  ])("is too short or too long with %s", (_, password) => {
    expect(codesOf(password)).toEqual(["PASSWORD_LENGTH"]);
  });

  it("is counted in letters as people see them, however they are encoded", () => {
    const twelve = "ằẽỉọủỹđăâêôơ".normalize("NFC");
    expect(codesOf(twelve.normalize("NFD"))).toEqual([]);
    expect(codesOf(twelve.slice(1).normalize("NFD"))).toEqual(["PASSWORD_LENGTH"]);
  });

  it.each([
    "aaaaaaaaaaaa",
    "abababababab",
    "111111111111",
    "123456789012",
    "012345678910",
    "password1234",
    "PASSWORD1234",
    "matkhau123456",
    "mật khẩu 123456",
    "MẬT KHẨU 123456".normalize("NFD"),
    "sonla2024sipas",
    "Sơn La SIPAS 2024",
    "qwerty123456",
    "qwertyuiop12",
    "chuyenvien2024",
    "Chuyên viên 2024",
  ])("may not be as common as “%s”", (password) => {
    expect(codesOf(password)).toEqual(["PASSWORD_COMMON"]);
  });

  it("may not be the login and little else", () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-z][a-z0-9._-]{9,30}$/),
        fc.stringMatching(/^[0-9]{2,4}$/),
        (login, end) => {
          expect(codesOf(login + end, login)).not.toEqual([]);
        },
      ),
    );
  });

  it("is refused at the field it was typed in, without repeating it", () => {
    const [problem] = checkPassword("password1234", "a.login", "temporaryPassword");
    expect(problem!.path).toBe("temporaryPassword");
    expect(problem!.message).not.toContain("password1234");
  });
});
