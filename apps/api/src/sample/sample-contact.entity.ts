import type { Contact } from "@sipas/domain/sample";
import { Column, Entity, PrimaryColumn } from "typeorm";

/** Personal data: only the sample, fieldwork and callback modules may import this. Never a GraphQL type. */
@Entity({ name: "sample_contact", schema: "contact" })
export class SampleContactEntity implements Contact {
  @PrimaryColumn({ type: "uuid", name: "unit_id" })
  unitId!: string;

  @Column({ type: "text", name: "full_name" })
  fullName!: string;

  @Column({ type: "text" })
  phone!: string;

  @Column({ type: "text", nullable: true })
  address!: string | null;
}
