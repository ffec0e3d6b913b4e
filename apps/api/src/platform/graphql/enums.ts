import { ROLE_LABELS, ROLES } from "@sipas/domain/access";
import { registerEnumType } from "type-graphql";

/** A GraphQL enum from the domain's list of allowed values, each with its Vietnamese label as description. */
export function enumOf<T extends string>(
  name: string,
  values: readonly T[],
  labels?: Readonly<Record<T, string>>,
): Readonly<Record<T, T>> {
  const members = Object.fromEntries(values.map((value) => [value, value])) as Record<T, T>;
  registerEnumType(members, {
    name,
    valuesConfig: labels
      ? (Object.fromEntries(values.map((value) => [value, { description: labels[value] }])) as Record<
          T,
          { description: string }
        >)
      : {},
  });
  return members;
}

export const RoleEnum = enumOf("Role", ROLES, ROLE_LABELS);
