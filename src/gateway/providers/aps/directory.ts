/** What the API Directory shall show of a catalog: one product for each major version, with the environment of this gateway. */

import { securityClasses } from '../../../aps/dataset-values.ts';
import { isObject, own, toText } from '../../../document/pointer.ts';
import { UserError } from '../../../errors.ts';
import { compareRefs } from '../../catalog.ts';
import type { Desired, DesiredProduct } from '../../desired.ts';
import { type Catalog, type CatalogProduct, isLive, isSame, type Ref, refText } from '../../model.ts';
import { type Entity, idIn } from '../kong/entity.ts';
import { readMarks } from '../kong/tags.ts';
import { isOursIn, ownedBy } from './ledger.ts';
import type { PortalDataset, PortalEnvironment, PortalProduct } from './portal-types.ts';
import { environmentId } from './rendering.ts';
import { type ApsSettings, datasetName, lineName, portalId } from './settings.ts';

/** Our part of a product of the directory: what all its environments share, and the one that is ours. */
export interface Line {
  readonly name: string;
  readonly appId: string;
  readonly description: string;
  readonly dataset: string | undefined;
  readonly environment: PortalEnvironment;
}

/** Every product of the directory that the catalog asks for. Throws a UserError where two would have one name. */
export function linesOf(catalog: Catalog, entities: readonly Entity[], settings: ApsSettings): Line[] {
  if (settings.environment === undefined) return [];
  const lines = new Map<string, CatalogProduct[]>();
  for (const product of catalog.products) {
    const name = lineName(product);
    const known = lines.get(name) ?? [];
    if (known.some(other => other.name !== product.name)) {
      throw new UserError(
        `${refText(product)} and ${known[0]!.name} would both be "${name}" in the API Directory, which allows letters, digits, blanks and hyphens alone; rename one of them.`,
      );
    }
    lines.set(name, [...known, product]);
  }
  return [...lines].map(([name, products]) => lineOf(name, products, entities, settings));
}

function lineOf(
  name: string,
  products: readonly CatalogProduct[],
  entities: readonly Entity[],
  settings: ApsSettings,
): Line {
  const { config, gateway, owner } = settings;
  const live = products.filter(({ state }) => isLive(state));
  const coming = products.filter(({ state }) => state === 'staged' || state === 'pre-staged');
  const kept = products.filter(({ state }) => state === 'retired');
  const shown = [live, coming, kept].find(list => list.length > 0) ?? [];
  const newest = [...(shown.length > 0 ? shown : products)].sort(compareRefs).at(-1)!;
  const apis = new Set(shown.flatMap(product => product.apis.map(refText)));
  const services = entities.filter(({ kind, data }) => {
    const { api } = readMarks(data.tags);
    return kind === 'services' && api !== undefined && apis.has(refText(api));
  });
  const issuer = config['credential-issuer'];
  const flow = config.flow ?? flowOf(services, entities);
  const notes = config['access-notes'];
  return {
    name,
    appId: portalId(12, 'product', gateway, name),
    description: `${newest.title}. ${ownedBy(owner)}`,
    dataset: datasetName(settings, newest.name),
    environment: {
      appId: environmentId(settings, name),
      name: settings.environment!,
      active: live.length > 0,
      approval: shown.some(({ plans }) => plans.some(plan => plan.needsApproval)),
      flow,
      services: services.map(({ data }) => toText(data.name)).sort(),
      ...(notes !== undefined && { additionalDetailsToRequest: notes }),
      ...(issuer !== undefined &&
        (flow === 'client-credentials' || flow === 'authorization-code') && { credentialIssuer: issuer }),
    },
  };
}

/** By the plugins that all services have, at the service or on one of their routes, as the portal checks it. */
function flowOf(services: readonly Entity[], entities: readonly Entity[]): string {
  const plugins = services.map(service => {
    const routes = new Set(
      entities.filter(one => one.kind === 'routes' && idIn(one.data, 'service') === service.id).map(({ id }) => id),
    );
    return new Set(
      entities
        .filter(one => one.kind === 'plugins')
        .filter(({ data }) => idIn(data, 'service') === service.id || routes.has(idIn(data, 'route') ?? ''))
        .map(({ data }) => toText(data.name)),
    );
  });
  const has = (name: string): boolean => plugins.length > 0 && plugins.every(names => names.has(name));
  if (has('jwt-keycloak')) return 'client-credentials';
  if (has('oidc')) return 'authorization-code';
  if (has('key-auth')) return has('acl') ? 'kong-api-key-acl' : 'kong-api-key-only';
  return plugins.some(names => ['basic-auth', 'jwt', 'hmac-auth', 'ldap-auth'].some(one => names.has(one)))
    ? 'protected-externally'
    : 'public';
}

/** Our part of a product that the portal has; undefined where it lacks our environment. */
export function lineIn(product: PortalProduct, { environment }: ApsSettings): Line | undefined {
  const found = product.environments?.find(({ name }) => name === environment);
  if (!found) return undefined;
  const { name, appId = '', description = '', dataset } = product;
  return { name, appId, description, dataset, environment: found };
}

/** Ids are the portal's, and what it leaves out are its defaults. */
export function lineData(line: Line | undefined): unknown {
  if (!line) return null;
  const { name, description, dataset, environment } = line;
  const { active = false, approval = false, flow = 'public', services = [], ...rest } = environment;
  const { appId: _, ...kept } = rest;
  return {
    name,
    description,
    dataset: dataset ?? null,
    environment: { ...kept, active, approval, flow, services: [...services].sort() },
  };
}

/** Products of ours in the portal that belong to these product names. */
export function isLineOf(product: PortalProduct, scope: readonly Ref[], { owner }: ApsSettings): boolean {
  const names = new Set(scope.map(one => lineName({ name: one.name, version: '0' }).replace(/ v0$/, '')));
  const base = product.name.replace(/ v[A-Za-z0-9-]+$/, '');
  return names.has(base) && isOursIn(product.description, owner);
}

/** The datasets of the desired products that are in scope. */
export function datasetsOf(desired: Desired, scope: readonly Ref[], settings: ApsSettings): PortalDataset[] {
  const { config, environment } = settings;
  if (environment === undefined || config.dataset?.['in-catalogue']) return [];
  return desired.products
    .filter(product => scope.some(ref => isSame(ref, product)))
    .map(product => datasetOf(product, settings));
}

function datasetOf(product: DesiredProduct, settings: ApsSettings): PortalDataset {
  const { config, owner } = settings;
  const said = config.dataset ?? {};
  const infos = product.apis.map(({ bundled }) => own(bundled, 'info'));
  const notes = said.notes ?? infos.flatMap(info => textOf(info, 'description') ?? []).join('\n\n');
  const stated = infos.flatMap(info => textOf(info, 'x-security-class')?.toUpperCase() ?? []);
  const security = said['security-class'] ?? securityClasses.find(one => stated.includes(one));
  const contact = infos.map(info => own(info, 'contact')).find(isObject);
  const email = textOf(contact, 'email');
  const name = datasetName(settings, product.name);
  const { kind: _, notes: theirs, ...fromFile } = settings.datasets?.get(name) ?? {};
  const text = typeof theirs === 'string' ? theirs : notes;
  const resources = product.apis.flatMap(api => {
    const url = said.documents?.get(api.name);
    return url === undefined ? [] : [{ name: `${api.name} (OpenAPI)`, url, format: 'openapi-json' }];
  });
  return {
    title: product.title,
    ...(said.organization !== undefined && { organization: said.organization }),
    ...(said['organization-unit'] !== undefined && { organizationUnit: said['organization-unit'] }),
    ...(said.license !== undefined && { license_title: said.license }),
    ...(security !== undefined && { security_class: security }),
    ...(said['view-audience'] !== undefined && { view_audience: said['view-audience'] }),
    ...(said['download-audience'] !== undefined && { download_audience: said['download-audience'] }),
    ...(said.tags && { tags: [...said.tags] }),
    ...(email !== undefined && {
      contacts: [{ name: textOf(contact, 'name') ?? product.title, email, role: 'pointOfContact' }],
    }),
    ...(resources.length > 0 && { resources }),
    ...fromFile,
    name,
    notes: `${text}${text === '' ? '' : '\n\n'}${ownedBy(owner)}`,
  };
}

/** The fields of a dataset that we set; null: it is not there. */
export function datasetData(dataset: PortalDataset | null | undefined, like: PortalDataset): unknown {
  if (!dataset) return null;
  return Object.fromEntries(Object.keys(like).map(key => [key, inOrder(key, own(dataset, key))]));
}

/** Keywords have no order. */
function inOrder(key: string, value: unknown): unknown {
  return key === 'tags' && Array.isArray(value) ? [...value].sort() : (value ?? null);
}

function textOf(value: unknown, key: string): string | undefined {
  const found = own(value, key);
  return typeof found === 'string' && found !== '' ? found : undefined;
}
