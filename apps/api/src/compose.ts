import { Router } from "express";
import { buildSchemaSync } from "type-graphql";
import type { GraphQLSchema } from "graphql";
import type { DataSource } from "typeorm";
import { AgencyEntity } from "./agency/agency.entity.ts";
import { AgencyLoaders } from "./agency/agency.loaders.ts";
import { AgencyQueries } from "./agency/agency.queries.ts";
import { OpenAgencyResolver } from "./agency/open-agency.resolver.ts";
import { AgencyFieldsResolver, AgencyResolver, RosterEntryResolver } from "./agency/agency.resolver.ts";
import { LineageAgencyEntity, LineageEventEntity } from "./agency/lineage-event.entity.ts";
import { LineageRecordResolver } from "./agency/lineage-record.resolver.ts";
import { LineageQueries } from "./agency/lineage.queries.ts";
import { LineageEventResolver, LineageResolver, OpenLineageResolver } from "./agency/lineage.resolver.ts";
import { LineageService } from "./agency/lineage.service.ts";
import { RegistryResolver } from "./agency/registry.resolver.ts";
import { RegistryService } from "./agency/registry.service.ts";
import { RosterEntryEntity } from "./agency/roster-entry.entity.ts";
import { RosterYearEntity } from "./agency/roster-year.entity.ts";
import { AuditEntryEntity } from "./audit/audit-entry.entity.ts";
import { AuditQueries } from "./audit/audit.queries.ts";
import { AuditResolver } from "./audit/audit.resolver.ts";
import { BallotEntryQueries } from "./ballot/ballot-entry.queries.ts";
import { BallotEntryResolver } from "./ballot/ballot-entry.resolver.ts";
import { BallotImportEntity } from "./ballot/ballot-import.entity.ts";
import { BallotEntity } from "./ballot/ballot.entity.ts";
import { BallotLoaders } from "./ballot/ballot.loaders.ts";
import { BallotQueries } from "./ballot/ballot.queries.ts";
import { BallotResolver, PlanBallotsResolver } from "./ballot/ballot.resolver.ts";
import { ballotRoutes } from "./ballot/ballot.routes.ts";
import { BallotService } from "./ballot/ballot.service.ts";
import { enteredSerials } from "./ballot/entered-serials.ts";
import { CallbackAttemptEntity } from "./callback/callback-attempt.entity.ts";
import { CallbackCaseEntity } from "./callback/callback-case.entity.ts";
import { CallbackDrawEntity } from "./callback/callback-draw.entity.ts";
import { CallbackLoaders } from "./callback/callback.loaders.ts";
import { CallbackQueries } from "./callback/callback.queries.ts";
import {
  CallbackAttemptResolver,
  CallbackCaseResolver,
  CallbackResolver,
  PlanCallbacksResolver,
} from "./callback/callback.resolver.ts";
import { CallbackSearchEntity } from "./callback/callback-search.entity.ts";
import { callbackRoutes } from "./callback/callback.routes.ts";
import { CallbackService } from "./callback/callback.service.ts";
import { CallingQueries } from "./callback/calling.queries.ts";
import { CallingResolver } from "./callback/calling.resolver.ts";
import { CallingService } from "./callback/calling.service.ts";
import { RingBackResolver } from "./callback/ring-back.resolver.ts";
import { RingBackService } from "./callback/ring-back.service.ts";
import { RosterCriteriaResolver } from "./criteria/criteria.resolver.ts";
import { BallotFormEntity } from "./criteria/ballot-form.entity.ts";
import { FormLoaders } from "./criteria/form.loaders.ts";
import { FormQueries } from "./criteria/form.queries.ts";
import { FormResolver, FormWorkResolver } from "./criteria/form.resolver.ts";
import { FormService } from "./criteria/form.service.ts";
import { OpenFormResolver } from "./criteria/open-form.resolver.ts";
import { AccountEntity } from "./identity/account.entity.ts";
import { AccountResolver, ViewerResolver } from "./identity/account.resolver.ts";
import { AccountService } from "./identity/account.service.ts";
import { Authenticator } from "./identity/authenticate.ts";
import { IdentityLoaders } from "./identity/identity.loaders.ts";
import { IdentityQueries } from "./identity/identity.queries.ts";
import { OpenProvinceResolver } from "./identity/open-province.resolver.ts";
import { OrganisationEntity } from "./identity/organisation.entity.ts";
import { ProvinceEntity } from "./identity/province.entity.ts";
import { SessionCookie } from "./identity/session-cookie.ts";
import { SessionEntity } from "./identity/session.entity.ts";
import { SessionResolver } from "./identity/session.resolver.ts";
import { SessionService } from "./identity/session.service.ts";
import { SignInThrottle } from "./identity/sign-in-throttle.ts";
import { PlanDocumentQueries } from "./plan/documents/documents.queries.ts";
import { planDocumentRoutes } from "./plan/documents/documents.routes.ts";
import { PlanAgencyEntity } from "./plan/plan-agency.entity.ts";
import { PlanDifferencesQueries } from "./plan/plan-differences.queries.ts";
import { PlanDifferencesResolver } from "./plan/plan-differences.resolver.ts";
import { PlanStageEntity } from "./plan/plan-stage.entity.ts";
import { ReopeningLoaders } from "./plan/reopening.loaders.ts";
import { ReopeningQueries } from "./plan/reopening.queries.ts";
import { ReopeningResolver, StageReopeningFieldsResolver } from "./plan/reopening.resolver.ts";
import { ReopeningService } from "./plan/reopening.service.ts";
import { StageReopeningEntity } from "./plan/stage-reopening.entity.ts";
import { PlanLoaders } from "./plan/plan.loaders.ts";
import { PlanQueries } from "./plan/plan.queries.ts";
import { PlanAgencyResolver, PlanResolver } from "./plan/plan.resolver.ts";
import { PlanService } from "./plan/plan.service.ts";
import { SurveyPlanEntity } from "./plan/survey-plan.entity.ts";
import { BallotIssueEntity } from "./fieldwork/ballot-issue.entity.ts";
import { CloseFieldworkService } from "./fieldwork/close-fieldwork.service.ts";
import { FieldworkImportEntity } from "./fieldwork/fieldwork-import.entity.ts";
import { FieldworkLoaders } from "./fieldwork/fieldwork.loaders.ts";
import { FieldworkQueries } from "./fieldwork/fieldwork.queries.ts";
import {
  FieldworkCountResolver,
  FieldworkResolver,
  PlanFieldworkResolver,
  UnitIssueResolver,
} from "./fieldwork/fieldwork.resolver.ts";
import { fieldworkRoutes } from "./fieldwork/fieldwork.routes.ts";
import { FieldworkService } from "./fieldwork/fieldwork.service.ts";
import { printingRoutes } from "./fieldwork/printing/printing.routes.ts";
import { handedOut } from "./fieldwork/handed-out.ts";
import { PrintingService } from "./fieldwork/printing/printing.service.ts";
import { CloseSampleService } from "./sample/close-sample.service.ts";
import { RevealContactService } from "./sample/reveal-contact.service.ts";
import { SampleContactEntity } from "./sample/sample-contact.entity.ts";
import { SampleImportEntity } from "./sample/sample-import.entity.ts";
import { SampleShortfallEntity } from "./sample/sample-shortfall.entity.ts";
import { SampleUnitEntity } from "./sample/sample-unit.entity.ts";
import { SampleLoaders } from "./sample/sample.loaders.ts";
import { SampleQueries } from "./sample/sample.queries.ts";
import {
  PlanSampleResolver,
  SampleCountResolver,
  SampleResolver,
  SampleUnitResolver,
} from "./sample/sample.resolver.ts";
import { sampleRoutes } from "./sample/sample.routes.ts";
import { SampleService } from "./sample/sample.service.ts";
import type { Clock } from "./platform/clock.ts";
import { UnitOfWork } from "./platform/database/unit-of-work.ts";
import { AccessChecker, findOperationsWithoutRule } from "./platform/graphql/access.ts";
import type { Context } from "./platform/graphql/context.ts";
import { withNullForLeftOut } from "./platform/graphql/left-out-inputs.ts";
import { createGraphqlServer } from "./platform/graphql/server.ts";
import { createApp, strangerContext, type AppParts } from "./platform/http/app.ts";
import type { Log } from "./platform/log.ts";
import { OpenPublicationResolver } from "./publication/open-publication.resolver.ts";
import { previewRoutes } from "./publication/preview.routes.ts";
import { PublicationLoaders } from "./publication/publication.loaders.ts";
import { PublicationQueries } from "./publication/publication.queries.ts";
import { PlanReleaseResolver, PublicationResolver } from "./publication/publication.resolver.ts";
import { PublicationService } from "./publication/publication.service.ts";
import { publicRoutes } from "./publication/public.routes.ts";
import { PublishedLoaders } from "./publication/published.loaders.ts";
import { PublishedQueries } from "./publication/published.queries.ts";
import { ReleasePageEntity } from "./publication/release-page.entity.ts";
import { ReleaseEntity } from "./publication/release.entity.ts";
import { ComparisonQueries } from "./scoring/comparison.queries.ts";
import { AgencyChangeResolver, ComparisonResolver } from "./scoring/comparison.resolver.ts";
import { ScoreRunEntity } from "./scoring/score-run.entity.ts";
import { ScoringLoaders } from "./scoring/scoring.loaders.ts";
import { ScoringQueries } from "./scoring/scoring.queries.ts";
import {
  AgencyExtremeResolver,
  AgencyScoreResolver,
  PlanScoresResolver,
  ScoringResolver,
} from "./scoring/scoring.resolver.ts";
import { scoringRoutes } from "./scoring/scoring.routes.ts";
import { ScoringService } from "./scoring/scoring.service.ts";

/** Every table's class, upstream first. */
export const ENTITIES = [
  ProvinceEntity,
  OrganisationEntity,
  AccountEntity,
  SessionEntity,
  AuditEntryEntity,
  AgencyEntity,
  LineageEventEntity,
  LineageAgencyEntity,
  RosterYearEntity,
  RosterEntryEntity,
  BallotFormEntity,
  SurveyPlanEntity,
  PlanAgencyEntity,
  PlanStageEntity,
  StageReopeningEntity,
  SampleImportEntity,
  SampleUnitEntity,
  SampleContactEntity,
  SampleShortfallEntity,
  FieldworkImportEntity,
  BallotIssueEntity,
  BallotImportEntity,
  BallotEntity,
  CallbackDrawEntity,
  CallbackCaseEntity,
  CallbackAttemptEntity,
  CallbackSearchEntity,
  ScoreRunEntity,
  ReleaseEntity,
  ReleasePageEntity,
];

const STAFF_RESOLVERS = [
  SessionResolver,
  AccountResolver,
  ViewerResolver,
  AuditResolver,
  AgencyResolver,
  RegistryResolver,
  LineageRecordResolver,
  AgencyFieldsResolver,
  RosterEntryResolver,
  LineageResolver,
  LineageEventResolver,
  RosterCriteriaResolver,
  FormResolver,
  FormWorkResolver,
  PlanResolver,
  PlanAgencyResolver,
  ReopeningResolver,
  StageReopeningFieldsResolver,
  PlanDifferencesResolver,
  SampleResolver,
  SampleUnitResolver,
  SampleCountResolver,
  PlanSampleResolver,
  FieldworkResolver,
  UnitIssueResolver,
  FieldworkCountResolver,
  PlanFieldworkResolver,
  BallotResolver,
  BallotEntryResolver,
  PlanBallotsResolver,
  CallbackResolver,
  CallbackCaseResolver,
  CallbackAttemptResolver,
  PlanCallbacksResolver,
  CallingResolver,
  RingBackResolver,
  ScoringResolver,
  AgencyScoreResolver,
  AgencyExtremeResolver,
  PlanScoresResolver,
  ComparisonResolver,
  AgencyChangeResolver,
  PublicationResolver,
  PlanReleaseResolver,
] as const;

const OPEN_RESOLVERS = [
  OpenProvinceResolver,
  OpenAgencyResolver,
  OpenLineageResolver,
  LineageEventResolver,
  OpenFormResolver,
  AgencyFieldsResolver,
  RosterEntryResolver,
  RosterCriteriaResolver,
  OpenPublicationResolver,
] as const;

type ResolverClass = abstract new (...args: never[]) => object;

/** type-graphql's container: the instances made here, by class. */
type Instances = ReadonlyMap<unknown, object>;

function schemaOf(resolvers: readonly ResolverClass[], instances: Instances): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: [...resolvers] as never,
    orphanedTypes: [],
    container: { get: (wanted) => instances.get(wanted) },
    authChecker: AccessChecker as never,
    authMode: "error",
    validate: false,
    nullableByDefault: false,
  });
  return withNullForLeftOut(schema);
}

/** The two schemas; refuses to be built while an operation lacks its rule. */
export function buildSchemas(instances: Instances = new Map()): {
  staff: GraphQLSchema;
  open: GraphQLSchema;
} {
  const schemas = { staff: schemaOf(STAFF_RESOLVERS, instances), open: schemaOf(OPEN_RESOLVERS, instances) };
  const unruled = findOperationsWithoutRule();
  if (unruled.length > 0) throw new Error(`operations without an access rule: ${unruled.join(", ")}`);
  return schemas;
}

export interface Settings {
  readonly demo: boolean;
  readonly https: boolean;
  readonly production: boolean;
  readonly trustProxy: string | null;
  readonly spaFolder: string;
}

/** Everything that works, made once, by hand: the composition root. */
export function compose(dataSource: DataSource, settings: Settings, clock: Clock, log: Log) {
  const uow = new UnitOfWork(dataSource, clock);
  const cookie = new SessionCookie(settings.https);
  const authenticator = new Authenticator(dataSource, cookie, clock, settings.demo);
  const sessions = new SessionService(dataSource, uow, new SignInThrottle(dataSource), clock, settings.demo);
  const identityQueries = new IdentityQueries(dataSource, clock);
  const identityLoaders = new IdentityLoaders(dataSource);
  const agencyQueries = new AgencyQueries(dataSource);
  const agencyLoaders = new AgencyLoaders(agencyQueries);
  const lineageQueries = new LineageQueries(dataSource);
  const formQueries = new FormQueries(dataSource);
  const planQueries = new PlanQueries(dataSource, clock);
  const planLoaders = new PlanLoaders(planQueries, agencyLoaders);
  const guards = { SAMPLE: handedOut };
  const reopenings = new ReopeningQueries(dataSource, planQueries, guards);
  const plans = new PlanService(uow);
  const sampleQueries = new SampleQueries(dataSource, planQueries);
  const sampleLoaders = new SampleLoaders(sampleQueries);
  const sample = new SampleService(uow);
  const sampleClosing = new CloseSampleService(uow);
  const contacts = new RevealContactService(uow);
  const fieldworkQueries = new FieldworkQueries(dataSource, planQueries, sampleQueries);
  const fieldworkLoaders = new FieldworkLoaders(fieldworkQueries);
  const fieldwork = new FieldworkService(uow, enteredSerials);
  const fieldworkClosing = new CloseFieldworkService(uow);
  const printing = new PrintingService(dataSource, uow, planQueries, formQueries, clock);
  const ballotQueries = new BallotQueries(dataSource, planQueries);
  const ballotEntries = new BallotEntryQueries(dataSource, planQueries);
  const ballotLoaders = new BallotLoaders(ballotQueries);
  const ballots = new BallotService(uow);
  const callbackQueries = new CallbackQueries(dataSource, planQueries);
  const callbackLoaders = new CallbackLoaders(callbackQueries);
  const callbacks = new CallbackService(uow);
  const callingQueries = new CallingQueries(dataSource, planQueries, clock);
  const calling = new CallingService(uow);
  const ringBacks = new RingBackService(uow);
  const scoringQueries = new ScoringQueries(dataSource, planQueries);
  const scoringLoaders = new ScoringLoaders(scoringQueries);
  const scoring = new ScoringService(uow);
  const publicationQueries = new PublicationQueries(dataSource, planQueries);
  const publicationLoaders = new PublicationLoaders(publicationQueries);
  const publication = new PublicationService(uow);
  const published = new PublishedQueries(dataSource);

  const accessChecker = new AccessChecker();
  const resolvers = [
    new SessionResolver(sessions, identityQueries, cookie, settings.demo),
    new AccountResolver(new AccountService(uow), identityQueries, identityLoaders),
    new ViewerResolver(identityLoaders),
    new AuditResolver(new AuditQueries(dataSource)),
    new AgencyResolver(agencyQueries),
    new AgencyFieldsResolver(agencyLoaders, identityLoaders),
    new RegistryResolver(new RegistryService(uow), agencyQueries),
    new LineageRecordResolver(new LineageService(uow)),
    new RosterEntryResolver(agencyLoaders),
    new LineageResolver(lineageQueries),
    new OpenLineageResolver(lineageQueries),
    new LineageEventResolver(agencyLoaders),
    new RosterCriteriaResolver(new FormLoaders(formQueries)),
    new FormResolver(new FormService(uow), formQueries),
    new FormWorkResolver(formQueries),
    new PlanResolver(plans, planQueries, planLoaders, identityLoaders),
    new PlanAgencyResolver(agencyLoaders),
    new ReopeningResolver(new ReopeningService(uow, guards), reopenings),
    new StageReopeningFieldsResolver(reopenings, new ReopeningLoaders(reopenings)),
    new PlanDifferencesResolver(new PlanDifferencesQueries(dataSource, planQueries)),
    new SampleResolver({ sample, closing: sampleClosing, contacts }, sampleQueries),
    new SampleUnitResolver(sampleLoaders, agencyLoaders),
    new SampleCountResolver(planLoaders),
    new PlanSampleResolver(sampleLoaders),
    new FieldworkResolver(fieldworkClosing, fieldworkQueries),
    new UnitIssueResolver(fieldworkLoaders),
    new FieldworkCountResolver(agencyLoaders),
    new PlanFieldworkResolver(fieldworkLoaders),
    new BallotResolver(ballots, ballotQueries, ballotLoaders, agencyLoaders, planLoaders),
    new BallotEntryResolver(ballotEntries),
    new PlanBallotsResolver(ballotLoaders),
    new CallbackResolver(callbacks, callbackQueries),
    new CallbackCaseResolver(callbackLoaders, agencyLoaders),
    new CallbackAttemptResolver(identityLoaders),
    new PlanCallbacksResolver(callbackLoaders),
    new CallingResolver(calling, callingQueries, agencyLoaders),
    new RingBackResolver(ringBacks, agencyLoaders),
    new ScoringResolver(scoring, scoringQueries, scoringLoaders),
    new AgencyScoreResolver(agencyLoaders),
    new AgencyExtremeResolver(agencyLoaders),
    new PlanScoresResolver(scoringLoaders),
    new ComparisonResolver(new ComparisonQueries(dataSource, scoringQueries)),
    new AgencyChangeResolver(agencyLoaders),
    new PublicationResolver(publication, publicationQueries, publicationLoaders),
    new PlanReleaseResolver(publicationLoaders),
    new OpenPublicationResolver(published, new PublishedLoaders(published)),
    new OpenProvinceResolver(identityQueries),
    new OpenAgencyResolver(agencyQueries),
    new OpenFormResolver(formQueries),
  ];
  const instances = new Map<unknown, object>(resolvers.map((resolver) => [resolver.constructor, resolver]));
  instances.set(AccessChecker, accessChecker);
  const schemas = buildSchemas(instances);
  const staff = createGraphqlServer(schemas.staff, { introspection: !settings.production, log });
  const open = createGraphqlServer(schemas.open, { introspection: true, log });

  const contextOf: AppParts["contextOf"] = async (request, response): Promise<Context> => {
    const who = await authenticator.authenticate(request);
    return { ...strangerContext(request, response), ...who };
  };
  const api = Router();
  api.use(sampleRoutes(authenticator, sample), fieldworkRoutes(authenticator, fieldwork, fieldworkQueries));
  api.use(planDocumentRoutes(authenticator, new PlanDocumentQueries(dataSource, planQueries)));
  api.use(printingRoutes(authenticator, printing));
  api.use(ballotRoutes(authenticator, ballots, ballotEntries), scoringRoutes(authenticator, scoringQueries));
  api.use(callbackRoutes(authenticator, callbackQueries));
  api.use(previewRoutes(authenticator, publicationQueries));
  const pages = publicRoutes(published, log);
  return {
    uow,
    plans,
    sample,
    sampleClosing,
    fieldwork,
    fieldworkClosing,
    ballots,
    callbacks,
    calling,
    scoring,
    publication,
    start: () => Promise.all([staff.start(), open.start()]),
    stop: () => Promise.all([staff.stop(), open.stop()]),
    app: () => createApp({ staff, open, contextOf, api, pages, log, ...settings }),
  };
}
