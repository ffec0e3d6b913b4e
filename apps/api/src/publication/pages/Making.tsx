import { shareOf } from "@sipas/domain/callback";
import { formatCount } from "@sipas/domain/kernel";
import { CALLBACK_OUTCOME_LABELS } from "@sipas/domain/plan";
import { publishedCallbackRates, type CallbackCounts, type Snapshot } from "@sipas/domain/publication";
import { Quotient } from "./Quotient.tsx";
import { text } from "./text.vi.ts";

const words = text.making;

/** How the figures came about: asked, returned, called back, confirmed, each with its sum. */
export function Making({ making, method }: Pick<Snapshot, "making" | "method">) {
  const { fieldwork, callback, validBallots, voidBallots } = making;
  const { called, reached, confirmed } = publishedCallbackRates(callback);
  const { collected, issued } = fieldwork;
  const { rounding } = method;
  return (
    <section aria-labelledby="making">
      <h2 id="making">{words.title}</h2>
      <p>{words.lead}</p>
      <dl>
        <dt>{words.issued}</dt>
        <dd>
          {words.issuedSum(
            formatCount(issued),
            formatCount(collected),
            formatCount(fieldwork.failed),
            formatCount(fieldwork.lost),
          )}
        </dd>
        <Quotient
          words={words.returned}
          of={{ part: collected, whole: issued, share: shareOf(collected, issued) }}
          rounding={rounding}
        />
        <dt>{words.counted}</dt>
        <dd>
          {words.countedSum(
            formatCount(validBallots + voidBallots),
            formatCount(validBallots),
            formatCount(voidBallots),
          )}
        </dd>
        <Quotient words={words.called} of={called} rounding={rounding} />
        <Quotient words={words.reached} of={reached} rounding={rounding} />
        <Quotient words={words.confirmed} of={confirmed} rounding={rounding} />
      </dl>
      <Outcomes callback={callback} />
    </section>
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
