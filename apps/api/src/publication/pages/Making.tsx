import { formatCount } from "@sipas/domain/kernel";
import { CALLBACK_OUTCOME_LABELS } from "@sipas/domain/plan";
import type { CallbackCounts, Making as MakingFacts } from "@sipas/domain/publication";
import { share } from "./figures.tsx";
import { text } from "./text.vi.ts";

const words = text.making;

/** How the figures came about: asked, returned, called back, confirmed, each with its sum. */
export function Making({ making }: { readonly making: MakingFacts }) {
  const { fieldwork, callback, validBallots, voidBallots } = making;
  const confirmed = callback.outcomes.find(({ outcome }) => outcome === "CONFIRMED")?.count ?? 0;
  return (
    <section aria-labelledby="making">
      <h2 id="making">{words.title}</h2>
      <p>{words.lead}</p>
      <dl>
        <dt>{words.issued}</dt>
        <dd>
          {words.issuedSum(
            formatCount(fieldwork.issued),
            formatCount(fieldwork.collected),
            formatCount(fieldwork.failed),
            formatCount(fieldwork.lost),
          )}
        </dd>
        <Quotient label={words.returned} part={fieldwork.collected} whole={fieldwork.issued} />
        <dt>{words.counted}</dt>
        <dd>
          {words.countedSum(
            formatCount(validBallots + voidBallots),
            formatCount(validBallots),
            formatCount(voidBallots),
          )}
        </dd>
        <Quotient label={words.called} part={callback.drawn} whole={fieldwork.collected} />
        <Quotient label={words.confirmed} part={confirmed} whole={callback.drawn} />
      </dl>
      <Outcomes callback={callback} />
    </section>
  );
}

interface QuotientProps {
  readonly label: string;
  readonly part: number;
  readonly whole: number;
}

function Quotient({ label, part, whole }: QuotientProps) {
  const value = share(part, whole);
  if (value === null) return null;
  return (
    <>
      <dt>{label}</dt>
      <dd>{words.quotient(formatCount(part), formatCount(whole), value)}</dd>
    </>
  );
}

function Outcomes({ callback }: { readonly callback: CallbackCounts }) {
  const seen = callback.outcomes.filter(({ count }) => count > 0);
  if (seen.length === 0) return null;
  return (
    <table>
      <caption>{words.outcomes}</caption>
      <thead>
        <tr>
          <th scope="col">{words.outcome}</th>
          <th scope="col" className="num">
            {words.cases}
          </th>
        </tr>
      </thead>
      <tbody>
        {seen.map(({ outcome, count }) => (
          <tr key={outcome}>
            <th scope="row">{CALLBACK_OUTCOME_LABELS[outcome]}</th>
            <td className="num">{formatCount(count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
