/** From a gateway of the portal as it is to what a target wants: steps in the order that breaks no traffic and loses no access. */
import { UserError } from '../../../errors.ts';
import { findProduct } from '../../catalog.ts';
import type { DesiredApi } from '../../desired.ts';
import { canonicalJson } from '../../digest.ts';
import { type CatalogProduct, isLive, isSame, type Ref, refText } from '../../model.ts';
import type { Snapshot, Step, Target } from '../../provider.ts';
import { catalogOf } from '../kong/catalog.ts';
import { byId, type Entity, flatten } from '../kong/entity.ts';
import { ownCollision, refuseCollisions } from '../kong/own-collisions.ts';
import type { Rendering } from '../kong/rendering.ts';
import type { Schemas } from '../kong/schema.ts';
import { type Detail as EntityDetail, stepsBetween } from '../kong/steps.ts';
import { readMarks } from '../kong/tags.ts';
import { toldTogether } from '../kong/together.ts';
import { wantedEntities, withNewStaged } from '../kong/wanted.ts';
import { datasetData, datasetsOf, type Line } from './directory.ts';
import { sent } from './document.ts';
import { type Ledger, plain } from './ledger.ts';
import { lineSteps } from './line-steps.ts';
import type { PortalDataset } from './portal-types.ts';
import type { ApsState } from './read.ts';
import { apsKind } from './rendering.ts';
import { type ApsSettings, ledgerName, selectTag } from './settings.ts';
import { noTeamDigest, type Team } from './team.ts';

export interface ConfigDetail {
  readonly what: 'config';
  /** Null: without. A rollback must not go to another one. */
  readonly qualifier: string | null;
  readonly before: readonly Entity[];
  readonly after: readonly Entity[];
  readonly deletions: number;
  /** Names of the team's services and routes that an earlier publish brought. */
  readonly mayDelete: readonly string[];
}

/** What a step needs to be done and undone anywhere. */
export type Detail =
  | ConfigDetail
  /** Its body comes from the files of the team: it may hold secrets. */
  | { readonly what: 'issuer'; readonly name: string; readonly isNew: boolean }
  | { readonly what: 'dataset'; readonly before: PortalDataset | null; readonly after: PortalDataset }
  | { readonly what: 'line'; readonly before: Line | null; readonly after: Line | null }
  | {
      readonly what: 'ledger';
      readonly qualifier: string | null;
      readonly before: Ledger | null;
      readonly after: Ledger | null;
    };

const noSchemas: Schemas = { kinds: {}, plugins: {} };

export interface Planning {
  readonly settings: ApsSettings;
  readonly team: Team;
  readonly rendering: Rendering;
}

/** What is there after a target, ledger included. Throws a UserError for what cannot be carried out. */
export function wantedOf(snapshot: Pick<Snapshot, 'state'>, target: Target, planning: Planning) {
  const { current } = snapshot.state as ApsState;
  const { settings, rendering } = planning;
  const wanting = {
    current,
    target,
    owner: settings.owner,
    canDisable: true,
    deprecationPage: settings.config['deprecation-page'],
    rendered: (api: DesiredApi, products: readonly CatalogProduct[]) =>
      flatten(rendering(api, products, apsKind).config),
  };
  const wanted = wantedEntities(wanting);
  if (ownCollision(current) === undefined) refuseCollisions(wanted);
  return { wanted: plain(wanted), staged: plain(withNewStaged(wanting)) };
}

/** Throws a UserError (exit 2) where one publish would not leave others alone. */
export function stepsOf(
  snapshot: Snapshot,
  target: Target,
  planning: Planning,
): { steps: Step[]; wanted: readonly Entity[] } {
  const state = snapshot.state as ApsState;
  const { settings, team } = planning;
  const { wanted, staged } = wantedOf(snapshot, target, planning);
  const product = refText(target.scope[0] ?? snapshot.catalog.products[0] ?? { name: 'unknown', version: '0' });
  const configs = configSteps(state, { staged, wanted }, planning, product);
  if (configs.length > 0 && state.mixing !== undefined) throw new UserError(state.mixing);
  const [first, last] =
    configs.length > 1 ? configs : configs[0]?.switches ? [undefined, configs[0]] : [configs[0], undefined];
  const lines = lineSteps(state, target, wanted, settings);
  const ledger: Ledger | null =
    wanted.length === 0 && !team.mark ? null : { entities: wanted, ...(team.mark && { team: team.mark }) };
  const steps = [
    ...(first ? [first] : []),
    ...issuerSteps(state, team, product),
    ...datasetSteps(state, target, settings),
    ...lines.before,
    ...(last ? [last] : []),
    ...lines.after,
    ...lines.gone,
    ...ledgerStep(state.ledger, ledger, settings, product),
  ];
  return { steps, wanted };
}

/** New services come in switched off; one publish then switches, so that no route is open before its plugins are there. */
function configSteps(
  state: ApsState,
  { staged, wanted }: { staged: readonly Entity[]; wanted: readonly Entity[] },
  { settings, team }: Planning,
  product: string,
): Step[] {
  const names = new Set([...staged, ...wanted].flatMap(({ kind, data }) => (kind === 'services' ? [data.name] : [])));
  const stubs = state.leftover
    .filter(name => !names.has(name))
    .map((name): Entity => ({ kind: 'services', id: name, data: { name, tags: [] } }));
  const current = [...sent(state.current), ...stubs];
  const isTeamNew = (state.ledger?.team?.digest ?? noTeamDigest) !== (team.mark?.digest ?? noTeamDigest);
  const mayDelete = state.ledger?.team?.names ?? [];
  const [between, then] = [sent(staged), sent(wanted)];
  const steps = [
    configStep(current, between, { settings, product, force: false, mayDelete }),
    configStep(between, then, { settings, product, force: isTeamNew, mayDelete }),
  ];
  return steps.flatMap(step => step ?? []);
}

interface Configuring {
  readonly settings: ApsSettings;
  readonly product: string;
  /** Services of the team changed. */
  readonly force: boolean;
  readonly mayDelete: readonly string[];
}

function configStep(
  before: readonly Entity[],
  after: readonly Entity[],
  { settings, product, force, mayDelete }: Configuring,
): Step | undefined {
  const changes = stepsBetween({
    current: before,
    wanted: after,
    schemas: noSchemas,
    attached: [],
    isAtOnce: true,
    canDisable: true,
    productOf: () => product,
    parking: undefined,
  });
  if (changes.length === 0 && !force) return undefined;
  const { deletes: deletions, ...sides } = toldTogether(changes);
  const detail: Detail = { what: 'config', qualifier: settings.qualifier ?? null, before, after, deletions, mayDelete };
  return {
    action: before.length === 0 ? 'create' : 'update',
    entity: 'gateway configuration',
    name: selectTag(settings),
    before: before.length === 0 ? null : sides.before,
    after: sides.after,
    switches: force || changes.some(step => step.switches) || hasLive(before, changes),
    deletes: deletions,
    product,
    detail,
  };
}

/** Live entities of ours change or go. */
function hasLive(before: readonly Entity[], changes: readonly Step[]): boolean {
  const all = byId(before);
  return changes.some(({ action, detail }) => {
    const found = all.get((detail as EntityDetail).entity.id);
    return action === 'delete' && found !== undefined && readMarks(found.data.tags).isLive;
  });
}

function issuerSteps({ issuers, ledger }: ApsState, { manifests, mark }: Team, product: string): Step[] {
  return manifests.issuers.flatMap(({ name = '', file }): Step[] => {
    const isNew = !issuers.some(issuer => issuer.name === name);
    // The portal does not give back all that an issuer is made of, so what was applied last is compared.
    if (!isNew && ledger?.team?.issuers[name] === mark?.issuers[name]) return [];
    return [
      {
        action: isNew ? 'create' : 'update',
        entity: 'credential issuer',
        name,
        before: null,
        after: { file },
        switches: false,
        product,
        detail: { what: 'issuer', name, isNew } satisfies Detail,
      },
    ];
  });
}

function datasetSteps(state: ApsState, target: Target, settings: ApsSettings): Step[] {
  const isThere = (product: Ref): boolean =>
    target.catalog.products.some(one => isSame(one, product) && one.state !== 'archived');
  return target.desired.products.filter(isThere).flatMap((product): Step[] => {
    if (!target.scope.some(ref => isSame(ref, product))) return [];
    const [wanted] = datasetsOf(target.desired, [product], settings);
    // Looked at are those of the desired products alone.
    if (!wanted || !(wanted.name in state.datasets)) return [];
    const found = state.datasets[wanted.name] ?? null;
    // What everybody sees is not changed for a version that is only staged.
    if (found && !isLive(findProduct(target.catalog, product)?.state ?? 'none')) return [];
    const [before, after] = [datasetData(found, wanted), datasetData(wanted, wanted)];
    if (canonicalJson(before) === canonicalJson(after)) return [];
    return [
      {
        action: found ? 'update' : 'create',
        entity: 'dataset',
        name: wanted.name,
        before,
        after,
        switches: false,
        product: refText(product),
        detail: { what: 'dataset', before: before as PortalDataset | null, after: wanted } satisfies Detail,
      },
    ];
  });
}

function ledgerStep(before: Ledger | null, after: Ledger | null, settings: ApsSettings, product: string): Step[] {
  if (canonicalJson(before) === canonicalJson(after)) return [];
  return [
    {
      action: !before ? 'create' : !after ? 'delete' : 'transition',
      entity: 'ledger',
      name: ledgerName(settings),
      before: before && told(before),
      after: after && told(after),
      switches: false,
      // Whoever reads it may take for done what it says.
      isLast: true,
      product,
      detail: { what: 'ledger', qualifier: settings.qualifier ?? null, before, after } satisfies Detail,
    },
  ];
}

function told({ entities }: Ledger): unknown {
  const catalog = catalogOf(entities);
  return Object.fromEntries([...catalog.products, ...catalog.apis].map(one => [refText(one), one.state]));
}

/** Everything that was published under a qualifier. */
export function cleanupSteps(state: ApsState, settings: ApsSettings): Step[] {
  const [first] = catalogOf(state.ledger?.entities ?? []).products;
  const product = first ? refText(first) : selectTag(settings);
  const stubs = state.leftover.map((name): Entity => ({ kind: 'services', id: name, data: { name, tags: [] } }));
  const current = [...sent(state.current), ...stubs];
  const config =
    current.length === 0 ? undefined : configStep(current, [], { settings, product, force: false, mayDelete: [] });
  return [...(config ? [config] : []), ...ledgerStep(state.ledger, null, settings, product)];
}
