/** The year's one direction: a module may import what stands to its left, never what stands to its right. */
const modules = [
  "agency",
  "criteria",
  "plan",
  "frame",
  "sample",
  "fieldwork",
  "ballot",
  "callback",
  "scoring",
  "report",
  "publication",
  "improvement",
];
const domainModules = ["kernel", "access", ...modules];
const apiModules = ["audit", "identity", ...modules, "open"];

const any = (names) => `(?:${names.join("|")})`;
const npm = (names) => `(?:^|/)node_modules/${any(names)}(?:/|$)|^${any(names)}(?:/|$)`;
const error = { severity: "error" };

const domain = "^packages/domain/src/";
const api = "^apps/api/src/";
const admin = "^apps/admin/src/";
const features = `${admin}features/`;
const apiTests = ["/testing/", "\\.test\\.ts$"];
const domainTests = "\\.test\\.ts$";

/** One rule a module, against everything to its right. */
function leftwards(side, root, names) {
  return names.slice(0, -1).map((name, place) => ({
    name: `${side}-leftwards`,
    comment: `${name} may import only what comes before it in the year`,
    ...error,
    from: { path: `${root}${name}/` },
    to: { path: `${root}${any(names.slice(place + 1))}/` },
  }));
}

const everywhere = [
  { name: "no-cycle", ...error, from: {}, to: { circular: true } },
  {
    name: "no-unresolvable",
    comment: "the one exception is a package of types alone, which has nothing to resolve to",
    ...error,
    from: {},
    to: { couldNotResolve: true, pathNot: "^@graphql-typed-document-node/core$" },
  },
];

const domainLaw = [
  ...leftwards("domain", domain, domainModules),
  {
    name: "domain-pure",
    comment: "no input, output, clock or chance: no built-in module of Node",
    ...error,
    from: { path: domain, pathNot: domainTests },
    to: { dependencyTypes: ["core"] },
  },
  {
    name: "domain-vetted-packages",
    comment: "its tests may use their runner and fast-check too",
    ...error,
    from: { path: domain, pathNot: domainTests },
    to: {
      pathNot: ["^packages/domain/", npm(["@noble/hashes", "canonicalize", "pure-rand"])],
      dependencyTypesNot: ["core"],
    },
  },
];
const uiLaw = [
  {
    name: "ui-knows-no-trade",
    ...error,
    from: { path: "^packages/ui/" },
    to: {
      path: `^packages/domain/|^apps/|${npm(["graphql", "@apollo", "@graphql-typed-document-node", "react-router"])}`,
    },
  },
];

const apiLaw = [
  ...leftwards("api", api, apiModules),
  {
    name: "platform-knows-no-module",
    ...error,
    from: { path: `${api}platform/`, pathNot: apiTests },
    to: { path: api, pathNot: `${api}platform/` },
  },
  {
    name: "platform-knows-kernel-and-access",
    ...error,
    from: { path: `${api}platform/` },
    to: { path: domain, pathNot: `${domain}(?:kernel|access)/` },
  },
  {
    name: "module-face",
    comment:
      "of another module only entity, queries, service and loaders; of audit and identity all but resolver and types",
    ...error,
    from: { path: `${api}(${any(apiModules)})/`, pathNot: apiTests },
    to: {
      path: `${api}${any(apiModules)}/`,
      pathNot: [
        `${api}$1/`,
        `${api}${any(modules)}/.+\\.(?:entity|queries|service|loaders)\\.ts$`,
        `${api}(?:audit|identity)/(?!.+\\.(?:resolver|types)\\.ts$)`,
      ],
    },
  },
  {
    name: "contact-few",
    comment: "names and telephone numbers are for those who visit or call, and for nobody who counts",
    ...error,
    from: {
      path: api,
      pathNot: [`${api}(?:sample|fieldwork|callback)/`, `${api}compose\\.ts$`, ...apiTests],
    },
    to: { path: `${api}sample/(?:sample-contact\\.entity|contact\\.queries)\\.ts$` },
  },
  {
    name: "entity-below-services",
    ...error,
    from: { path: `${api}.+\\.entity\\.ts$` },
    to: { path: `${api}${any(apiModules)}/`, pathNot: "\\.entity\\.ts$" },
  },
  {
    name: "resolver-own-module",
    comment: "of other modules a resolver knows the entities, and the loaders that bring them",
    ...error,
    from: { path: `${api}([^/]+)/.*\\.resolver\\.ts$` },
    to: { path: `${api}${any(apiModules)}/`, pathNot: [`${api}$1/`, "\\.(?:entity|loaders)\\.ts$"] },
  },
  {
    name: "resolver-no-database",
    ...error,
    from: { path: `${api}.+\\.resolver\\.ts$` },
    to: { path: `${api}platform/(?!graphql/)|${npm(["typeorm", "pg"])}` },
  },
  {
    name: "root-imported-by-none",
    comment: "the composition root, migrations, demonstration and command line stand above the modules",
    ...error,
    from: { path: `${api}${any(["platform", ...apiModules])}/`, pathNot: apiTests },
    to: { path: `${api}(?:(?:main|compose)\\.ts$|(?:migrations|demo|cli|testing)/)` },
  },
];

const adminLaw = [
  {
    name: "feature-alone",
    comment: "of another feature only its urls and the parts that render its exported fragments",
    ...error,
    from: { path: `${features}([^/]+)/` },
    to: {
      path: features,
      pathNot: [
        `${features}$1/`,
        `${features}[^/]+/urls\\.ts$`,
        `${features}[^/]+/[^/]+/(?![^/]*Screen\\.)[A-Z][^/]*\\.(?:tsx|generated\\.ts)$`,
      ],
    },
  },
  {
    name: "features-below-app",
    ...error,
    from: { path: features },
    to: { path: `${admin}app/` },
  },
  {
    name: "shared-below-features",
    ...error,
    from: { path: `${admin}(?:graphql|session|lib)/` },
    to: { path: `${admin}(?:features|app)/` },
  },
  { name: "admin-talks-graphql", ...error, from: { path: "^apps/admin/" }, to: { path: "^apps/api/" } },
  { name: "api-knows-no-screen", ...error, from: { path: "^apps/api/" }, to: { path: "^apps/admin/" } },
];

module.exports = {
  forbidden: [...everywhere, ...domainLaw, ...uiLaw, ...apiLaw, ...adminLaw],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["source", "import", "node", "default"],
      extensions: [".ts", ".tsx", ".js", ".mjs", ".cjs", ".json"],
    },
  },
};
