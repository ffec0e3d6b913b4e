import { Field, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";

@ObjectType("Province")
@Entity({ name: "province" })
export class ProvinceEntity {
  @Field(() => String)
  @PrimaryColumn({ type: "text" })
  code!: string;

  @Field(() => String)
  @Column({ type: "text" })
  name!: string;

  @Field(() => Boolean, { description: "An invented province" })
  @Column({ type: "boolean" })
  synthetic!: boolean;
}
