import type { ReopenableStage } from "@sipas/domain/plan";
import { text } from "./text.vi.ts";

/** What opening a stage again does, said before it is done. */
export function ReopeningEffects({ stage }: { readonly stage: ReopenableStage }) {
  return (
    <ul>
      {[...text.effects[stage], ...text.effects.all].map((effect) => (
        <li key={effect}>{effect}</li>
      ))}
    </ul>
  );
}
