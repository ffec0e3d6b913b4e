import { describe, expect, it } from "vitest";
import { useBrowser } from "./support/browser.ts";
import { download } from "./support/download.ts";
import { looksRight } from "./support/looks.ts";
import { issuedPlan } from "./support/plans.ts";
import { signInAs } from "./support/sign-in.ts";

const browser = useBrowser();

describe("ballots to print", () => {
  it("are chosen by agency and list on the fieldwork screen", async () => {
    const page = await browser.newPage();
    await signInAs(page, "FIELD_COORDINATOR");
    await page.goto(`/fieldwork?plan=${await issuedPlan(page, 2024)}`);
    const panel = page.getByRole("region", { name: "In phiếu" });
    await panel.getByText("2.640 phiếu, mỗi phiếu một số như trong danh sách phát, thu.").waitFor();
    await panel.getByRole("combobox", { name: "Cơ quan" }).click();
    await page.getByRole("option", { name: "Ban Dân tộc" }).click();
    await panel.getByText("30 phiếu, mỗi phiếu một số như trong danh sách phát, thu.").waitFor();
    await looksRight(page, "fieldwork-printing");
    const file = await download(page, panel.getByRole("link", { name: "Tải tệp để in (PDF)" }));
    expect(file).toEqual({ name: "phieu-2024-bdt-chinh-thuc.pdf", begins: "%PDF-" });
  });

  it("have a specimen at the criteria of their form", async () => {
    const page = await browser.newPage();
    await signInAs(page, "AGENCY_VIEWER", "/criteria-sets/2024-ONLINE");
    const file = await download(page, page.getByRole("link", { name: "Tải phiếu mẫu (PDF)" }));
    expect(file).toEqual({ name: "phieu-mau-2024-online.pdf", begins: "%PDF-" });
    await looksRight(page, "criteria-set-specimen");
  });
});
