import type { Agency } from "@sipas/domain/agency";
import { Field, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";

@ObjectType("Agency")
@Entity({ name: "agency" })
export class AgencyEntity implements Agency {
  @PrimaryColumn({ type: "text", name: "province_code" })
  provinceCode!: string;

  @Field(() => String)
  @PrimaryColumn({ type: "text" })
  code!: string;

  @Field(() => String)
  @Column({ type: "text" })
  name!: string;
}
