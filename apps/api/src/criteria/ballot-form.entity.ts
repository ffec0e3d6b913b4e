import type { ServiceMode } from "@sipas/domain/agency";
import {
  criteriaOf,
  FORM_STATE_LABELS,
  FORM_STATES,
  isProvisional,
  MODE_OF_FORM,
  unconfirmedItems,
  type BallotForm,
  type BallotFormVersion,
  type Confirmation,
  type FormState,
} from "@sipas/domain/criteria";
import { Extensions, Field, ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { ServiceModeEnum } from "../agency/roster-entry.entity.ts";
import { enumOf } from "../platform/graphql/enums.ts";
import { AnswerScale, BallotFormEnum, Content, Question } from "./form-parts.entity.ts";

const FormStateEnum = enumOf("FormState", FORM_STATES, FORM_STATE_LABELS);

@ObjectType("FormVersion", {
  description: "The form of a kind in a year, in one version: what its ballots ask, in printed order",
})
@Entity({ name: "ballot_form" })
export class BallotFormEntity implements BallotFormVersion {
  @Field(() => ID)
  @PrimaryColumn({ type: "uuid" })
  id!: string;

  @Column({ type: "text", name: "province_code" })
  provinceCode!: string;

  @Field(() => String, { description: "Year, kind and, from the second on, the number of the version" })
  @Column({ type: "text" })
  code!: string;

  @Field(() => Int)
  @Column({ type: "integer" })
  year!: number;

  @Field(() => BallotFormEnum)
  @Column({ type: "text" })
  form!: BallotForm;

  @Field(() => Int, { description: "From 1 on within the year and kind; a later one supersedes" })
  @Column({ type: "integer" })
  edition!: number;

  @Field(() => FormStateEnum)
  @Column({ type: "text" })
  state!: FormState;

  @Extensions({ listSize: 6 })
  @Field(() => [Content])
  @Column({ type: "jsonb" })
  contents!: Content[];

  @Extensions({ listSize: 16 })
  @Field(() => [Question], { description: "Statements, expectations and demographics" })
  @Column({ type: "jsonb" })
  questions!: Question[];

  @Field(() => AnswerScale)
  @Column({ type: "jsonb" })
  scale!: AnswerScale;

  @Field(() => String, { nullable: true, description: "The prompt of an open question at the end" })
  @Column({ type: "text", name: "free_text", nullable: true })
  freeText!: string | null;

  @Column({ type: "jsonb" })
  confirmations!: Confirmation[];

  @Field(() => String, { nullable: true, description: "SHA-256 of the content, once it is frozen" })
  @Column({ type: "text", nullable: true })
  digest!: string | null;

  @Column({ type: "integer" })
  version!: number;

  @Column({ type: "timestamptz", name: "created_at" })
  createdAt!: Date;

  @Column({ type: "timestamptz", name: "updated_at" })
  updatedAt!: Date;

  @Column({ type: "text", name: "updated_by" })
  updatedBy!: string;

  @Field(() => ServiceModeEnum, { description: "Of the agencies that are measured by it" })
  get serviceMode(): ServiceMode {
    return MODE_OF_FORM[this.form];
  }

  @Field(() => Int)
  get criteriaCount(): number {
    return criteriaOf(this).length;
  }

  @Field(() => Boolean, { description: "Some item is not yet confirmed against the printed ballot" })
  get provisional(): boolean {
    return isProvisional(this);
  }

  @Extensions({ listSize: 50 })
  @Field(() => [String], {
    description: "Codes of the contents, criteria and questions not yet confirmed; scale, freeText",
  })
  get unconfirmedItems(): readonly string[] {
    return unconfirmedItems(this);
  }
}
