/**
 * The gateway `kong-file`: one declarative file of Kong, in git, for decK, for a Kong without a database, or as configuration
 * of gwa. The states of the lifecycle stand in its tags, as at a running Kong. It is written whole or not at all.
 */
import { exitCodes, UserError } from '../../errors.ts';
import type { Owner } from '../context.ts';
import { digestOf } from '../digest.ts';
import { type CatalogProduct, refText } from '../model.ts';
import type { Provider, Receipt, Snapshot, Step, Target } from '../provider.ts';
import type { Folder } from './files/disk.ts';
import { type Attached, attachedTo } from './kong/attached.ts';
import { catalogOf, productFor } from './kong/catalog.ts';
import { byId, type Entity, type Fields, flatten, labelOf, wordOf } from './kong/entity.ts';
import { limitationsOf } from './kong/limitations.ts';
import { ownCollision, refuseCollisions } from './kong/own-collisions.ts';
import { recordOf } from './kong/record.ts';
import { type KongKind, type Rendering, renderLimitations } from './kong/rendering.ts';
import { isSameEntity, type Schemas } from './kong/schema.ts';
import { stepsBetween } from './kong/steps.ts';
import { strangersAmong, type Wanted } from './kong/strangers.ts';
import { isOwn } from './kong/tags.ts';
import { oneStep, type Together } from './kong/together.ts';
import { wantedEntities } from './kong/wanted.ts';
import { readConfig, writeConfig } from './kong-file/config.ts';

export interface KongFileOptions {
  readonly folder: Folder;
  /** Its name in the folder. */
  readonly file: string;
  readonly owner: Owner;
  readonly kind: KongKind;
  readonly rendering: Rendering;
  /** Tags of everything of ours, what is no part of an API included (`ns.my-gateway` for gwa). */
  readonly tags: readonly string[];
  /** The page that tells callers of deprecations. */
  readonly deprecationPage?: string | undefined;
}

/** The state of a snapshot. JSON. */
interface FileState {
  readonly ours: readonly Entity[];
  /** Of somebody else, under a name or an id that we want. */
  readonly taken: readonly Entity[];
  readonly attached: readonly Attached[];
  /** Before the run: one that it makes goes again when the run is taken back. */
  readonly isThere: boolean;
  /** `_format_version` of the file; null: it has none. */
  readonly format: string | null;
}

interface FileDetail extends Together {
  /** The run makes the file. */
  readonly isNew?: boolean;
}

/** A file has no schemas: what is written is what counts. */
const noSchemas: Schemas = { kinds: {}, plugins: {} };

/** Throws a UserError for a version of Kong that has no declarative files. */
export function kongFileProvider(options: KongFileOptions): Provider {
  const { folder, file, owner, kind, rendering, tags, deprecationPage } = options;
  const place = `${folder.name}/${file}`;
  const { formatVersion, canDisable } = kind.profile;
  if (formatVersion === undefined) {
    throw new UserError(
      `Kong ${kind.profile.version} has no declarative files (1.1 and later have); name a later kong-version.`,
    );
  }
  const header = headerOf(owner);
  const isOurs = ({ data }: Entity): boolean => isOwn(data.tags, owner);
  const look = () => readConfig(folder.read(file), place);

  function stateNow(wanted: readonly Wanted[]): FileState & Pick<Snapshot, 'strangers'> {
    const text = folder.read(file);
    const { entities, raw } = readConfig(text, place);
    const ours = entities.filter(isOurs);
    const others = entities.filter(entity => !isOurs(entity));
    const attached = attachedTo(ours, others, byId(entities));
    const format = raw._format_version ?? null;
    return { ours, attached, isThere: text !== undefined, format, ...strangersAmong(others, wanted, ours) };
  }

  const rendered = (api: Parameters<Rendering>[0], products: readonly CatalogProduct[]): Entity[] =>
    flatten(rendering(api, products, kind).config);

  function wantedBy({ ours, taken }: FileState, target: Target): { current: readonly Entity[]; wanted: Entity[] } {
    const current = target.adopt ? [...ours, ...taken] : ours;
    const wanted = wantedEntities({
      current,
      target,
      owner,
      canDisable,
      deprecationPage,
      rendered,
    });
    // What is so already is not of this run's making.
    if (ownCollision(current) === undefined) refuseCollisions(wanted);
    return { current, wanted: withTags(wanted, new Set(current), tags) };
  }

  /** One step for all: the file goes from one state to the other at once, so nothing in between is ever served. */
  function plan({ state, catalog }: Snapshot, target: Target): Step[] {
    const { current, wanted } = wantedBy(state as FileState, target);
    const steps = stepsBetween({
      current,
      wanted,
      schemas: noSchemas,
      attached: (state as FileState).attached,
      isAtOnce: true,
      canDisable,
      productOf: entity => productFor(entity, catalog, target),
      parking: undefined,
    });
    if (steps.length > 0) refuseFormat((state as FileState).format);
    return oneStep(steps, place).map(step => {
      const detail: FileDetail = { ...(step.detail as Together), isNew: !(state as FileState).isThere };
      return { ...step, detail };
    });
  }

  /** Regular expressions in paths begin with `~` from 3.0 on: ours would mean something else there, or those of others in 3.0. */
  function refuseFormat(format: string | null): void {
    const isNew = (version: unknown): boolean => Number.parseInt(String(version), 10) >= 3;
    if (format === null || isNew(format) === isNew(formatVersion)) return;
    const remedy = isNew(format)
      ? 'name the Kong that it is for (kong-version in the config)'
      : 'convert it (deck file convert --from kong-gateway-2.x --to kong-gateway-3.x), or name the Kong that it is for (kong-version in the config)';
    throw new UserError(
      `The file has _format_version ${format}, and routes for Kong ${kind.profile.version} are of the format ${formatVersion}: paths would match what nobody means; ${remedy}.`,
      { file: place },
    );
  }

  function bring(step: Step, to: 'before' | 'after'): Receipt {
    const config = look();
    const entities = new Map(config.entities.map(entity => [entity.id, entity]));
    const { together, isNew = true } = step.detail as FileDetail;
    let isChanged = false;
    for (const { entity: about, along = [], ...states } of to === 'after' ? together : together.toReversed()) {
      const [from, goal] = to === 'after' ? [states.before, states.after] : [states.after, states.before];
      const found = entities.get(about.id);
      const isSame = (data: Fields | null): boolean =>
        data === null || !found ? data === null && !found : isSameEntity(found, { ...about, data }, noSchemas);
      if (isSame(goal)) continue;
      if (!isSame(from)) {
        const name = labelOf(found ?? { ...about, data: (from ?? goal)! }, entities);
        throw new UserError(
          `The ${wordOf(about.kind)} "${name}" changed since this run began; the file was left as it is.`,
          { file: place },
          exitCodes.refused,
        );
      }
      isChanged = true;
      if (goal) entities.set(about.id, { ...about, data: goal });
      else entities.delete(about.id);
      for (const one of along) {
        if (goal) entities.set(one.id, one);
        else entities.delete(one.id);
      }
    }
    if (!isChanged) return { outcome: 'unchanged' };
    const touched = new Set(together.flatMap(({ entity, along = [] }) => [entity.id, ...along.map(one => one.id)]));
    const own = [...entities.values()].filter(entity => isOurs(entity) || touched.has(entity.id));
    const isEmpty =
      own.length === 0 && config.entities.every(isOurs) && Object.keys(config.raw).every(key => ownKeys.has(key));
    // Whoever brings the file to a gateway must find one that says that nothing is left: without one all would stay there.
    const isUndone = to === 'before' && isNew && isEmpty;
    folder.write(
      file,
      isUndone ? undefined : writeConfig(config, own, { isOurs, header, formatVersion: formatVersion! }),
    );
    return { outcome: 'done', says: `${together.length} changes of entities in one write` };
  }

  const snapshotOf = (products: Target['desired']['products']): Snapshot => {
    const wanted = products.flatMap(product => {
      const staged = { ...product, state: 'staged' } as const;
      const entities = [
        recordOf(staged, [], owner, canDisable),
        ...product.apis.flatMap(api => rendered(api, [staged])),
      ];
      return entities.map(entity => ({ entity, product: refText(product) }));
    });
    const { strangers, ...state } = stateNow(wanted);
    return {
      catalog: catalogOf(state.ours),
      digest: digestOf(state),
      state,
      entities: state.ours.length,
      strangers,
      subscriptions: undefined,
    };
  };

  return {
    type: 'kong-file',
    settleSeconds: 0,
    limitations: target => [...limitationsOf(target), ...renderLimitations(target, rendering, kind)],
    read: async ({ desired }) => snapshotOf(desired.products),
    plan,
    apply: async step => bring(step, 'after'),
    undo: async step => bring(step, 'before'),
    async verify(target) {
      const left = plan(snapshotOf(target.desired.products), { ...target, transitions: [] });
      return left.map(({ entity }) => ({ entity, name: place, says: `${place} is not as it was written.` }));
    },
    lock: async (holder, ttlSeconds) => folder.lock(holder, ttlSeconds),
    render(target) {
      const { wanted } = wantedBy({ ours: [], taken: [], attached: [], isThere: false, format: null }, target);
      return new Map([[file, writeConfig({ raw: {}, entities: [] }, wanted, { isOurs, header, formatVersion })]]);
    },
  };
}

/** What stays as it is keeps the tags that it has. */
function withTags(entities: readonly Entity[], kept: ReadonlySet<Entity>, tags: readonly string[]): Entity[] {
  if (tags.length === 0) return [...entities];
  return entities.map(entity => {
    if (kept.has(entity)) return entity;
    const own = Array.isArray(entity.data.tags) ? entity.data.tags : [];
    return { ...entity, data: { ...entity.data, tags: [...new Set([...own, ...tags])] } };
  });
}

const ownKeys = new Set(['_format_version', 'services', 'upstreams']);

/** Where the file comes from, and what it is for; every line a comment. */
function headerOf({ owner, repository }: Owner): string {
  const from = repository === undefined ? '' : ` from ${repository}`;
  const lines = [
    `Written by specgate for the owner "${owner}"${from}: services with the tag specgate.owner.${owner}, and all below them, are its own.`,
    'Change the OpenAPI documents and specgate.yaml instead, and publish; what others add here stays.',
    'For decK (deck gateway sync), a Kong without a database (KONG_DECLARATIVE_CONFIG), or gwa (gwa pg).',
  ];
  return lines.map(line => `# ${line.replace(/[\r\n]+/g, ' ')}\n`).join('');
}
