import { Button } from "@mantine/core";
import { IconFileSpreadsheet, IconPrinter } from "@tabler/icons-react";
import { Link } from "react-router";
import { TabLinks } from "../../../lib/TabLinks.tsx";
import { text } from "../text.vi.ts";
import { RESULT_TABS, scoringUrls, type ResultTab } from "../urls.ts";

const words = text.run;

export function RunTabs({ id, current }: { readonly id: string; readonly current: ResultTab }) {
  return (
    <TabLinks
      label={words.tabs.label}
      items={RESULT_TABS.map((tab) => ({
        href: scoringUrls.run(id, tab),
        label: words.tabs[tab],
        current: tab === current,
      }))}
    />
  );
}

export function RunActions({ id }: { readonly id: string }) {
  return (
    <>
      <Button
        variant="default"
        component="a"
        href={scoringUrls.workbook(id)}
        download
        leftSection={<IconFileSpreadsheet size={18} aria-hidden="true" />}
      >
        {words.workbook}
      </Button>
      <Button
        variant="default"
        component={Link}
        to={scoringUrls.print(id)}
        leftSection={<IconPrinter size={18} aria-hidden="true" />}
      >
        {words.print}
      </Button>
    </>
  );
}
