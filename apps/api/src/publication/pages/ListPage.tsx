import { formatDay, type Day } from "@sipas/domain/kernel";
import { publicPathOf } from "@sipas/domain/publication";
import { percent, SyntheticMark } from "./figures.tsx";
import { Page } from "./Page.tsx";
import { text } from "./text.vi.ts";

const words = text.list;

/** A published year as the list names it. */
export interface ListedYear {
  readonly provinceCode: string;
  readonly provinceName: string;
  readonly year: number;
  readonly index: string | null;
  readonly decisionNumber: string;
  readonly decisionDate: Day;
  readonly synthetic: boolean;
}

/** Every published year, newest first. */
export function ListPage({ years }: { readonly years: readonly ListedYear[] }) {
  return (
    <Page title={words.title}>
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      {years.length === 0 && <p>{words.empty}</p>}
      <ul className="years">
        {years.map((listed) => (
          <li key={publicPathOf(listed.provinceCode, listed.year)}>
            <a href={publicPathOf(listed.provinceCode, listed.year)}>
              {words.year(listed.provinceName, listed.year)}
            </a>
            <SyntheticMark synthetic={listed.synthetic} />
            <p>
              {words.index}: <strong>{percent(listed.index)}</strong>
            </p>
            <p className="dim">{words.decision(listed.decisionNumber, formatDay(listed.decisionDate))}</p>
          </li>
        ))}
      </ul>
    </Page>
  );
}
