import { formatCount } from "@sipas/domain/kernel";
import type { PublishedAgency, Snapshot } from "@sipas/domain/publication";
import { Bar, Marks, percent } from "./figures.tsx";
import { text } from "./text.vi.ts";

const words = text.year;

/** Every agency in the order of rank, its index as number and bar. */
export function Ranking({ snapshot: { agencies, year } }: { readonly snapshot: Snapshot }) {
  return (
    <section aria-labelledby="ranking">
      <h2 id="ranking">{words.ranking}</h2>
      <table>
        <caption>{words.rankingHint}</caption>
        <thead>
          <tr>
            <th scope="col">{words.rank}</th>
            <th scope="col">{words.agency}</th>
            <th scope="col" className="num">
              {words.index}
            </th>
          </tr>
        </thead>
        <tbody>
          {agencies.map((agency) => (
            <Row key={agency.code} agency={agency} year={year} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The link is relative, so that the page reads the same where it is looked at before it is published. */
function Row({ agency, year }: { readonly agency: PublishedAgency; readonly year: number }) {
  return (
    <tr>
      <td className="rank">{agency.rank ?? words.unranked}</td>
      <th scope="row" className="name">
        <a href={`${year}/${encodeURIComponent(agency.code.toLowerCase())}`}>{agency.name}</a>{" "}
        <span className="dim">{text.ballots(formatCount(agency.ballots))}</span>{" "}
        <Marks figure={agency.figure} />
        <Bar value={agency.figure.value} />
      </th>
      <td className="num">{agency.figure.value === null ? words.unranked : percent(agency.figure.value)}</td>
    </tr>
  );
}
