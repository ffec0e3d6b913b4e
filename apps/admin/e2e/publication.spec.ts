import { describe, it } from "vitest";
import { useBrowser } from "./support/browser.ts";
import { eventually } from "./support/eventually.ts";
import { looksRight } from "./support/looks.ts";
import { issuedPlan } from "./support/plans.ts";
import { signInAs } from "./support/sign-in.ts";

const browser = useBrowser();

describe("what is public", () => {
  it("is found from the page where staff sign in, without signing in", async () => {
    const page = await browser.newPage();
    await page.goto("/sign-in");
    await page.getByRole("link", { name: "Xem kết quả đã công bố" }).click();
    await page.getByRole("heading", { name: "Kết quả đo lường sự hài lòng đã công bố" }).waitFor();
    await eventually(() => page.locator("script").count()).toBe(0);
    await looksRight(page, "public-list");
  });

  it("gives the answer first, then how it was made, then each agency", async () => {
    const page = await browser.newPage();
    await page.goto("/cong-bo/sl/2024");
    await page.getByText("95,01").first().waitFor();
    await page
      .getByText(/mô phỏng/i)
      .first()
      .waitFor();
    await page.getByText("2.640").first().waitFor();
    await looksRight(page, "public-year");
    await page.getByRole("link", { name: "Ban Dân tộc" }).first().click();
    await page.getByRole("heading", { name: "Ban Dân tộc", level: 1 }).waitFor();
    await looksRight(page, "public-agency");
  });

  it("says in Vietnamese where there is nothing, and leads back", async () => {
    const page = await browser.newPage();
    await page.goto("/cong-bo/sl/1999");
    await page.getByRole("heading", { name: "Không có trang này" }).waitFor();
    await looksRight(page, "public-missing");
    await page.getByRole("main").getByRole("link", { name: "Các năm đã công bố" }).click();
    await page.getByRole("heading", { name: "Kết quả đo lường sự hài lòng đã công bố" }).waitFor();
  });
});

describe("the publication of a year under way", () => {
  it("names all that is missing, each with the way to it", async () => {
    const page = await browser.newPage();
    await signInAs(page, "SURVEY_OFFICER");
    await page.goto(`/publication?plan=${await issuedPlan(page, 2020)}`);
    await page.getByText("Giai đoạn “Phúc tra” chưa chốt; chốt giai đoạn này trước.").waitFor();
    await looksRight(page, "publication-blocked");
    await page.getByRole("link", { name: /Chưa tính chỉ số lần nào/ }).click();
    await page.getByRole("heading", { name: "Kết quả", level: 1 }).waitFor();
  });
});
