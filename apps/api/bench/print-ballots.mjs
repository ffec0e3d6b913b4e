import { Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { CRITERIA_SET_OF_FORM, FORM_VERSION_OF_FORM } from "@sipas/domain/criteria";
import { formatSerial } from "@sipas/domain/fieldwork";
import { DEFAULT_CALLBACK_RULE } from "@sipas/domain/plan";
import { printBallots } from "../dist/fieldwork/printing/print-ballots.js";

// One file of so many ballots of the longest form, counted and dropped.
const ballots = Number(process.argv[2]);
const head = {
  province: "Tỉnh Thực Hành (giả định)",
  organiser: "Sở Nội vụ",
  year: 2024,
  agency: "UBND huyện Mẫu (giả định)",
  marks: ["Mẫu thực hành", "Dữ liệu mô phỏng"],
  fieldwork: { from: "2024-10-07", to: "2024-10-30" },
  callback: { from: "2024-11-01", to: "2024-11-12" },
  hotline: null,
  callers: ["Sở Nội vụ", "Hội Cựu chiến binh tỉnh"],
  callbackStatements: DEFAULT_CALLBACK_RULE.statements,
};
const serials = Array.from({ length: ballots }, (_, place) =>
  formatSerial({ provinceCode: "TH", year: 2024, number: place + 1 }),
);
const batch = { form: FORM_VERSION_OF_FORM.DIRECT, criteria: CRITERIA_SET_OF_FORM.DIRECT, head, serials };

let bytes = 0;
const counted = new Writable({
  write(chunk, _encoding, done) {
    bytes += chunk.length;
    done();
  },
});
await pipeline(printBallots("Phiếu", [batch], new Date(0)), counted);
process.stdout.write(`${bytes}\n`);
