import { describe, expect, it } from "vitest";
import { FORM_OF_2024, FORMS_2024, itemsOf, type BallotFormVersion } from "../criteria/index.ts";
import { publicDataPathOf, publicPathOf } from "./address.ts";
import { snapshotDigest, type Snapshot } from "./snapshot.ts";
import { takeSnapshot } from "./take-snapshot.ts";
import { SOUND_FIGURES, SOUND_FRAME } from "./testing/sound-year.ts";

const names = new Map([["BDT", "Ban Dân tộc"]]);
const snapshot = takeSnapshot(SOUND_FRAME, SOUND_FIGURES, {
  agencies: names,
  forms: FORMS_2024,
  blocks: [{ code: "DEPARTMENT", name: "Khối sở, ban, ngành" }],
});

describe("the document of a published year", () => {
  it("names agencies, blocks, contents and criteria, and needs nothing beside it", () => {
    const [content] = FORM_OF_2024.ORGANISATION.contents;
    expect(snapshot.blocks[0]).toMatchObject({ name: "Khối sở, ban, ngành", highest: { agencyCode: "BDT" } });
    expect(snapshot.agencies.map(({ name }) => name)).toEqual(["Ban Dân tộc", "MOI"]);
    expect(snapshot.agencies[0]!.contents[0]).toMatchObject({
      name: content!.name,
      criteria: [{ wording: content!.criteria[0]!.wording }],
    });
  });

  it("marks figures of fewer than 30 answers, and those of none", () => {
    expect(snapshot.index.figure.flags).toEqual(["FEW_ANSWERS"]);
    expect(snapshot.agencies[0]!.contents[0]!.figure.flags).toEqual([]);
    expect(snapshot.agencies[1]!.figure.flags).toEqual(["NO_ANSWERS"]);
  });

  it("says that wordings are provisional as long as those of a form are", () => {
    const confirmed = FORMS_2024.map((form) => ({
      ...form,
      confirmations: itemsOf(form).map(({ code: item }) => ({ item, by: "", at: "2025-08-01T00:00:00Z" })),
    }));
    const wordingsOf = (forms: readonly BallotFormVersion[]) =>
      takeSnapshot(SOUND_FRAME, SOUND_FIGURES, { agencies: names, blocks: [], forms }).provisionalWording;
    expect([FORMS_2024, confirmed].map(wordingsOf)).toEqual([true, false]);
  });
});

describe("the digest of a published year", () => {
  it("is the same after a round through any JSON store, whatever the order of its keys", () => {
    const reversed = Object.fromEntries(Object.entries(snapshot).toReversed());
    const stored = JSON.parse(JSON.stringify(reversed)) as Snapshot;
    expect(snapshotDigest(stored)).toBe(snapshotDigest(snapshot));
  });

  it("is another one for another last digit", () => {
    const changed = { ...snapshot, index: { ...snapshot.index, ballots: snapshot.index.ballots + 1 } };
    expect(snapshotDigest(changed)).not.toBe(snapshotDigest(snapshot));
  });
});

describe("public addresses", () => {
  it("are short, lower case, and the same for ever", () => {
    expect(publicPathOf("SL", 2024)).toBe("/cong-bo/sl/2024");
    expect(publicPathOf("SL", 2024, "UBND-SONGMA")).toBe("/cong-bo/sl/2024/ubnd-songma");
    expect(publicDataPathOf("SL", 2024)).toBe("/cong-bo/sl/2024/data.json");
  });
});
