import { Column, Entity, PrimaryColumn } from "typeorm";

/** Why an agency's official list is shorter than its quota, as given when the sample was closed. */
@Entity({ name: "sample_shortfall" })
export class SampleShortfallEntity {
  @PrimaryColumn({ type: "uuid", name: "plan_id" })
  planId!: string;

  @PrimaryColumn({ type: "text", name: "agency_code" })
  agencyCode!: string;

  @Column({ type: "text" })
  reason!: string;
}
