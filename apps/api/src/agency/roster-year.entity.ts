import { Column, Entity, PrimaryColumn } from "typeorm";
import type { Block } from "./block.entity.ts";

/** A year's roster as a whole: the day on which it is true, and what its agencies are ranked within. */
@Entity({ name: "roster_year" })
export class RosterYearEntity {
  @PrimaryColumn({ type: "text", name: "province_code" })
  provinceCode!: string;

  @PrimaryColumn({ type: "integer" })
  year!: number;

  @Column({ type: "date", name: "as_of" })
  asOf!: string;

  /** In the order of the report. */
  @Column({ type: "jsonb" })
  blocks!: readonly Block[];

  /** Not confirmed by the documents of the year. */
  @Column({ type: "boolean" })
  provisional!: boolean;
}
