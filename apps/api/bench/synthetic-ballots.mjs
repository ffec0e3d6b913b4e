import { closeSync, openSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";

const FILES = 3;
const AGENCIES = 32;
const CRITERIA = Object.entries({ access: 4, procedure: 5, officials: 6, result: 4, feedback: 5 }).flatMap(
  ([content, count]) => Array.from({ length: count }, (_, place) => `${content}.${place + 1}`),
);
/** How a hundred people answer: 5 not at all, 1 and 3 dissatisfied, 11 so so, 80 satisfied. */
const MARKS = ["", 1, 2, 3, 4, 5].flatMap((mark, place) => Array([5, 1, 3, 11, 40, 40][place]).fill(mark));

/** mulberry32: the same ballots in every run. */
function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Writes a plan and `ballots` synthetic ballots in three files, as a survey year has them. */
export function writeBallots(folder, ballots) {
  const plan = join(folder, "plan.json");
  const agencies = Array.from({ length: AGENCIES }, (_, place) => ({
    code: `CQ${String(place + 1).padStart(2, "0")}`,
    name: `Cơ quan ${place + 1}`,
    block: place < 20 ? "DEPARTMENT" : "DISTRICT",
    serviceMode: "IN_PERSON",
  }));
  writeFileSync(plan, JSON.stringify({ year: 2024, agencies }));
  const next = random(2024);
  const files = Array.from({ length: FILES }, (_, part) => {
    const file = join(folder, `ballots-${part + 1}.csv`);
    const [from, to] = [part, part + 1].map((edge) => Math.round((ballots * edge) / FILES));
    writeRows(file, from, to, agencies, next);
    return file;
  });
  return { plan, files };
}

function writeRows(file, from, to, agencies, next) {
  const handle = openSync(file, "w");
  let text = `serial,agency,form,validity,${CRITERIA.join(",")}\n`;
  for (let number = from; number < to; number++) {
    const agency = agencies[Math.floor(next() * AGENCIES)].code;
    const marks = CRITERIA.map(() => MARKS[Math.floor(next() * MARKS.length)]).join(",");
    text += `SL24-${String(number).padStart(7, "0")}-${number % 10},${agency},direct,valid,${marks}\n`;
    if (text.length > 1 << 20) {
      writeSync(handle, text);
      text = "";
    }
  }
  writeSync(handle, text);
  closeSync(handle);
}
