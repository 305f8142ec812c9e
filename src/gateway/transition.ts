/** Steps of the lifecycle and what comes of them: moved, or refused with a sentence that says what would be possible. */
import { withoutProduct, withProduct } from './catalog.ts';
import {
  type Catalog,
  type CatalogProduct,
  type Commit,
  commitOfContent,
  isLive,
  type MigrationTarget,
  type ProductState,
  type Ref,
  refText,
} from './model.ts';
import { allowedEvents, type EventName, rowOf } from './tables.ts';

/** One elementary step of the lifecycle. Macros (replace, supersede, publish of what is not staged) are sequences of them. */
export type Transition =
  | {
      readonly kind: 'product';
      readonly product: Ref;
      readonly from: ProductState | 'none';
      readonly to: ProductState | 'none';
      /** Of table P. */
      readonly row: string;
    }
  | { readonly kind: 'api'; readonly api: Ref; readonly from: 'online' | 'offline'; readonly to: 'online' | 'offline' }
  /** The same version takes other content, which production mode forbids. */
  | { readonly kind: 'content'; readonly product: Ref }
  /** Its deprecation or sunset date moves. */
  | { readonly kind: 'dates'; readonly product: Ref }
  | { readonly kind: 'set-migration-target'; readonly product: Ref; readonly target: MigrationTarget }
  | { readonly kind: 'migrate-subscriptions'; readonly product: Ref; readonly target: MigrationTarget };

/** What holds for every event of a run. */
export interface Rules {
  readonly productionMode: boolean;
  /** Written down at every product that the event changes. */
  readonly commit: Commit | undefined;
}

export interface Moved {
  readonly kind: 'moved';
  /** Empty: everything is as wanted. */
  readonly transitions: readonly Transition[];
  readonly catalog: Catalog;
  /** Sentences for people. */
  readonly notes: readonly string[];
  /** Products that wait for an approval at the gateway. */
  readonly waits: readonly Ref[];
}

export interface Refused {
  readonly kind: 'refused';
  /** 1: the gate is shut; 2: the state does not allow the event (contract). */
  readonly exitCode: 1 | 2;
  readonly says: string;
}

export type Outcome = Moved | Refused;

/** One step of table P on a product that is in the catalog. */
export function moveProduct(
  catalog: Catalog,
  product: CatalogProduct,
  event: EventName,
  { commit }: Rules,
  dates: { deprecatedOn?: string; sunsetOn?: string } = {},
): Outcome {
  const row = rowOf(product.state, event);
  if (!row) return illegal(product, event);
  const { name, version } = product;
  const transition = { kind: 'product', product: { name, version }, from: row.from, to: row.to, row: row.row } as const;
  const after = row.to === 'none' ? withoutProduct(catalog, product) : withProduct(catalog, inState(product, row.to));
  return { kind: 'moved', transitions: [transition], catalog: after, notes: [], waits: [] };

  function inState(before: CatalogProduct, state: ProductState): CatalogProduct {
    const { deprecatedOn: _on, sunsetOn: _sunset, migrationTargets, commit: _commit, ...rest } = before;
    return {
      ...rest,
      state,
      ...(state === 'deprecated' && dates),
      // Nobody can follow a target any more when the subscriptions are gone.
      ...(isLive(state) && migrationTargets && { migrationTargets }),
      ...movedBy(commit, before),
    };
  }
}

/** What a product is made of does not come from the commit that moves it. */
export function movedBy(
  commit: Commit | undefined,
  product: CatalogProduct,
): Pick<CatalogProduct, 'commit' | 'contentCommit'> {
  return commit ? { commit, contentCommit: commitOfContent(product) ?? null } : {};
}

export function unchanged(catalog: Catalog, notes: readonly string[] = []): Moved {
  return { kind: 'moved', transitions: [], catalog, notes, waits: [] };
}

export function joined(first: Moved, second: Moved): Moved {
  return {
    kind: 'moved',
    transitions: [...first.transitions, ...second.transitions],
    catalog: second.catalog,
    notes: [...first.notes, ...second.notes],
    waits: [...first.waits, ...second.waits],
  };
}

export function refusal(exitCode: 1 | 2, says: string): Refused {
  return { kind: 'refused', exitCode, says };
}

export function notThere(ref: Ref, event: EventName): Refused {
  return refusal(
    2,
    `${refText(ref)} is not in the catalog, so it cannot be ${pastOf(event)}; specgate stage or publish brings in the version that the config names.`,
  );
}

export function illegal(product: CatalogProduct, event: EventName, because?: string): Refused {
  const allowed = allowedEvents(product.state).filter(name => name !== 'approve');
  const rest =
    product.state === 'pre-staged'
      ? 'a person must approve or reject it at the gateway first'
      : `this state allows ${allowed.join(', ')}`;
  const why = because ?? `it is ${product.state}`;
  return refusal(2, `${refText(product)} cannot be ${pastOf(event)}: ${why}; ${rest}.`);
}

function pastOf(event: EventName): string {
  const words: Partial<Record<EventName, string>> = {
    'set-migration-target': 'given a migration target',
    'execute-migration-target': 'migrated',
  };
  return words[event] ?? (event.endsWith('e') ? `${event}d` : event === 'publish' ? 'published' : `${event}ed`);
}
