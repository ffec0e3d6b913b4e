import { CRITERIA_CHANGES, type CriteriaChange } from "@sipas/domain/agency";
import {
  ALTERED_FIELDS,
  COMPARED_KINDS,
  FORM_CHANGE_KINDS,
  type AlteredField,
  type ComparedKind,
  type FormChange as DomainFormChange,
  type FormChangeKind,
} from "@sipas/domain/criteria";
import { Extensions, Field, ObjectType } from "type-graphql";
import { enumOf } from "../platform/graphql/enums.ts";
import { BallotFormEntity } from "./ballot-form.entity.ts";

const ComparedKindEnum = enumOf("ComparedKind", COMPARED_KINDS);
const FormChangeKindEnum = enumOf("FormChangeKind", FORM_CHANGE_KINDS);
const AlteredFieldEnum = enumOf("AlteredField", ALTERED_FIELDS);
const CriteriaChangeEnum = enumOf("CriteriaChange", CRITERIA_CHANGES);

@ObjectType({ description: "An item of two forms, and what became of it" })
export class FormChange implements DomainFormChange {
  @Field(() => ComparedKindEnum)
  kind!: ComparedKind;

  @Field(() => String)
  code!: string;

  @Field(() => String, {
    nullable: true,
    description: "The content of a criterion, the question of an option, by its code",
  })
  parent!: string | null;

  @Extensions({ listSize: 3 })
  @Field(() => [FormChangeKindEnum], { description: "Empty where nothing changed" })
  changes!: readonly FormChangeKind[];

  @Field(() => String, { nullable: true, description: "What it said; null where it was not there" })
  before!: string | null;

  @Field(() => String, { nullable: true })
  after!: string | null;

  @Extensions({ listSize: 6 })
  @Field(() => [AlteredFieldEnum], { description: "What is another while the words stay" })
  altered!: readonly AlteredField[];
}

@ObjectType({ description: "Two versions of forms side by side" })
export class FormDiff {
  @Field(() => BallotFormEntity)
  before!: BallotFormEntity;

  @Field(() => BallotFormEntity)
  after!: BallotFormEntity;

  @Field(() => CriteriaChangeEnum, { description: "Of contents, criteria and scale, which make the indices" })
  criteriaChange!: CriteriaChange;

  @Extensions({ listSize: 200 })
  @Field(() => [FormChange], { description: "Every item of either, in the printed order of the later one" })
  lines!: readonly FormChange[];
}
