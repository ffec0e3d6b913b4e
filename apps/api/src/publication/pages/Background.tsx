import { formatDay } from "@sipas/domain/kernel";
import {
  BLOCK_METHOD_LABELS,
  INDEX_METHOD_LABELS,
  PROVINCE_METHOD_LABELS,
  type ScoringMethod,
} from "@sipas/domain/plan";
import type { Snapshot } from "@sipas/domain/publication";
import { text } from "./text.vi.ts";

/** The method of the year in words. */
export function Method({ method }: { readonly method: ScoringMethod }) {
  const words = text.method;
  const levels = method.satisfied.toSorted((a, b) => a - b).join(words.and);
  return (
    <section aria-labelledby="method">
      <h2 id="method">{words.title}</h2>
      <dl>
        <dt>{words.satisfied}</dt>
        <dd>{words.levels(levels)}</dd>
        <dt>{words.index}</dt>
        <dd>{INDEX_METHOD_LABELS[method.index]}</dd>
        <dt>{words.block}</dt>
        <dd>{BLOCK_METHOD_LABELS[method.block]}</dd>
        <dt>{words.province}</dt>
        <dd>{PROVINCE_METHOD_LABELS[method.province]}</dd>
        <dt>{words.rounding}</dt>
        <dd>{words.roundingTo(method.rounding.digits)}</dd>
      </dl>
      <p className="dim">{words.few}</p>
    </section>
  );
}

/** By what Decision the figures are published, and how anyone can check them. */
export function Proof({ snapshot, digest }: { readonly snapshot: Snapshot; readonly digest: string }) {
  const { decision, plan, run, year } = snapshot;
  const signer = [decision.competenceLine, decision.signerName].filter((part) => part !== "").join(" – ");
  return (
    <section aria-labelledby="decision">
      <h2 id="decision">{text.decision.title}</h2>
      <dl>
        <dt>{text.decision.number}</dt>
        <dd>{text.decision.of(decision.decisionNumber, formatDay(decision.decisionDate))}</dd>
        {signer !== "" && (
          <>
            <dt>{text.decision.signer}</dt>
            <dd>{signer}</dd>
          </>
        )}
        <dt>{text.decision.plan}</dt>
        <dd>{text.decision.of(plan.decisionNumber, formatDay(plan.decisionDate))}</dd>
      </dl>
      <h3>{text.proof.title}</h3>
      <p className="code">{digest}</p>
      <p className="dim">
        {text.proof.hint} {text.proof.how}
      </p>
      <p className="screen">
        <a href={`${year}/data.json`}>{text.proof.data}</a>
      </p>
      <dl className="dim">
        <dt>{`${text.proof.run(run.number)}: ${text.proof.input.toLowerCase()}`}</dt>
        <dd className="code">{run.inputDigest}</dd>
        <dt>{`${text.proof.run(run.number)}: ${text.proof.result.toLowerCase()}`}</dt>
        <dd className="code">{run.resultDigest}</dd>
      </dl>
    </section>
  );
}

/** For whoever was called: what a real call asks, and what it never does. */
export function RealCall() {
  return (
    <section aria-labelledby="call">
      <h2 id="call">{text.call.title}</h2>
      <p>{text.call.lead}</p>
      <p>{text.call.real}</p>
      <p>{text.call.never}</p>
    </section>
  );
}
