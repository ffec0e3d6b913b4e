import { FigureValue, UiLink } from "@sipas/ui";
import { Facts } from "../../../lib/Facts.tsx";
import { Panel } from "../../../lib/Panel.tsx";
import { scoringUrls } from "../../scoring/urls.ts";
import { text } from "../text.vi.ts";
import type { PublicationRunFragment } from "./publication.generated.ts";

const words = text.run;

/** The newest run: its figures are those that would be published. */
export function RunToPublish({ run }: { readonly run: PublicationRunFragment }) {
  const { value, numerator, denominator } = run.province.figure;
  return (
    <Panel title={words.title}>
      <Facts
        items={[
          { label: words.number, value: words.name(run.number) },
          {
            label: words.index,
            value:
              value === null ? (
                words.none
              ) : (
                <FigureValue value={value} numerator={numerator} denominator={denominator} />
              ),
          },
        ]}
      />
      <UiLink href={scoringUrls.run(run.id)}>{words.see}</UiLink>
    </Panel>
  );
}
