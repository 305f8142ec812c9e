/** Plugins of a whole API at the gateway: the plan's rate limit, who may call, correlation ids, sizes, browsers. */
import { own } from '../../document/pointer.ts';
import type { KongPlugin } from '../declarative.ts';
import { kongLimit, mostGenerous } from './rate-limit.ts';
import type { RenderApi, RenderLimitation, RenderPlan, RenderProduct, RenderSettings } from './request.ts';
import { majorOf } from './version-place.ts';

export interface Policy {
  readonly plugins: readonly KongPlugin[];
  readonly limitations: readonly RenderLimitation[];
}

/** Of every call: `correlation-id`, `request-size-limiting`, and `cors` where origins are given. */
export function commonPlugins({ bundled }: RenderApi, settings: RenderSettings): KongPlugin[] {
  const { corsOrigins, profile } = settings;
  return [
    { name: 'correlation-id', config: { header_name: 'X-Correlation-ID', generator: 'uuid', echo_downstream: true } },
    {
      name: 'request-size-limiting',
      config: sizeConfig(settings.requestBytes ?? statedBytes(bundled), profile.hasSizeUnit),
    },
    ...(corsOrigins ? [{ name: 'cors', config: { origins: [...corsOrigins] } }] : []),
  ];
}

const megabyte = 1_000_000;

/** Kong's own limit, 128 MB, where nothing is said. */
function sizeConfig(bytes: number | undefined, hasUnit: boolean): Record<string, unknown> {
  if (bytes === undefined) return { allowed_payload_size: 128, ...(hasUnit && { size_unit: 'megabytes' }) };
  if (!hasUnit) return { allowed_payload_size: Math.max(1, Math.floor(bytes / megabyte)) };
  if (bytes % megabyte === 0) return { allowed_payload_size: bytes / megabyte, size_unit: 'megabytes' };
  return { allowed_payload_size: bytes, size_unit: 'bytes' };
}

const units: Readonly<Record<string, number>> = {
  b: 1,
  kb: 1000,
  kib: 1024,
  mb: megabyte,
  mib: 1024 * 1024,
};

/** `10 MiB` in bytes; undefined for what is no size. */
export function bytesOf(text: string): number | undefined {
  const [, number, unit = ''] = /^\s*(\d+(?:\.\d+)?)\s*(B|KB|KiB|MB|MiB)\s*$/i.exec(text) ?? [];
  return number === undefined ? undefined : Math.floor(Number(number) * units[unit.toLowerCase()]!);
}

function statedBytes(document: unknown): number | undefined {
  const stated = own(own(own(document, 'info'), 'x-slo'), 'message-size');
  return typeof stated === 'string' ? bytesOf(stated) : undefined;
}

/** The plans that open an API, with the product of each. */
function plansOf(
  { name }: RenderApi,
  products: readonly RenderProduct[],
): { product: RenderProduct; plan: RenderPlan }[] {
  return products.flatMap(product =>
    product.plans.filter(plan => !plan.apis || plan.apis.has(name)).map(plan => ({ product, plan })),
  );
}

/** The plan's limit for each consumer (for each address where nobody is authenticated). */
export function rateLimiting(api: RenderApi, products: readonly RenderProduct[], settings: RenderSettings): Policy {
  const plans = plansOf(api, products);
  const limits = plans.map(({ plan }) => plan.rateLimit);
  const most = mostGenerous(limits);
  const says: string[] = [];
  if (new Set(limits.map(limit => JSON.stringify(limit ?? null))).size > 1) {
    const names = plans.map(({ plan }) => plan.name).join(', ');
    const held = most
      ? `${most.count}/${most.every}${most.unit}, the largest, holds`
      : 'no limit holds, since one has none,';
    says.push(`Kong counts an API's calls by one limit: of the plans ${names}, ${held} for all of ${api.name}.`);
  }
  if (!most) return policy([], says);
  const { window, count, isExact } = kongLimit(most);
  if (!isExact) {
    says.push(
      `Kong counts no calls per ${most.every} ${most.unit}s: ${api.name} is limited to ${count} per ${window}.`,
    );
  }
  const config = {
    [window]: count,
    limit_by: 'consumer',
    ...(!settings.profile.countsLocally && { policy: 'local' }),
  };
  return policy([{ name: 'rate-limiting', config }], says);
}

function policy(plugins: readonly KongPlugin[], says: readonly string[]): Policy {
  return { plugins, limitations: says.map(one => ({ what: 'rate limits of plans', says: one })) };
}

/** The group whose members may call what a plan opens; the versions of one major version share it. */
export function groupOf({ name, version }: { name: string; version: string }, plan: string): string {
  return `${name}~${majorOf(version)}.${plan}`;
}

/** The acl groups that may call an operation: those of the plans that open it. */
export function groupsOf(
  api: RenderApi,
  products: readonly RenderProduct[],
  operation: { method: string; template: string },
): string[] {
  const opening = plansOf(api, products).filter(({ plan }) => {
    const opened = plan.apis?.get(api.name) ?? 'all';
    return (
      opened === 'all' ||
      opened.some(one => one.path === operation.template && one.method.toUpperCase() === operation.method)
    );
  });
  const groups = opening.map(({ product, plan }) => groupOf(product, plan.name));
  return [...new Set(groups)].sort();
}

/** True where a plan opens only some operations. */
export function hasSubsets(api: RenderApi, products: readonly RenderProduct[]): boolean {
  return plansOf(api, products).some(({ plan }) => Array.isArray(plan.apis?.get(api.name)));
}
