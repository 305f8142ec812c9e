/** What the directory's server demands where an environment is active: dataset, organization, and plugins that fit the flow. */
import { own } from '../../document/pointer.ts';
import type { GatewayFiles, PluginEntity, ServiceEntity } from '../../kong/read.ts';
import { hasPlaceholder } from '../../kong/template.ts';
import { type EnvironmentPart, type Manifest, type Manifests, textAt } from '../manifests.ts';
import { type Collector, type GatewaySettings, placeOf } from './finding.ts';

/** Shared identity providers whose issuers are known; `dev` and `test` come before the host. */
const sharedIssuers: Readonly<Record<string, (environment: string) => string>> = {
  'Gold Shared IdP': environment =>
    `https://${environment === 'prod' ? '' : `${environment}.`}loginproxy.gov.bc.ca/auth/realms/apigw`,
};

const defaultTemplate = '%s/.well-known/openid-configuration';

/** The rules for environments with `active: true`. */
export function validateActivation(
  manifests: Manifests,
  gateway: Pick<GatewayFiles, 'services'>,
  settings: GatewaySettings,
  into: Collector,
): void {
  for (const environment of manifests.environments) {
    dependOnServices(environment, gateway, into);
    if (environment.product === undefined || own(environment.data, 'active') !== true) continue;
    validateDatasetOf(environment, environment.product, manifests, settings, into);
    validateFlow(environment, manifests, gateway, into);
  }
  refuseMoved(manifests.environments, into);
}

function validateDatasetOf(
  environment: EnvironmentPart,
  product: Manifest,
  { datasets }: Manifests,
  { organization }: GatewaySettings,
  into: Collector,
): void {
  const place = placeOf(environment, 'active');
  const name = textAt(product.data, 'dataset');
  if (name === undefined || name === '') {
    into.refuse(
      'activation',
      '[dataset] The product must be associated with a Dataset before the environment can be active.',
      place,
      'Name the dataset under dataset of the product.',
    );
    return;
  }
  if (organization === null || organization?.enabled === false) {
    into.refuse(
      'activation',
      '[dataset] Gateway must be assigned to an Organization before an Environment can be active.',
      place,
      'Ask the administrator of your organization in the portal to assign and enable the gateway.',
    );
    return;
  }
  const dataset = datasets.find(one => one.name === name);
  if (!dataset) return;
  const [unit, owner] = [textAt(dataset.data, 'organizationUnit'), textAt(dataset.data, 'organization')];
  if ([unit, owner].some(text => text !== undefined && hasPlaceholder(text))) {
    into.skip(place, 'Whether the dataset is of the gateway’s organization is known when the template is rendered.');
    return;
  }
  const isSame = organization
    ? organization.unit === unit && organization.name === owner
    : unit !== undefined && owner !== undefined;
  if (isSame) return;
  into.refuse(
    'activation',
    `[dataset] Gateway and Dataset must belong to the same Organization Unit (ns:${organization?.unit ?? '…'}, dataset:${unit})`,
    placeOf(dataset, unit === undefined ? 'name' : 'organizationUnit'),
    'Give the dataset the organization and organizationUnit of the gateway.',
  );
}

const demands: Readonly<Record<string, { plugins: readonly string[]; message: string; needsIssuer: boolean }>> = {
  'kong-api-key-acl': { plugins: ['acl', 'key-auth'], message: 'acl or key-auth', needsIssuer: false },
  'kong-api-key-only': { plugins: ['key-auth'], message: 'key-auth', needsIssuer: false },
  'kong-acl-only': { plugins: ['acl'], message: 'acl', needsIssuer: false },
  'client-credentials': { plugins: ['jwt-keycloak'], message: 'jwt-keycloak', needsIssuer: true },
  'authorization-code': { plugins: ['oidc'], message: 'oidc', needsIssuer: true },
};

function validateFlow(
  environment: EnvironmentPart,
  manifests: Manifests,
  gateway: Pick<GatewayFiles, 'services'>,
  into: Collector,
): void {
  const flow = textAt(environment.data, 'flow') ?? 'public';
  const demand = Object.hasOwn(demands, flow) ? demands[flow] : undefined;
  if (!demand) return;
  const place = placeOf(environment, 'flow');
  if (flow === 'kong-acl-only')
    into.refuse(
      'activation',
      'The kong-acl-only flow can not be enabled on the API Directory',
      place,
      'Choose kong-api-key-acl, or leave the environment inactive.',
    );
  const issuer = demand.needsIssuer ? issuerUrl(environment, manifests, into) : 'any';
  if (issuer === undefined) return;
  const missing: string[] = [];
  for (const name of servicesOf(environment)) {
    if (hasPlaceholder(name)) {
      into.skip(place, 'Whether the services have the plugins of the flow is known when the template is rendered.');
      continue;
    }
    const service = gateway.services.find(one => one.name === name);
    if (!service) continue;
    const verdict = hasPlugins(service, demand.plugins, issuer);
    if (verdict === 'open')
      into.skip(
        placeOf(service, 'name'),
        `Whether ${name} checks tokens of the issuer is known when the template is rendered.`,
      );
    else if (verdict === 'missing') missing.push(name);
  }
  if (missing.length > 0)
    into.refuse(
      'activation',
      `[${missing.join(',')}] missing or incomplete ${demand.message} plugin.`,
      place,
      `The flow ${flow} needs ${demand.plugins.join(' and ')} on the service, or on one of its routes${issuer === 'any' ? '' : `, for the issuer ${issuer}`}.`,
    );
}

/** The portal looks each service up among those that are published. */
function dependOnServices(
  environment: EnvironmentPart,
  { services }: Pick<GatewayFiles, 'services'>,
  into: Collector,
): void {
  if (services.length === 0 || services.some(({ name }) => name === undefined || hasPlaceholder(name))) return;
  for (const [index, name] of servicesOf(environment).entries()) {
    if (hasPlaceholder(name) || services.some(service => service.name === name)) continue;
    into.depend(
      'activation',
      `Failed to find ${name} in allGatewayServices`,
      placeOf(environment, 'services', index),
      'No gateway file here has this service: correct the name, or publish it first.',
    );
  }
}

export function servicesOf(environment: EnvironmentPart): string[] {
  const services = own(environment.data, 'services');
  return Array.isArray(services) ? services.filter((one): one is string => typeof one === 'string') : [];
}

/** The issuer whose tokens the plugin must take; `any` where it cannot be known, undefined where it is missing (told). */
function issuerUrl(environment: EnvironmentPart, { issuers }: Manifests, into: Collector): string | undefined {
  const place = placeOf(environment, 'credentialIssuer');
  const name = textAt(environment.data, 'credentialIssuer');
  if (name === undefined || name === '') {
    into.refuse(
      'activation',
      'Environment missing issuer details',
      place,
      'Name the credentialIssuer of the environment.',
    );
    return undefined;
  }
  const issuer = issuers.find(one => one.name === name);
  if (!issuer || environment.name === undefined || hasPlaceholder(name) || hasPlaceholder(environment.name))
    return 'any';
  const shared = textAt(issuer.data, 'inheritFrom');
  if (shared !== undefined) {
    const known = Object.hasOwn(sharedIssuers, shared) ? sharedIssuers[shared] : undefined;
    return known && ['dev', 'test', 'prod'].includes(environment.name) ? known(environment.name) : 'any';
  }
  const details = own(issuer.data, 'environmentDetails');
  const detail = Array.isArray(details) ? details.find(one => own(one, 'environment') === environment.name) : undefined;
  if (detail === undefined) {
    into.refuse(
      'activation',
      `EnvironmentMissing ${name} ${environment.name}`,
      place,
      `Add the environment ${environment.name} to environmentDetails of the issuer (line ${issuer.line('environmentDetails')}).`,
    );
    return undefined;
  }
  const url = textAt(detail, 'issuerUrl');
  return url === undefined || hasPlaceholder(url) ? 'any' : url;
}

type Verdict = 'there' | 'missing' | 'open';

/** All at the level of the service, or all on at least one route. */
function hasPlugins(service: ServiceEntity, names: readonly string[], issuer: string): Verdict {
  const levels = [service.plugins, ...service.routes.map(({ plugins }) => plugins)];
  const verdicts = levels.map(plugins => at(plugins, names, issuer));
  if (verdicts.includes('there')) return 'there';
  return verdicts.includes('open') ? 'open' : 'missing';
}

function at(plugins: readonly PluginEntity[], names: readonly string[], issuer: string): Verdict {
  const verdicts = names.map(name => {
    const fits = plugins.filter(plugin => plugin.data.name === name).map(plugin => takes(plugin, issuer));
    if (fits.includes('there')) return 'there';
    return fits.includes('open') ? 'open' : 'missing';
  });
  if (verdicts.includes('missing')) return 'missing';
  return verdicts.includes('open') ? 'open' : 'there';
}

/** Whether a plugin takes tokens of an issuer. */
function takes({ data, config }: PluginEntity, issuer: string): Verdict {
  if (issuer === 'any' || (data.name !== 'jwt-keycloak' && data.name !== 'oidc')) return 'there';
  const url = textAt(config, data.name === 'oidc' ? 'discovery' : 'well_known_template');
  if (url !== undefined && hasPlaceholder(url)) return 'open';
  if (url?.startsWith(issuer)) return 'there';
  if (data.name === 'oidc' || (url !== undefined && url !== defaultTemplate)) return 'missing';
  const allowed = own(config, 'allowed_iss');
  if (!Array.isArray(allowed)) return 'missing';
  if (allowed.includes(issuer)) return 'there';
  return allowed.some(one => typeof one === 'string' && hasPlaceholder(one)) ? 'open' : 'missing';
}

/** An environment belongs to one product for ever; its id tells. */
function refuseMoved(environments: readonly EnvironmentPart[], into: Collector): void {
  const first = new Map<string, EnvironmentPart>();
  for (const environment of environments) {
    const id = textAt(environment.data, 'appId');
    if (id === undefined || hasPlaceholder(id) || !environment.product) continue;
    const before = first.get(id);
    if (before && before.product?.name !== environment.product.name)
      into.refuse(
        'activation',
        'Product can not be changed for an Environment',
        placeOf(environment, 'appId'),
        `The environment ${id} belongs to the product ${before.product?.name}: leave appId out, and the portal gives it a new one.`,
      );
    first.set(id, before ?? environment);
  }
}
