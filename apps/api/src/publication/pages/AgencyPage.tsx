import { formatCount, formatDay } from "@sipas/domain/kernel";
import type { PublishedAgency, PublishedContent, Snapshot } from "@sipas/domain/publication";
import { Bar, baseOf, Marks, percent, SyntheticMark } from "./figures.tsx";
import { Page } from "./Page.tsx";
import { text } from "./text.vi.ts";

const words = text.agency;

export interface AgencyPageProps {
  readonly snapshot: Snapshot;
  readonly agency: PublishedAgency;
  readonly digest: string;
}

/** What one agency reached: its index and rank, then every content and criterion with its base. */
export function AgencyPage({ snapshot, agency, digest }: AgencyPageProps) {
  const { province, year, decision, method } = snapshot;
  return (
    <Page title={`${agency.name}, năm ${year}`} synthetic={snapshot.synthetic}>
      <p className="screen">
        <a href={`../${year}`}>{words.back(province.name, year)}</a>
      </p>
      <h1>{agency.name}</h1>
      <div className="answer">
        <p className="dim">{words.lead(year)}</p>
        <p className="big">{percent(agency.figure.value)}</p>
        <SyntheticMark synthetic={snapshot.synthetic} />
        <p>
          {baseOf(agency.figure)}, {text.ballots(formatCount(agency.ballots))}.{" "}
          {method.index !== "POOLED_ANSWERS" && words.mean} <Marks figure={agency.figure} />
        </p>
        <Ranks snapshot={snapshot} agency={agency} />
        {snapshot.provisionalWording && <p className="mark">{text.provisionalWording}</p>}
      </div>
      <section aria-labelledby="contents">
        <h2 id="contents">{words.contents}</h2>
        {agency.ballots === 0 ? <p>{words.empty}</p> : <Contents contents={agency.contents} />}
      </section>
      <p className="dim">
        {text.list.decision(decision.decisionNumber, formatDay(decision.decisionDate))}. {text.proof.title}:{" "}
        <span className="code">{digest}</span>
      </p>
    </Page>
  );
}

function Ranks({ snapshot: { agencies, blocks }, agency }: Pick<AgencyPageProps, "snapshot" | "agency">) {
  if (agency.rank === null || agency.blockRank === null) return <p>{words.unranked}</p>;
  const ranked = agencies.filter(({ rank }) => rank !== null);
  const inBlock = ranked.filter(({ block }) => block === agency.block);
  const block = (blocks.find((one) => one.block === agency.block)?.name ?? agency.block).toLowerCase();
  return (
    <p>
      {words.rank(agency.rank, formatCount(ranked.length))}.{" "}
      {words.blockRank(agency.blockRank, formatCount(inBlock.length), block)}.
    </p>
  );
}

function Contents({ contents }: { readonly contents: readonly PublishedContent[] }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words.criterion}</th>
          <th scope="col" className="num">
            {words.index}
          </th>
        </tr>
      </thead>
      {contents.map((content) => (
        <tbody key={content.code}>
          <Row name={content.name} figure={content.figure} total />
          {content.criteria.map(({ code, wording, figure }) => (
            <Row key={code} name={wording} figure={figure} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

interface RowProps extends Pick<PublishedContent, "name" | "figure"> {
  /** The content that the rows below belong to. */
  readonly total?: boolean;
}

function Row({ name, figure, total = false }: RowProps) {
  return (
    <tr className={total ? "total" : undefined}>
      <th scope={total ? "rowgroup" : "row"} className="name">
        {name}
        <div className="dim">
          {figure.value === null ? text.none : baseOf(figure)} <Marks figure={figure} />
        </div>
        <Bar value={figure.value} />
      </th>
      <td className="num">{figure.value === null ? text.year.unranked : percent(figure.value)}</td>
    </tr>
  );
}
