/** Steps of products in the API Directory: what goes dark does so before the gateway does, what lights up after it. */
import { toText } from '../../../document/pointer.ts';
import { canonicalJson } from '../../digest.ts';
import { type Catalog, refText } from '../../model.ts';
import type { Step, Target } from '../../provider.ts';
import type { Entity } from '../kong/entity.ts';
import { isLineOf, type Line, lineData, lineIn, linesOf } from './directory.ts';
import { sent } from './document.ts';
import type { ApsState } from './read.ts';
import { type ApsSettings, lineName } from './settings.ts';
import type { Detail } from './steps.ts';

interface LineSteps {
  readonly before: readonly Step[];
  readonly after: readonly Step[];
  readonly gone: readonly Step[];
}

/** Environments that go dark do so before the gateway does, those that light up after it. */
export function lineSteps(
  state: ApsState,
  target: Target,
  entities: readonly Entity[],
  settings: ApsSettings,
): LineSteps {
  const inScope = target.scope.map(({ name }) => name);
  const catalog: Catalog = {
    ...target.catalog,
    products: target.catalog.products.filter(({ name }) => inScope.includes(name)),
  };
  const wanted = linesOf(catalog, entities, settings);
  const steps = { before: [] as Step[], after: [] as Step[], gone: [] as Step[] };
  const products = new Map([...target.catalog.products, ...target.scope].map(one => [lineName(one), refText(one)]));
  const kept = new Set(sent(entities).flatMap(({ kind, data }) => (kind === 'services' ? [toText(data.name)] : [])));
  for (const line of wanted) {
    const product = products.get(line.name)!;
    const there = state.products.find(({ name }) => name === line.name);
    const found = (there && lineIn(there, settings)) ?? null;
    const goal = withKnown(line, found, there?.appId);
    const middle: Line = found
      ? {
          ...found,
          environment: {
            ...found.environment,
            active: (found.environment.active ?? false) && (goal.environment.active ?? false),
            services: (found.environment.services ?? []).filter(name => kept.has(name)),
          },
        }
      : { ...goal, environment: { ...goal.environment, active: false } };
    push(steps.before, found, middle, product);
    // What was listed a moment ago goes on after it, not before.
    push(steps.after, middle, goal, product, found?.environment.active ?? false);
  }
  for (const there of state.products) {
    if (!isLineOf(there, target.scope, settings) || wanted.some(({ name }) => name === there.name)) continue;
    const found = lineIn(there, settings);
    if (!found) continue;
    const product = refText(target.scope[0]!);
    const off: Line = { ...found, environment: { ...found.environment, active: false } };
    push(steps.before, found, off, product);
    push(steps.gone, off, null, product);
  }
  return steps;

  function push(into: Step[], before: Line | null, after: Line | null, product: string, follows = false): void {
    const [old, next] = [lineData(before ?? undefined), lineData(after ?? undefined)];
    if (canonicalJson(old) === canonicalJson(next)) return;
    const wasActive = before?.environment.active ?? false;
    const isActive = after?.environment.active ?? false;
    const name = (after ?? before)!;
    into.push({
      action: !before ? 'create' : !after ? 'delete' : wasActive === isActive ? 'update' : 'transition',
      entity: 'product of the API Directory',
      name: `${name.name} (${name.environment.name})`,
      before: old,
      after: next,
      switches: after !== null && (wasActive || isActive || follows),
      product,
      detail: { what: 'line', before, after } satisfies Detail,
    });
  }
}

/** With the ids that the portal gave, and without a guess where nothing is offered that could tell the flow. */
function withKnown(line: Line, found: Line | null, appId: string | undefined): Line {
  const { environment } = line;
  const isEmpty = (environment.services ?? []).length === 0;
  const known = found?.environment;
  return {
    ...line,
    appId: appId ?? line.appId,
    environment: {
      ...environment,
      ...(known?.appId !== undefined && { appId: known.appId }),
      ...(known?.legal !== undefined && { legal: known.legal }),
      ...(isEmpty && known?.flow !== undefined && { flow: known.flow }),
      ...(isEmpty && known?.credentialIssuer !== undefined && { credentialIssuer: known.credentialIssuer }),
    },
  };
}
