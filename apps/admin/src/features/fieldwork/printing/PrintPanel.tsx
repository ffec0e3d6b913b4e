import { useQuery } from "@apollo/client/react";
import { Button, Group, Radio, Select, Stack } from "@mantine/core";
import { formatCount } from "@sipas/domain/kernel";
import { SAMPLE_LIST_LABELS, SAMPLE_LISTS, type SampleList } from "@sipas/domain/sample";
import { IconPrinter } from "@tabler/icons-react";
import { useState } from "react";
import { Panel } from "../../../lib/Panel.tsx";
import { printAddress } from "./print-address.ts";
import { PrintChoicesDocument, type PrintChoicesQuery } from "./print-choices.generated.ts";
import styles from "./PrintPanel.module.css";
import { text } from "./text.vi.ts";

type AgencyUnits = PrintChoicesQuery["sampleCounts"][number];

const unitsOf: Record<SampleList, (units: AgencyUnits) => number> = {
  OFFICIAL: ({ official }) => official,
  RESERVE: ({ reserve }) => reserve,
};

/** The ballots of a closed sample as a file to print, of all agencies or of one. */
export function PrintPanel({ planId }: { readonly planId: string }) {
  const { data } = useQuery(PrintChoicesDocument, { variables: { planId } });
  const [agency, setAgency] = useState<string | null>(null);
  const [list, setList] = useState<SampleList>("OFFICIAL");
  if (!data) return null;
  const chosen = data.sampleCounts.filter(({ agencyCode }) => agency === null || agencyCode === agency);
  const ballots = chosen.reduce((sum, units) => sum + unitsOf[list](units), 0);
  return (
    <Panel title={text.title}>
      <Stack gap="md" align="flex-start">
        <div className={styles["choices"]}>
          <Select
            label={text.agency}
            placeholder={text.allAgencies}
            nothingFoundMessage={text.noAgency}
            searchable
            clearable
            data={data.sampleCounts.map(({ agencyCode, planAgency }) => ({
              value: agencyCode,
              label: planAgency.agency.name,
            }))}
            value={agency}
            onChange={setAgency}
          />
          <Radio.Group label={text.list} value={list} onChange={(value) => setList(value)}>
            <Group gap="lg" mt="xs">
              {SAMPLE_LISTS.map((value) => (
                <Radio key={value} value={value} label={SAMPLE_LIST_LABELS[value]} />
              ))}
            </Group>
          </Radio.Group>
        </div>
        <p className={styles["count"]} role="status">
          {ballots > 0 ? text.count(formatCount(ballots)) : text.none}
        </p>
        {ballots > 0 && (
          <Button
            component="a"
            href={printAddress(planId, list, agency)}
            download
            leftSection={<IconPrinter size={18} aria-hidden="true" />}
          >
            {text.download}
          </Button>
        )}
        <ul className={styles["hints"]}>
          {[...text.hints, text.logged].map((hint) => (
            <li key={hint}>{hint}</li>
          ))}
        </ul>
      </Stack>
    </Panel>
  );
}
