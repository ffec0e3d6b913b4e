import { formatCount } from "@sipas/domain/kernel";
import type { PublishedBlock, PublishedExtreme, Snapshot } from "@sipas/domain/publication";
import { Method, Proof, RealCall } from "./Background.tsx";
import { baseOf, Marks, percent, SyntheticMark } from "./figures.tsx";
import { Making } from "./Making.tsx";
import { Page } from "./Page.tsx";
import { Ranking } from "./Ranking.tsx";
import { text } from "./text.vi.ts";

const words = text.year;

/** A published year: the answer first, then who did how well, then how the figures were made. */
export function YearPage({ snapshot, digest }: { readonly snapshot: Snapshot; readonly digest: string }) {
  const { province, year, index, blocks, method, synthetic } = snapshot;
  const title = words.title(province.name, year);
  return (
    <Page title={title} synthetic={synthetic}>
      <h1>{title}</h1>
      <div className="answer">
        <p className="dim">{words.lead}</p>
        <p className="big">{percent(index.figure.value)}</p>
        <SyntheticMark synthetic={synthetic} />
        <p>
          {baseOf(index.figure)}, {text.ballots(formatCount(index.ballots))}.{" "}
          {method.province !== "POOLED" && words.mean} <Marks figure={index.figure} />
        </p>
        <p className="dim">{words.change}</p>
        {snapshot.provisionalWording && <p className="mark">{text.provisionalWording}</p>}
      </div>
      <section aria-labelledby="blocks">
        <h2 id="blocks">{words.blocks}</h2>
        <div className="blocks">
          {blocks.map((block) => (
            <Block key={block.block} block={block} nameOf={namesOf(snapshot)} />
          ))}
        </div>
      </section>
      <Ranking snapshot={snapshot} />
      <Making making={snapshot.making} method={method} />
      <Method method={method} />
      <Proof snapshot={snapshot} digest={digest} />
      <RealCall />
    </Page>
  );
}

interface BlockProps {
  readonly block: PublishedBlock;
  readonly nameOf: (code: string) => string;
}

function Block({ block, nameOf }: BlockProps) {
  return (
    <div>
      {block.name}
      <b>{percent(block.figure.value)}</b>
      <p className="dim">
        {baseOf(block.figure)} <Marks figure={block.figure} />
      </p>
      <p className="dim">{words.agenciesOf(formatCount(block.agencies), formatCount(block.atLeast90))}</p>
      <Extreme label={words.highest} extreme={block.highest} nameOf={nameOf} />
      <Extreme label={words.lowest} extreme={block.lowest} nameOf={nameOf} />
    </div>
  );
}

interface ExtremeProps {
  readonly label: string;
  readonly extreme: PublishedExtreme | null;
  readonly nameOf: (code: string) => string;
}

function Extreme({ label, extreme, nameOf }: ExtremeProps) {
  if (!extreme) return null;
  return (
    <p className="dim">
      {label}: {nameOf(extreme.agencyCode)}, {percent(extreme.value)}
    </p>
  );
}

function namesOf({ agencies }: Snapshot): (code: string) => string {
  const names = new Map(agencies.map(({ code, name }) => [code, name]));
  return (code) => names.get(code) ?? code;
}
