/** The calls of the API Services Portal: its Directory API (`/ds/api/v3`) and, behind the same host, the Gateway API (`/gw/api/v3`). */
import { Buffer } from 'node:buffer';
import { isObject, own, toText } from '../../../document/pointer.ts';
import { UserError } from '../../../errors.ts';
import type { Io } from '../../../io.ts';
import { type Http, type HttpAnswer, type HttpCall, type HttpMeans, httpMeans, openHttp, segment } from '../../http.ts';
import { HttpError } from '../../http-error.ts';
import { credentialsFrom } from '../../secret.ts';
import { batchOutcome, batchStatuses, failureReasons } from './batch.ts';
import type {
  PortalDataset,
  PortalGateway,
  PortalIssuer,
  PortalProduct,
  PortalRoute,
  PortalService,
} from './portal-types.ts';
import { bearer } from './token.ts';

export interface Portal {
  /** Each proves a permission of the service account. All throw a UserError (exit 3). */
  gateway(): Promise<PortalGateway>;
  /** The services in Kong, all of the gateway. */
  services(): Promise<PortalService[]>;
  /** The same services with what the portal found when it called their upstreams. */
  statuses(): Promise<{ name: string; isUp: boolean; reason: string }[]>;
  routes(): Promise<PortalRoute[]>;
  products(): Promise<PortalProduct[]>;
  issuers(): Promise<PortalIssuer[]>;
  /** Null: there is none. */
  dataset(name: string): Promise<PortalDataset | null>;
  /** What the directory shows: to everybody, or as a preview of this gateway. Undefined: it cannot be told. */
  listed(where: 'live' | 'preview'): Promise<readonly unknown[] | undefined>;
  putConfig(text: string, request: { isDryRun: boolean; qualifier: string | undefined }): Promise<HttpAnswer>;
  /** The outcome; throws with every nested reason. */
  put(kind: 'datasets' | 'products' | 'issuers', body: unknown, what: string): Promise<string>;
  /** Why it was refused, where that is to be looked at; empty: it was not. */
  tryPut(kind: 'products', body: unknown): Promise<{ outcome: string; reasons: string[] }>;
  /** What is gone already is no error. */
  remove(kind: 'products' | 'environments' | 'issuers', id: string, what: string): Promise<void>;
}

export interface PortalOptions extends HttpMeans {
  readonly url: string;
  readonly gateway: string;
}

/** A publish runs decK and sets up hosts before it answers. */
const publishTimeoutMs = 180_000;

/** Throws a UserError (exit 2) before anything is sent where the url has not the origin that the workflow names. */
export function openPortal(options: PortalOptions, io: Pick<Io, 'env' | 'cwd'>): Portal {
  const { url, gateway } = options;
  const means = httpMeans(options);
  const open = openHttp({ url, ...means }, io);
  const authorize = bearer({ open, credentials: credentialsFrom(io.env), io, ...means });
  const http: Http = openHttp({ url, ...means, authorize }, io);
  const ds = `/ds/api/v3/gateways/${segment(gateway)}`;
  const gw = `/gw/api/v3/gateways/${segment(gateway)}`;

  /** The scope that is missing, where the portal says no. */
  async function call(one: HttpCall, scope: string): Promise<HttpAnswer> {
    try {
      return await http.call(one);
    } catch (error) {
      if (!(error instanceof HttpError) || error.status !== 403) throw error;
      throw new UserError(
        `${error.message} The service account needs ${scope} on ${gateway}; give it to it in the portal (Gateways, Service Accounts), and check the gateway-id: the portal says the same of a gateway that is not there.`,
        {},
        3,
      );
    }
  }
  const manage = (one: HttpCall): Promise<HttpAnswer> => call(one, 'Gateway.Manage (Namespace.Manage)');
  const publish = (one: HttpCall): Promise<HttpAnswer> => call(one, 'GatewayConfig.Publish');

  async function list(path: string, how: typeof manage): Promise<readonly Readonly<Record<string, unknown>>[]> {
    const { json } = await how({ method: 'GET', path });
    if (Array.isArray(json) && json.every(isObject)) return json;
    throw new UserError(`The answer to GET ${path} is no list; nothing was taken for "there is none".`, {}, 3);
  }

  const write = (kind: string, body: unknown): Promise<HttpAnswer> =>
    call(
      { method: 'PUT', path: `${ds}/${kind}`, body: { json: body }, accept: batchStatuses },
      kind === 'issuers' ? 'CredentialIssuer.Admin' : 'Gateway.Manage (Namespace.Manage)',
    );

  return {
    async gateway() {
      const { json } = await manage({ method: 'GET', path: ds });
      const name = own(json, 'name') ?? own(json, 'gatewayId');
      if (name !== gateway) {
        throw new UserError(`The portal answers for ${JSON.stringify(name)} where ${gateway} was asked for.`, {}, 3);
      }
      return gatewayOf(json);
    },
    services: async () =>
      (await list(`${gw}/services`, publish)).map(({ name, status, reason }) => ({
        name: toText(name),
        trouble: status === 'DOWN' ? textsOf([reason])[0] : undefined,
      })),
    statuses: async () =>
      (await list(`${gw}/services`, publish)).map(({ name, status, reason }) => ({
        name: toText(name),
        isUp: status === 'UP',
        reason: typeof reason === 'string' ? reason : '',
      })),
    routes: async () =>
      (await list(`${ds}/services`, manage)).map(({ name, service, tags }) => ({
        name: toText(name),
        service: typeof service === 'string' ? service : textsOf([own(service, 'name')])[0],
        tags: textsOf(tags),
      })),
    products: async () => (await list(`${ds}/products`, manage)).map(productFrom),
    issuers: async () => (await list(`${ds}/issuers`, manage)).map(issuerFrom),
    async dataset(name) {
      const path = `${ds}/datasets/${segment(name)}`;
      const answer = await manage({ method: 'GET', path, accept: [404, 422] });
      if (answer.status === 200) {
        if (answer.json === null || isObject(answer.json)) return answer.json as PortalDataset | null;
        throw new UserError(`The answer to GET ${path} is no dataset; nothing was taken for "there is none".`, {}, 3);
      }
      const reasons = failureReasons(answer);
      if (answer.status === 404 || reasons.some(reason => /not found/i.test(reason))) return null;
      throw new UserError(`GET ${path}: ${reasons.join('; ')}.`, {}, 3);
    },
    async listed(where) {
      const path = where === 'live' ? '/ds/api/v3/directory' : `${ds}/directory`;
      const { json } = await manage({ method: 'GET', path });
      return Array.isArray(json) ? json : undefined;
    },
    putConfig(text, { isDryRun, qualifier }) {
      const form = new FormData();
      form.set('dryRun', toText(isDryRun));
      if (qualifier !== undefined) form.set('qualifier', qualifier);
      form.set('configFile', new Blob([Buffer.from(text)], { type: 'application/yaml' }), 'config.yaml');
      return publish({
        method: 'PUT',
        path: `${gw}/gateway`,
        body: { multipart: form },
        accept: [400],
        timeoutMs: publishTimeoutMs,
      });
    },
    put: async (kind, body, what) => batchOutcome(await write(kind, body), what),
    async tryPut(kind, body) {
      const answer = await write(kind, body);
      const reasons = failureReasons(answer);
      return { outcome: reasons.length > 0 ? 'failed' : batchOutcome(answer, kind), reasons };
    },
    async remove(kind, id, what) {
      const path = `${ds}/${kind}/${segment(id)}`;
      const scope = kind === 'issuers' ? 'CredentialIssuer.Admin' : 'Gateway.Manage (Namespace.Manage)';
      const answer = await call({ method: 'DELETE', path, accept: batchStatuses }, scope);
      const reasons = failureReasons(answer);
      const isGone =
        own(answer.json, 'result') === 'not-found' ||
        answer.status === 404 ||
        reasons.some(one => /not found/i.test(one));
      if (reasons.length > 0 && !isGone)
        throw new UserError(`The portal refused ${what}: ${reasons.join('; ')}.`, {}, 3);
    },
  };
}

/**
 * A product as it is given, so that what is not ours can be sent back whole; without empty fields, which the portal would
 * refuse. Throws a UserError (exit 3) for what is none.
 */
function productFrom(raw: Readonly<Record<string, unknown>>): PortalProduct {
  const environments = raw.environments ?? [];
  const isWhole =
    typeof raw.name === 'string' &&
    ['string', 'undefined'].includes(typeof (raw.description ?? undefined)) &&
    ['string', 'undefined'].includes(typeof (raw.appId ?? undefined)) &&
    Array.isArray(environments) &&
    environments.every(one => isObject(one) && typeof one.name === 'string' && isTextList(one.services ?? []));
  if (!isWhole) throw new UserError('The portal lists a product that is none; nothing was done.', {}, 3);
  return {
    ...withoutNull(raw),
    environments: (environments as Record<string, unknown>[]).map(withoutNull),
  } as unknown as PortalProduct;
}

function issuerFrom({ name, inheritFrom, environmentDetails }: Readonly<Record<string, unknown>>): PortalIssuer {
  if (typeof name !== 'string') throw new UserError('The portal lists a credential issuer without a name.', {}, 3);
  const details = Array.isArray(environmentDetails) ? environmentDetails.filter(isObject) : [];
  const text = (value: unknown, key: string): Record<string, string> =>
    typeof value === 'string' ? { [key]: value } : {};
  return {
    name,
    ...text(inheritFrom, 'inheritFrom'),
    environmentDetails: details.map(one => ({
      ...text(one.environment, 'environment'),
      ...text(one.issuerUrl, 'issuerUrl'),
    })),
  };
}

function withoutNull(data: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== null));
}

function isTextList(value: unknown): boolean {
  return Array.isArray(value) && value.every(one => typeof one === 'string');
}

function gatewayOf(json: unknown): PortalGateway {
  const [org, unit] = [own(json, 'org'), own(json, 'orgUnit')];
  const name = (value: unknown): string | undefined =>
    textsOf([typeof value === 'string' ? value : own(value, 'name')])[0];
  const [organization, of] = [name(org), name(unit)];
  const domains = own(json, 'permDomains');
  const paths = own(json, 'permRoutePaths');
  return {
    permDomains: Array.isArray(domains) && domains.length > 0 ? textsOf(domains) : undefined,
    mayUseProtected: own(json, 'permProtectedNs') === 'allow' ? true : undefined,
    permRoutePaths: Array.isArray(paths) && paths.length > 0 ? textsOf(paths) : undefined,
    organization:
      organization === undefined || of === undefined
        ? null
        : { name: organization, unit: of, enabled: own(json, 'orgEnabled') === true },
  };
}

function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
}
