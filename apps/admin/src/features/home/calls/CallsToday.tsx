import { useQuery } from "@apollo/client/react";
import { Button, Stack, Title } from "@mantine/core";
import { formatCount } from "@sipas/domain/kernel";
import { StatCards, UiLink } from "@sipas/ui";
import { IconPhoneCall } from "@tabler/icons-react";
import { Link } from "react-router";
import { Loaded } from "../../../lib/Loaded.tsx";
import { Panel } from "../../../lib/Panel.tsx";
import { useCan } from "../../../session/viewer-context.ts";
import { callbackUrls } from "../../callback/urls.ts";
import { text } from "../text.vi.ts";
import type { PlanCardFragment } from "../year/plan-card.generated.ts";
import { HomeCallbackDayDocument, type HomeCallbackDayQuery } from "./day.generated.ts";

const words = text.calling;

/** The way to the next call of a year, and the person's own day. */
export function CallsToday({ plan }: { readonly plan: PlanCardFragment }) {
  const can = useCan();
  const result = useQuery(HomeCallbackDayDocument, { variables: { planId: plan.id } });
  const held = result.data?.callbackDay.heldSerial;
  return (
    <Panel title={words.title(plan.year)}>
      <Stack gap="md">
        <div>
          <Button
            component={Link}
            to={callbackUrls.call()}
            size="lg"
            leftSection={<IconPhoneCall size={20} aria-hidden="true" />}
          >
            {held ? words.goOn(held) : words.next}
          </Button>
        </div>
        {can("callback.read") && <Progress plan={plan} />}
        <Title order={3}>{words.day}</Title>
        <Loaded result={result} lines={2}>
          {({ callbackDay }) => <StatCards items={cardsOf(callbackDay)} />}
        </Loaded>
      </Stack>
    </Panel>
  );
}

/** How far all who call have come. */
function Progress({ plan: { id, callbackTotals: totals } }: { readonly plan: PlanCardFragment }) {
  if (!totals) return null;
  const { called, drawn, confirmed } = totals;
  return (
    <span>
      <UiLink href={callbackUrls.overview(id)}>{text.steps.followCalls}</UiLink>{" "}
      {words.progress(formatCount(called), formatCount(drawn), formatCount(confirmed))}
    </span>
  );
}

function cardsOf({ made, reached, confirmed, due, promised }: HomeCallbackDayQuery["callbackDay"]) {
  return [
    { key: "made", label: words.made, value: formatCount(made) },
    { key: "reached", label: words.reached, value: formatCount(reached) },
    { key: "confirmed", label: words.confirmed, value: formatCount(confirmed) },
    {
      key: "due",
      label: words.due,
      value: formatCount(due),
      ...(promised > 0 ? { sub: words.promised(formatCount(promised)) } : {}),
    },
  ];
}
