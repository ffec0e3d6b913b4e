import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { lexicographicSortSchema, printSchema, type GraphQLSchema } from "graphql";
import { buildSchemas } from "../compose.ts";

const print = (schema: GraphQLSchema) => `${printSchema(lexicographicSortSchema(schema))}\n`;

const folder = process.argv[2] ?? ".";
const { staff, open } = buildSchemas();
writeFileSync(join(folder, "schema.graphql"), print(staff));
writeFileSync(join(folder, "open.graphql"), print(open));
