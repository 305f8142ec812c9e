/** What the products of a state of the repository offer of an API: plans, environments and the APIs beside it; and what got lost since another. */
import type { ConfigData } from '../config/shape.ts';
import { own } from '../document/pointer.ts';
import { whereOf } from '../kong/stream.ts';
import type { Context } from './context.ts';
import type { Evidence } from './item.ts';
import { offerOf } from './traffic/api-connect.ts';
import { majorOf } from './traffic/majors.ts';

export interface OfferedProduct {
  name: string;
  version: string | undefined;
  /** It offers the API that is asked about. */
  hasApi: boolean;
  parts: readonly OfferedPart[];
  kind: Evidence['kind'];
  where: string;
}

interface OfferedPart {
  /** `the plan gold`. */
  what: string;
  /** Of a plan: `GET /routes`; undefined: whatever the API has. */
  operations: readonly string[] | undefined;
  /** False for an environment that is not switched on: nobody uses it. */
  isUsed: boolean;
}

/** The products of the config, of product files of API Connect and of manifests; what specgate draws is told by the config. */
export function offersOf(context: Context, products: ConfigData['products']): OfferedProduct[] {
  return [...ofConfig(context, products), ...ofProductFiles(context), ...ofManifests(context)];
}

function part(what: string, more: Partial<OfferedPart> = {}): OfferedPart {
  return { what, operations: undefined, isUsed: true, ...more };
}

function ofConfig({ api }: Context, products: ConfigData['products']): OfferedProduct[] {
  return [...(products ?? [])].map(([name, { version, apis, plans }]) => ({
    name,
    version,
    hasApi: apis.includes(api.name),
    parts: [
      ...apis.map(one => part(`the API ${one}`)),
      ...[...(plans ?? [])].flatMap(([plan, { apis: some }]) => {
        if (some && !some.has(api.name)) return [];
        return [part(`the plan ${plan}`, { operations: some?.get(api.name)?.operations })];
      }),
    ],
    kind: 'gateway-config',
    where: 'specgate.yaml',
  }));
}

function ofProductFiles(context: Context): OfferedProduct[] {
  const offer = offerOf(context);
  return context.apiConnect.products.flatMap((product): OfferedProduct[] => {
    if (product.name === undefined || isDrawn(product)) return [];
    const plans = offer?.plans.filter(one => one.product === product) ?? [];
    return [
      {
        name: product.name,
        version: product.version,
        hasApi: offer?.products.includes(product) === true,
        parts: [
          ...product.apis.map(({ key }) => part(`the API ${key}`)),
          ...plans.map(({ plan, operations }) => part(`the plan ${plan.name}`, { operations })),
        ],
        kind: 'gateway-config',
        where: whereOf(product),
      },
    ];
  });
}

function ofManifests({ manifests }: Context): OfferedProduct[] {
  return manifests.products.flatMap((product): OfferedProduct[] => {
    if (product.name === undefined || isDrawn(product)) return [];
    const environments = manifests.environments.filter(one => one.product === product && one.name !== undefined);
    return [
      {
        name: product.name,
        version: undefined,
        hasApi: true,
        parts: environments.map(one =>
          part(`the environment ${one.name}`, { isUsed: own(one.data, 'active') === true }),
        ),
        kind: 'manifest',
        where: whereOf(product),
      },
    ];
  });
}

function isDrawn({ file }: { file: string }): boolean {
  return file.startsWith('<');
}

/**
 * What consumers had of the API and would not find any more. A product that is gone is retired, and one of a new major
 * version supersedes the old: neither takes the place of another.
 */
export function lostSince(before: readonly OfferedProduct[], now: readonly OfferedProduct[]): Evidence[] {
  return before.flatMap((old): Evidence[] => {
    const next = now.find(({ name, kind }) => name === old.name && kind === old.kind);
    if (!old.hasApi || !next || (majorOf(next.version) ?? 0) > (majorOf(old.version) ?? 0)) return [];
    const { kind, where, name } = next;
    return old.parts
      .filter(({ isUsed }) => isUsed)
      .flatMap(({ what, operations }): Evidence[] => {
        const same = next.parts.find(one => one.what === what);
        if (!same) return [{ kind, where, says: `The product ${name} does not have ${what} any more.` }];
        const gone = same.operations && lostOperations(operations, same.operations);
        return gone === undefined
          ? []
          : [{ kind, where, says: `Of the product ${name} ${what} does not open ${gone} any more.` }];
      });
  });
}

function lostOperations(before: readonly string[] | undefined, now: readonly string[]): string | undefined {
  return before ? before.find(one => !now.includes(one)) : 'every operation';
}
