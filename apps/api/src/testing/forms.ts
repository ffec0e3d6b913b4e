import { FORMS_2024, formCodeOf } from "@sipas/domain/criteria";
import type { DataSource } from "typeorm";
import { loadForms } from "../reference/load-forms.ts";
import { SON_LA } from "../reference/provinces.ts";

const YEARS = { first: 2025, last: 2100 } as const;

/** Forms as those of 2024, ready for a plan, for every year in which tests issue one. */
export async function loadTestForms({ manager }: DataSource): Promise<void> {
  const years = Array.from({ length: YEARS.last - YEARS.first + 1 }, (_, index) => YEARS.first + index);
  await loadForms(
    manager,
    years.flatMap((year) =>
      FORMS_2024.map((content) => ({
        provinceCode: SON_LA.code,
        code: formCodeOf(year, content.form, 1),
        year,
        form: content.form,
        state: "VALIDATED" as const,
        content,
      })),
    ),
  );
  // What ships for a year does not overwrite what a person has touched.
  await manager.query(`UPDATE ballot_form SET version = 2 WHERE province_code = $1 AND year >= $2`, [
    SON_LA.code,
    YEARS.first,
  ]);
}
