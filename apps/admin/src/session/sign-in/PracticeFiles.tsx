import { Fragment } from "react";
import { text } from "../text.vi.ts";
import styles from "./DemoAccountList.module.css";

/** In the order in which the practice plan takes them. */
const FILES = [
  ["gia-dinh-1-mau.csv", text.signIn.practiceFiles.sample],
  ["gia-dinh-2-phat-thu.csv", text.signIn.practiceFiles.fieldwork],
  ["gia-dinh-3-phieu-direct.csv", text.signIn.practiceFiles.direct],
  ["gia-dinh-3-phieu-online.csv", text.signIn.practiceFiles.online],
  ["gia-dinh-3-phieu-organisation.csv", text.signIn.practiceFiles.organisation],
] as const;

/** What the practice province is for, and the files to carry its plan through. */
export function PracticeFiles() {
  return (
    <p className={styles["hint"]}>
      {text.signIn.practiceHint}{" "}
      {FILES.map(([name, label], place) => (
        <Fragment key={name}>
          {place > 0 && ", "}
          <a href={`/thuc-hanh/${name}`} download>
            {label}
          </a>
        </Fragment>
      ))}
      .
    </p>
  );
}
