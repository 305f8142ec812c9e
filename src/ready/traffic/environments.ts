/** Which services of the gateway serve which environment, and what the product says of it: production is what is judged. */

import { type EnvironmentPart, textAt } from '../../aps/manifests.ts';
import { servicesOf } from '../../aps/validate/activation.ts';
import { environmentNames } from '../../aps/validate/fields.ts';
import { own } from '../../document/pointer.ts';
import type { RouteEntity, ServiceEntity } from '../../kong/read.ts';
import { betweenPlaceholders, hasPlaceholder } from '../../kong/template.ts';
import type { Context } from '../context.ts';
import type { Answer } from '../item.ts';
import { environmentOf } from '../repository/environment.ts';
import { isOn } from './protection.ts';
import { textsOf } from './routing.ts';

/** The environment that is asked about. */
export function judgedEnvironment({ config }: Context): string {
  return config.ready?.environment ?? 'prod';
}

const production = ['prod', 'production', 'prd'];
const others = [
  'dev',
  'develop',
  'development',
  'test',
  'tst',
  'uat',
  'qa',
  'stage',
  'staging',
  'stg',
  'sandbox',
  'sbx',
  'pr',
  'preview',
  'demo',
  'lab',
];

/** `prod`, `dev` and the like as a text's words say it, the last one counting; undefined: they say nothing. */
export function environmentIn(text: string): string | undefined {
  const words = betweenPlaceholders(text)
    .join(' ')
    .toLowerCase()
    .split(/[^a-z0-9]+/);
  const found = words.filter(word => production.includes(word) || others.includes(word)).at(-1);
  return found !== undefined && production.includes(found) ? 'prod' : found;
}

const known = new WeakMap<Context, readonly ServiceEntity[]>();

/**
 * The services that serve the judged environment, of those that are on: those that its products list, else those whose tags, hosts, names or
 * files name it, else all that name no other. Where every service names another one, all of them: then nobody knows.
 */
export function judgedServices(context: Context): readonly ServiceEntity[] {
  let services = known.get(context);
  if (!services) {
    services = choose(context);
    known.set(context, services);
  }
  return services;
}

function choose(context: Context): readonly ServiceEntity[] {
  const services = context.gateway.services.filter(isOn);
  const wanted = judgedEnvironment(context);
  const listed = new Set(environmentsNamed(wanted, context).flatMap(servicesOf));
  const byProduct = services.filter(({ name }) => name !== undefined && listed.has(name));
  if (byProduct.length > 0) return byProduct;
  const named = services.map(service => [service, environmentOfService(service, context)] as const);
  const right = named.filter(([, environment]) => environment === wanted);
  const unnamed = named.filter(([, environment]) => environment === undefined);
  const chosen = right.length > 0 ? right : unnamed;
  return chosen.length > 0 ? chosen.map(([service]) => service) : services;
}

/** The environment that a service is for, as far as anything says so. */
export function environmentOfService(
  service: ServiceEntity,
  { manifests }: Pick<Context, 'manifests'>,
): string | undefined {
  const listing = manifests.environments.find(
    environment => service.name !== undefined && servicesOf(environment).includes(service.name),
  );
  if (listing?.name !== undefined && environmentNames.includes(listing.name)) return listing.name;
  const qualifiers = service.tags.flatMap(tag => (tag.startsWith('ns.') ? [tag.split('.').slice(2).join('.')] : []));
  const hosts = service.routes.flatMap(route => textsOf(route, 'hosts'));
  for (const texts of [qualifiers, hosts, [service.name ?? '']]) {
    const found = [...new Set(texts.map(environmentIn).filter(one => one !== undefined))];
    if (found.length === 1) return found[0];
  }
  const byFile = environmentOf(service.file);
  return byFile === 'production' ? 'prod' : byFile === 'other' ? environmentIn(service.file) : undefined;
}

/** The environments of products with a name. */
export function environmentsNamed(name: string, { manifests }: Pick<Context, 'manifests'>): EnvironmentPart[] {
  return manifests.environments.filter(environment => environment.name === name);
}

export interface Flow {
  name: string;
  where: string;
  environment: EnvironmentPart;
}

/** The flows of the judged environment; of all environments where the products do not have it, or a template hides it. */
export function flowsOf(context: Context): Flow[] {
  const named = environmentsNamed(judgedEnvironment(context), context);
  const environments = named.length > 0 ? named : context.manifests.environments;
  return environments.flatMap(environment => {
    const flow = textAt(environment.data, 'flow') ?? 'public';
    if (hasPlaceholder(flow)) return [];
    return [{ name: flow, where: `${environment.file}:${environment.line('flow')}`, environment }];
  });
}

/** Whether an environment lists a service; `perhaps` where a template hides one of the names. */
export function lists(environment: EnvironmentPart, { name }: ServiceEntity): 'yes' | 'perhaps' | 'no' {
  const names = servicesOf(environment);
  if (name !== undefined && names.includes(name)) return 'yes';
  return names.length > 0 && [...names, name ?? ''].some(hasPlaceholder) ? 'perhaps' : 'no';
}

/** True where every environment of the products says that the traffic does not go through the gateway. */
export function isProtectedExternally({ manifests }: Pick<Context, 'manifests'>): boolean {
  const { environments } = manifests;
  return environments.length > 0 && environments.every(({ data }) => own(data, 'flow') === 'protected-externally');
}

/** The answer of an item about the way through the gateway where the traffic takes another; undefined where it does not. */
export function notThroughGateway(context: Pick<Context, 'manifests'>): Answer | undefined {
  if (!isProtectedExternally(context)) return undefined;
  const reason = 'The traffic does not go through the gateway (flow protected-externally).';
  return { status: 'not-applicable', reason };
}

/** The routes of the judged services, and those without one: a part of a template, or answered by its plugins. */
export function judgedRoutes(context: Context): RouteEntity[] {
  const services = judgedServices(context);
  return context.gateway.routes.filter(({ service }) => service === undefined || services.includes(service));
}

/** The judged environment is published: a product has it active. */
export function isActive(context: Context): boolean {
  return environmentsNamed(judgedEnvironment(context), context).some(({ data }) => own(data, 'active') === true);
}
