import { Code } from "@mantine/core";
import { UiLink } from "@sipas/ui";
import { agencyUrls } from "../../agency/urls.ts";
import { criteriaUrls } from "../../criteria/urls.ts";
import { text } from "../text.vi.ts";
import { BALLOT_COLUMNS } from "./template.ts";
import styles from "./FileRules.module.css";

const words = text.upload;
const isColumn = (name: string) => BALLOT_COLUMNS.some((column) => column === name);

/** What the columns of a ballot file hold. */
export function FileRules() {
  return (
    <section aria-labelledby="rules" className={styles["rules"]}>
      <h3 id="rules">{words.rules}</h3>
      <dl className={styles["list"]}>
        {words.ruleItems.map(([name, rule]) => (
          <div key={name} className={styles["rule"]}>
            <dt>{isColumn(name) ? <Code>{name}</Code> : name}</dt>
            <dd>
              {rule}
              {name === "agency" && (
                <>
                  {" "}
                  <UiLink href={agencyUrls.roster()}>{words.agencies}</UiLink>
                </>
              )}
              {name === words.questionColumns && (
                <>
                  {" "}
                  <UiLink href={criteriaUrls.list()}>{words.questionCodes}</UiLink>
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
