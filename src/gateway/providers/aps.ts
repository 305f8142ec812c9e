/** The API Services Portal as a gateway: one declarative publish for Kong, and what its directory shows of it. */

import { own } from '../../document/pointer.ts';
import { UserError } from '../../errors.ts';
import type { Io } from '../../io.ts';
import { canonicalJson } from '../digest.ts';
import type { HttpMeans } from '../http.ts';
import { isLive, isSame, refText } from '../model.ts';
import type { Limitation, Provider, Shortfall, Snapshot, Step, Target } from '../provider.ts';
import { stillToDo } from '../verify.ts';
import { linesOf } from './aps/directory.ts';
import { portalSays } from './aps/facts.ts';
import { portalFiles, refuseInvalid } from './aps/files.ts';
import { takeLock } from './aps/lock.ts';
import { openPortal, type Portal } from './aps/portal.ts';
import { type ApsState, portalFacts, readAps, tokenIssuer } from './aps/read.ts';
import { apsKind, apsRendering, type PortalFacts } from './aps/rendering.ts';
import { type ApsSettings, datasetName } from './aps/settings.ts';
import { cleanupSteps, type Detail, type Planning, stepsOf, wantedOf } from './aps/steps.ts';
import { noTeam, type Team } from './aps/team.ts';
import { bring, foreignDeletions, rehearse } from './aps/write.ts';
import { stillOpen } from './kong/limitations.ts';
import { renderLimitations } from './kong/rendering.ts';

export interface ApsOptions extends HttpMeans {
  readonly url: string;
  readonly settings: ApsSettings;
  readonly team?: Team;
}

/** The feeder of the directory and the hosts of the platform follow a publish within minutes. */
const settleSeconds = 180;

/** Throws a UserError (exit 2) before anything is sent where the url has not the origin that the workflow names. */
export function apsProvider(options: ApsOptions, io: Pick<Io, 'env' | 'cwd'>): Provider {
  const { team = noTeam, clock } = options;
  const datasets = new Map(team.manifests.datasets.map(({ name = '', data }) => [name, data] as const));
  const settings: ApsSettings = { ...options.settings, datasets };
  // What needs no portal (`render`) needs no credentials and no word about its origin.
  let opened: Portal | undefined;
  const portal = (): Portal => (opened ??= openPortal({ ...options, gateway: settings.gateway }, io));
  const now = (): number => (clock ?? Date).now();
  let known: { facts: string; planning: Planning } | undefined;

  /** Rendering hangs on what the portal tells of issuers and ids; without it on what files say. */
  function planningWith(facts: PortalFacts): Planning {
    const key = canonicalJson([facts.tokens ?? null, facts.environmentIds]);
    if (known?.facts !== key)
      known = { facts: key, planning: { settings, team, rendering: apsRendering(settings, facts) } };
    return known.planning;
  }
  const offline = (): Planning => {
    const issuers = team.manifests.issuers.map(({ data }) => data as unknown as ApsState['issuers'][number]);
    return planningWith({ tokens: tokenIssuer(issuers, settings), environmentIds: new Map() });
  };
  const planningFor = ({ state }: Snapshot): Planning => {
    const { owner } = state as ApsState;
    const planning = planningWith(portalFacts(withTeam(state as ApsState), settings));
    return { ...planning, settings: { ...settings, owner } };
  };

  /** An issuer that is applied in this run is known from its file. */
  function withTeam(state: ApsState): ApsState {
    const ours = team.manifests.issuers.map(({ data }) => data as unknown as ApsState['issuers'][number]);
    return {
      ...state,
      issuers: [...state.issuers, ...ours.filter(one => !state.issuers.some(({ name }) => name === one.name))],
    };
  }

  const read: Provider['read'] = reading => readAps(reading, { portal: portal(), settings, team });
  const writing = () => ({
    portal: portal(),
    settings,
    team,
    ...(clock && { sleep: (ms: number) => clock.sleep(ms) }),
    notice: (line: string) => options.notice?.(line),
  });

  function plan(snapshot: Snapshot, target: Target): Step[] {
    const planning = planningFor(snapshot);
    const { steps, wanted } = stepsOf(snapshot, target, planning);
    if (steps.length === 0) return steps;
    refuseInvalid(wanted, target, {
      ...planning,
      gateway: (snapshot.state as ApsState).gateway,
    });
    return steps;
  }

  return {
    type: 'aps',
    settleSeconds,
    limitations: target => [
      ...limitationsOf(target, settings),
      ...(settings.environment === undefined ? [] : stillOpen(target)),
      ...looseDatasets(target),
      ...renderLimitations(target, (known?.planning ?? offline()).rendering, apsKind),
    ],
    read,
    plan,
    async rehearse(steps) {
      const configs = steps.flatMap(({ detail }) =>
        (detail as Detail).what === 'config' ? [detail as Detail & { what: 'config' }] : [],
      );
      const last = configs.at(-1);
      if (!last) return { notes: [], stops: [] };
      const { summary, deletions } = await rehearse(last.after, writing());
      const foreign = foreignDeletions(deletions, [...last.mayDelete, ...(team.mark?.names ?? [])], settings);
      if (foreign.length > 0) {
        return {
          notes: [],
          stops: [
            `The gateway's own dry run would delete ${foreign.slice(0, 5).join(', ')}, which specgate did not publish; nothing was done. Give this gateway a qualifier of its own in the config.`,
          ],
        };
      }
      if (!summary) {
        return {
          notes: ["What the gateway's own dry run would change is not known: its summary cannot be read."],
          stops: [],
        };
      }
      const { created, updated, deleted } = summary;
      const gone = deleted === 0 ? '' : ` (${deletions.slice(0, 10).join(', ')}${deletions.length > 10 ? ', …' : ''})`;
      return {
        notes: [`The gateway's own dry run: ${deleted} deleted${gone}, ${created} created, ${updated} updated.`],
        stops: [],
      };
    },
    apply: step => bring(step, 'after', writing()),
    undo: step => bring(step, 'before', writing()),
    async verify(target) {
      const snapshot = await read({ products: target.scope, desired: target.desired });
      const left = stepsOf(snapshot, { ...target, transitions: [] }, planningFor(snapshot)).steps;
      if (left.length > 0) return left.map(stillToDo);
      const shortfalls = await unlisted(snapshot, target);
      if (shortfalls.length === 0) tellTrouble(snapshot);
      return shortfalls;
    },
    lock: (holder, ttlSeconds) => takeLock(portal(), { settings, holder, ttlSeconds, now: now() }),
    facts: () => portalSays(portal()),
    render(target) {
      const planning = offline();
      const { wanted } = wantedOf({ state: emptyState }, target, planning);
      refuseInvalid(wanted, target, planning);
      return portalFiles(wanted, target, planning);
    },
    planCleanup(snapshot, qualifier) {
      if (qualifier !== settings.qualifier || !settings.isPreview) {
        throw new UserError(
          `${qualifier} is the gateway's own qualifier in the config, not that of a pull request; specgate remove takes its products away.`,
        );
      }
      return cleanupSteps(snapshot.state as ApsState, settings);
    },
  };

  /** The platform asks from another place than callers do, so that it may be wrong: it is told, and fails nothing. */
  function tellTrouble({ state }: Snapshot): void {
    const { current, unreachable } = state as ApsState;
    const on = new Set(
      current.flatMap(({ kind, data }) => (kind === 'services' && data.enabled !== false ? [data.name] : [])),
    );
    for (const [name, reason] of Object.entries(unreachable)) {
      if (!on.has(name)) continue;
      options.notice?.(`The platform cannot reach the upstream of ${name} (${reason}).`);
    }
  }

  /** A dataset is applied with the product that it is for. */
  function looseDatasets({ catalog }: Target): Limitation[] {
    const used = new Set(catalog.products.map(({ name }) => datasetName(settings, name)));
    return team.manifests.datasets
      .filter(({ name = '' }) => !used.has(name))
      .map(({ name = '', file }) => ({
        what: 'datasets',
        says: `The dataset "${name}" of ${file} is of no product and is not applied; dataset.names of the gateway says whose it is.`,
      }));
  }

  /** What is live must be in the directory that everybody sees, what is staged in the preview of the gateway. */
  async function unlisted(snapshot: Snapshot, target: Target): Promise<Shortfall[]> {
    const { current, products } = snapshot.state as ApsState;
    const names = target.scope.map(({ name }) => name);
    const catalog = {
      ...target.catalog,
      products: target.catalog.products.filter(
        product => names.includes(product.name) && (isLive(product.state) || product.state === 'staged'),
      ),
    };
    const lines = linesOf(catalog, current, settings);
    const found: Shortfall[] = [];
    for (const where of ['live', 'preview'] as const) {
      const wanted = lines.filter(({ environment }) => environment.active === (where === 'live'));
      if (wanted.length === 0) continue;
      const listed = await portal().listed(where);
      if (!listed) {
        options.notice?.(`The ${where} directory of the portal gives no list, so that nobody can tell what it shows.`);
        continue;
      }
      for (const line of wanted) {
        const there = products.find(({ name }) => name === line.name);
        if (there && isListed(listed, line.name)) continue;
        const what = where === 'live' ? 'the API Directory' : "the gateway's preview of the API Directory";
        found.push({
          entity: 'product of the API Directory',
          name: line.name,
          says: `"${line.name}" is not in ${what} yet.`,
        });
      }
    }
    return found;
  }
}

/** Datasets with their products; the portal's document gives the answer no schema, so only what this needs is looked at. */
function isListed(listed: readonly unknown[], product: string): boolean {
  return listed.some(dataset => {
    const products = own(dataset, 'products');
    return Array.isArray(products) && products.some(one => own(one, 'name') === product);
  });
}

const emptyState: ApsState = {
  gateway: { permDomains: undefined, mayUseProtected: undefined, permRoutePaths: undefined, organization: null },
  owner: { owner: 'specgate', repository: undefined },
  ledger: null,
  current: [],
  leftover: [],
  unreachable: {},
  products: [],
  datasets: {},
  issuers: [],
  mixing: undefined,
  facts: { tokens: null, environmentIds: {} },
};

/** What of the model the portal has no place for. */
function limitationsOf({ catalog, scope, transitions }: Target, settings: ApsSettings): Limitation[] {
  const products = catalog.products.filter(product => scope.some(ref => isSame(ref, product)));
  const found: Limitation[] = [];
  const add = (what: string, says: string): void => void found.push({ what, says });
  if (settings.isPreview) {
    add(
      'directory',
      `What is published under the qualifier ${settings.qualifier} is in no directory; it answers at ${settings.hosts.join(', ') || 'its hosts'}.`,
    );
  } else if (settings.environment === undefined) {
    add('directory', 'The gateway has no environment in the config, so nothing is listed in the API Directory.');
  }
  if (settings.environment === undefined && settings.config.subscriptions === undefined) {
    add(
      'access',
      'The portal gives access to environments of the directory, and there is none here: every key of the platform opens the APIs that ask for a key (subscriptions: acl at the gateway in the config closes them).',
    );
  }
  if (products.some(({ visibility }) => visibility.view !== 'public')) {
    add(
      'visibility',
      'The API Directory shows everything that is active to everybody: who may see a product is kept with it, but not enforced.',
    );
  }
  const several = products.filter(({ plans }) => plans.length > 1);
  if (several.length > 0) {
    add(
      'plans',
      `The portal knows no plans: access to ${several.map(refText).join(', ')} is asked for once, whatever the plan.`,
    );
  }
  if (transitions.some(({ kind }) => kind === 'migrate-subscriptions')) {
    add(
      'migration',
      'Access that consumers were given belongs to an environment of a product: within one major version it stays, to another they must ask anew.',
    );
  }
  if (transitions.some(one => one.kind === 'product' && one.to === 'none') && settings.environment !== undefined) {
    add(
      'datasets',
      'A gateway cannot delete its dataset: it stays as a draft that nothing lists, until an administrator of the organization deletes it.',
    );
  }
  return found;
}
