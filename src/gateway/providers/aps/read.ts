/** What a gateway of the portal holds of ours, from the ledger and from everything that the portal gives back. GET only. */
import { toText } from '../../../document/pointer.ts';
import type { TokenIssuer } from '../../../kong/render/request.ts';
import type { Owner } from '../../context.ts';
import { digestOf } from '../../digest.ts';
import { refText } from '../../model.ts';
import type { Reading, Snapshot, Stranger } from '../../provider.ts';
import { catalogOf } from '../kong/catalog.ts';
import type { Entity } from '../kong/entity.ts';
import { datasetsOf, isLineOf, lineData, lineIn } from './directory.ts';
import { isOursIn, type Ledger, markText, ownerIn, readLedger } from './ledger.ts';
import type { Portal } from './portal.ts';
import type { PortalDataset, PortalGateway, PortalIssuer, PortalProduct } from './portal-types.ts';
import type { PortalFacts } from './rendering.ts';
import { type ApsSettings, ledgerName, lineName, namePrefix, selectTag } from './settings.ts';
import type { Team } from './team.ts';

/** The state of a snapshot. JSON. */
export interface ApsState {
  readonly gateway: PortalGateway;
  /** Ours, with the repository that the ledger names where this run does not know its own. */
  readonly owner: Owner;
  /** Null: nothing was published here, or what was is gone. */
  readonly ledger: Ledger | null;
  /** Entities of the ledger whose services are in Kong. */
  readonly current: readonly Entity[];
  /** Services with our names that the ledger does not know: a run was cut off. */
  readonly leftover: readonly string[];
  /** Services of ours whose upstream the platform cannot reach, with the reason. */
  readonly unreachable: Readonly<Record<string, string>>;
  /** Products of the directory: ours, and those with names that we want. */
  readonly products: readonly PortalProduct[];
  /** By name; null: it is not there. */
  readonly datasets: Readonly<Record<string, PortalDataset | null>>;
  readonly issuers: readonly PortalIssuer[];
  /** Why one publish would not leave others alone; undefined: it does. */
  readonly mixing: string | undefined;
  readonly facts: { readonly tokens: TokenIssuer | null; readonly environmentIds: Readonly<Record<string, string>> };
}

export interface ReadContext {
  readonly portal: Portal;
  readonly settings: ApsSettings;
  readonly team: Team;
}

/** Throws a UserError (exit 3) where something cannot be read, with the scope that is missing. */
export async function readAps(reading: Reading, { portal, settings: given, team }: ReadContext): Promise<Snapshot> {
  // One after the other: the first that is refused tells what the service account lacks.
  const gateway = await portal.gateway();
  const found = await portal.services();
  const services = found.map(({ name }) => name);
  const routes = await portal.routes();
  const all = await portal.products();
  const needsIssuers = given.config['credential-issuer'] !== undefined || team.manifests.issuers.length > 0;
  const issuers = needsIssuers ? await portal.issuers() : [];
  const holder = all.find(({ name }) => name === ledgerName(given));
  const owner = knownOwner(given.owner, holder);
  const settings = { ...given, owner };

  const isForeign = holder !== undefined && !isOursIn(holder.description, owner);
  const ledger = holder && !isForeign ? readLedger(holder) : null;
  const prefix = namePrefix(settings);
  const isOwnName = (name: string): boolean =>
    name.startsWith(prefix) && (settings.qualifier !== undefined || !name.slice(prefix.length).includes('.'));
  const ours = new Set(services.filter(isOwnName));
  const known = new Set((ledger?.entities ?? []).flatMap(serviceName));
  const leftover = [...ours].filter(name => !known.has(name)).sort();

  const wanted = [...reading.desired.products, ...reading.products];
  const names = new Set(wanted.map(lineName));
  const products = all.filter(
    product => isLineOf(product, [...wanted, ...productsIn(ledger)], settings) || names.has(product.name),
  );
  const datasets: Record<string, PortalDataset | null> = {};
  for (const { name } of datasetsOf(reading.desired, reading.desired.products, settings)) {
    datasets[name] = await portal.dataset(name);
  }
  const current = present(ledger?.entities ?? [], ours);
  const teamNames = new Set([...(team.mark?.names ?? []), ...(ledger?.team?.names ?? [])]);
  const state: ApsState = {
    gateway,
    owner,
    ledger,
    current,
    leftover,
    unreachable: Object.fromEntries(
      found.flatMap(({ name, trouble }) =>
        // Upstreams without a page at their root answer 404, and are well all the same.
        trouble !== undefined && ours.has(name) && !/ Response$/.test(trouble) ? [[name, trouble] as const] : [],
      ),
    ),
    products,
    datasets,
    issuers,
    mixing: mixingOf(services, routes, { isOwnName, teamNames, settings }),
    facts: factsOf(products, settings),
  };
  const strangers = [
    ...(isForeign
      ? [
          {
            entity: 'ledger',
            name: ledgerName(settings),
            owner: markText(holder?.description),
            product: productText(wanted),
          },
        ]
      : []),
    ...strangersIn(state, reading, settings),
  ];
  const catalog = catalogOf(state.ledger?.entities ?? []);
  return {
    gatewayId: settings.gateway,
    catalog,
    digest: digestOf([
      ledger,
      current.map(({ id }) => id),
      leftover,
      products.map(product => [product.name, lineData(lineIn(product, settings))]),
      datasets,
      gateway,
      state.mixing ?? null,
      strangers,
    ]),
    state,
    entities: current.length + products.filter(product => isOursIn(product.description, owner)).length,
    strangers,
    subscriptions: undefined,
  };
}

/** An owner that several repositories share then tells nothing; where ours is known, what the others have is not ours. */
function knownOwner({ owner, repository }: Owner, holder: PortalProduct | undefined): Owner {
  const mark = ownerIn(holder?.description);
  return { owner, repository: repository ?? (mark?.owner === owner ? mark.repository : undefined) };
}

function serviceName({ kind, data }: Entity): string[] {
  return kind === 'services' ? [toText(data.name)] : [];
}

function productsIn(ledger: Ledger | null): { name: string; version: string }[] {
  return ledger ? catalogOf(ledger.entities).products.map(({ name, version }) => ({ name, version })) : [];
}

/** Without services that Kong no longer has, and what belongs to them. */
function present(entities: readonly Entity[], services: ReadonlySet<string>): Entity[] {
  const isRecord = ({ data }: Entity): boolean =>
    Array.isArray(data.tags) && data.tags.includes('specgate.role.product');
  const gone = new Set(
    entities
      .filter(one => one.kind === 'services' && !isRecord(one) && !services.has(toText(one.data.name)))
      .map(({ id }) => id),
  );
  if (gone.size === 0) return [...entities];
  const below = (field: string, { data }: Entity): string | undefined =>
    (data[field] as { id?: string } | undefined)?.id;
  const routes = new Set(
    entities.filter(one => one.kind === 'routes' && gone.has(below('service', one) ?? '')).map(({ id }) => id),
  );
  return entities.filter(
    one =>
      !gone.has(one.id) &&
      !routes.has(one.id) &&
      !gone.has(below('service', one) ?? '') &&
      !routes.has(below('route', one) ?? ''),
  );
}

interface Mixing {
  isOwnName(name: string): boolean;
  readonly teamNames: ReadonlySet<string>;
  readonly settings: ApsSettings;
}

/** One publish replaces everything under its tag, and without a qualifier perhaps everything of the gateway (reference, 3.2). */
function mixingOf(
  services: readonly string[],
  routes: Awaited<ReturnType<Portal['routes']>>,
  { isOwnName, teamNames, settings }: Mixing,
): string | undefined {
  const { gateway, qualifier } = settings;
  const base = `ns.${gateway}`;
  const isQualified = ({ tags }: { tags: readonly string[] }): boolean => tags.some(tag => tag.startsWith(`${base}.`));
  const others = routes.filter(({ service }) => !isOwnName(service ?? '') && !teamNames.has(service ?? ''));
  const named = (list: readonly string[]): string => [...new Set(list)].sort().slice(0, 5).join(', ');
  if (qualifier === undefined) {
    const foreign = services.filter(name => !isOwnName(name) && !teamNames.has(name));
    if (foreign.length === 0) return undefined;
    return `${gateway} has services that specgate did not publish (${named(foreign)}), and publishing without a qualifier would delete them; give the gateway a qualifier in the config, or name their files under manifests.`;
  }
  const plain = others.filter(one => one.tags.includes(base) && !isQualified(one));
  if (plain.length > 0) {
    return `${gateway} has services without a qualifier (${named(plain.map(({ service, name }) => service ?? name))}), and whoever publishes these would delete what has one; publish them with a qualifier first.`;
  }
  const same = others.filter(({ tags }) => tags.includes(selectTag(settings)));
  if (same.length === 0) return undefined;
  return `Somebody else publishes under ${selectTag(settings)} (${named(same.map(({ service, name }) => service ?? name))}), and each publish would delete what the other has; choose another qualifier.`;
}

function factsOf(products: readonly PortalProduct[], settings: ApsSettings): ApsState['facts'] {
  const ids = products.flatMap(product => {
    const id = lineIn(product, settings)?.environment.appId;
    return id === undefined ? [] : [[product.name, id] as const];
  });
  return { tokens: null, environmentIds: Object.fromEntries(ids) };
}

/** What rendering depends on. */
export function portalFacts({ issuers, facts }: ApsState, settings: ApsSettings): PortalFacts {
  return {
    tokens: tokenIssuer(issuers, settings),
    environmentIds: new Map(Object.entries(facts.environmentIds)),
  };
}

/** Shared identity providers whose issuers are known (reference, 5.4). */
const gold = (environment: string): string =>
  `https://${environment === 'prod' ? '' : `${environment}.`}loginproxy.gov.bc.ca/auth/realms/apigw`;

/** The issuer of the environment's credential issuer; undefined where the config names none, or nobody tells its URL. */
export function tokenIssuer(issuers: readonly PortalIssuer[], { config }: ApsSettings): TokenIssuer | undefined {
  const { environment = 'prod', audience } = config;
  const name = config['credential-issuer'];
  const issuer = issuers.find(one => one.name === name);
  const detail = issuer?.environmentDetails?.find(one => one.environment === environment)?.issuerUrl;
  const isGold = issuer?.inheritFrom === 'Gold Shared IdP' && ['dev', 'test', 'prod'].includes(environment);
  const url = config['issuer-url'] ?? detail ?? (isGold ? gold(environment) : undefined);
  if (url === undefined) return undefined;
  return { plugin: config.flow === 'authorization-code' ? 'oidc' : 'jwt-keycloak', url, audience };
}

/** Names of the directory that we want and somebody else has. */
function strangersIn({ products, datasets }: ApsState, { desired }: Reading, settings: ApsSettings): Stranger[] {
  if (settings.environment === undefined) return [];
  const { owner } = settings;
  return desired.products.flatMap(product => {
    const line = products.find(({ name }) => name === lineName(product));
    const [set] = datasetsOf({ ...desired, products: [product] }, [product], settings);
    const dataset = set && datasets[set.name];
    return [
      ...(line && !isOursIn(line.description, owner)
        ? [{ entity: 'product', name: line.name, owner: markText(line.description), product: refText(product) }]
        : []),
      ...(dataset && !isOursIn(toText(dataset.notes ?? ''), owner)
        ? [
            {
              entity: 'dataset',
              name: dataset.name,
              owner: markText(toText(dataset.notes ?? '')),
              product: refText(product),
            },
          ]
        : []),
    ];
  });
}

function productText([first]: readonly { name: string; version: string }[]): string {
  return first ? refText(first) : 'this run';
}
