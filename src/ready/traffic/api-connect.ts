/** What product files of API Connect say of one API: the plans that open it, their limits, and how the gateway treats it. */
import { posix } from 'node:path';
import type { ApiConnectFiles, ProductFile, ProductPlan } from '../../api-connect/product-files.ts';
import { isObject, own, toText } from '../../document/pointer.ts';
import { hasPlaceholder } from '../../kong/template.ts';
import type { Context } from '../context.ts';
import { windowSeconds } from './limits.ts';

export interface OfferedPlan {
  product: ProductFile;
  plan: ProductPlan;
  /** `GET /routes`; undefined: all of the API. */
  operations: readonly string[] | undefined;
}

export interface Offer {
  products: readonly ProductFile[];
  plans: readonly OfferedPlan[];
  /** `x-ibm-configuration` of the document as it is uploaded, with the file that has it; undefined where there is none. */
  configuration: { data: Readonly<Record<string, unknown>>; where: string } | undefined;
  /** Anything else than false: the gateway serves it, and holds callers to its security. */
  isEnforced: boolean;
}

const known = new WeakMap<Context, { offer: Offer | undefined }>();

/** Undefined where no product file offers the API. */
export function offerOf(context: Context): Offer | undefined {
  let found = known.get(context);
  if (!found) {
    found = { offer: find(context) };
    known.set(context, found);
  }
  return found.offer;
}

function find(context: Context): Offer | undefined {
  const { apiConnect } = context;
  const names = namesOf(context);
  const offers = apiConnect.products.flatMap(product =>
    product.apis
      .filter(({ ref, name }) =>
        ref === undefined
          ? name !== undefined && names.includes(name.toLowerCase())
          : besideFile(product.file, ref.split('#')[0]!) === context.api.file,
      )
      .map(({ key }) => ({ product, key })),
  );
  if (offers.length === 0) return undefined;
  const plans = offers.flatMap(({ product, key }) =>
    product.plans.flatMap((plan): OfferedPlan[] => {
      const apis = own(plan.part.data, 'apis');
      if (!isObject(apis) || Object.keys(apis).length === 0) return [{ product, plan, operations: undefined }];
      if (own(apis, key) === undefined) return [];
      const list = own(own(apis, key), 'operations');
      const operations = Array.isArray(list)
        ? list.map(one => `${toText(own(one, 'operation')).toUpperCase()} ${toText(own(one, 'path'))}`)
        : undefined;
      return [{ product, plan, operations }];
    }),
  );
  const configuration = configurationOf(names, apiConnect, context);
  const isEnforced = own(configuration?.data, 'enforced') !== false;
  return { products: [...new Set(offers.map(({ product }) => product))], plans, configuration, isEnforced };
}

/** The file that a reference leads to; the files of a commit are named `REF:path`. */
function besideFile(file: string, reference: string): string {
  const [, revision = '', path = ''] = /^(.*:)?(.*)$/s.exec(file)!;
  return revision + posix.join(posix.dirname(path), reference);
}

/** `info.x-ibm-name`, or what specgate makes of the API's name in the config. */
function namesOf({ document, api }: Context): string[] {
  const said = own(own(document?.data, 'info'), 'x-ibm-name');
  const made = api.name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return typeof said === 'string' ? [said.toLowerCase()] : [made.replace(/^-|-$/g, '')];
}

/** Of the document itself, else of what specgate would upload. */
function configurationOf(
  names: readonly string[],
  { documents }: ApiConnectFiles,
  { document, api }: Context,
): Offer['configuration'] {
  const said = own(document?.data, 'x-ibm-configuration');
  const uploaded = documents.find(({ data, file }) => {
    const name = own(own(data, 'info'), 'x-ibm-name');
    return file.startsWith('<') && typeof name === 'string' && names.includes(name.toLowerCase());
  });
  const drawn = own(uploaded?.data, 'x-ibm-configuration');
  if (uploaded && isObject(drawn))
    return { data: drawn, where: `${uploaded.file}:${uploaded.line('x-ibm-configuration')}` };
  if (!document || !isObject(said)) return undefined;
  return { data: said, where: `${api.file}:${document.locate(['x-ibm-configuration']).start.line}` };
}

export interface PlanLimit {
  where: string;
  /** `1000/1hour`, as it is written. */
  text: string;
  /** Calls in a second; undefined: without limit, or a placeholder hides it. */
  perSecond: number | undefined;
  isOpen: boolean;
  /** The gateway stops callers at it; a soft limit is only counted. */
  isHard: boolean;
}

/** The limits of a plan (`rate-limits`, or `rate-limit` as older files have it); the least of them holds. */
export function limitsOfPlan({ part }: ProductPlan): PlanLimit[] {
  const many = own(part.data, 'rate-limits');
  const named: [string[], unknown][] = isObject(many)
    ? Object.entries(many).map(([name, one]) => [['rate-limits', name], one])
    : [];
  const all: [string[], unknown][] = named.length > 0 ? named : [[['rate-limit'], own(part.data, 'rate-limit')]];
  return all.flatMap(([path, said]): PlanLimit[] => {
    const value = own(said, 'value');
    if (typeof value !== 'string') return [];
    const match = /^(\d{1,12})\/(\d{0,6})\s*(second|minute|hour|day|week|month|year)s?$/.exec(value.trim());
    const seconds = match && (match[3] === 'week' ? 7 * 86_400 : windowSeconds[match[3]!]!) * Number(match[2] || '1');
    return [
      {
        where: `${part.file}:${part.line(...path, 'value')}`,
        text: value.slice(0, 60),
        perSecond: match && seconds ? Number(match[1]) / seconds : undefined,
        isOpen: hasPlaceholder(value),
        isHard: own(said, 'hard-limit') === true,
      },
    ];
  });
}

export interface Invocation {
  target: string | undefined;
  timeout: number | undefined;
}

/** The calls to upstreams in the assembly, at any depth of its branches. */
export function invocationsOf({ configuration }: Offer): Invocation[] {
  const found: Invocation[] = [];
  const visit = (value: unknown, depth: number): void => {
    if (depth > 30 || found.length >= 100) return;
    if (Array.isArray(value)) for (const one of value) visit(one, depth + 1);
    if (!isObject(value)) return;
    for (const [key, one] of Object.entries(value)) {
      if (key === 'invoke' && isObject(one)) {
        const [target, timeout] = [own(one, 'target-url'), own(one, 'timeout')];
        found.push({
          target: typeof target === 'string' ? target : undefined,
          timeout: typeof timeout === 'number' ? timeout : undefined,
        });
      } else visit(one, depth + 1);
    }
  };
  visit(own(configuration?.data, 'assembly'), 0);
  return found;
}
