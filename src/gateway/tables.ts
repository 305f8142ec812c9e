/** The product lifecycle as data: which event a state allows and what follows from it (api-connect.md, tables P and A). */
import type { ApiState, ProductState } from './model.ts';

/** What a person or a workflow can ask for; each is a command, but `approve`, which happens at the gateway. */
export const events = [
  'stage',
  'approve',
  'publish',
  'deprecate',
  'retire',
  'restage',
  'archive',
  'remove',
  'replace',
  'supersede',
  'set-migration-target',
  'execute-migration-target',
] as const;
export type EventName = (typeof events)[number];

export interface ProductRow {
  readonly row: string;
  readonly from: ProductState | 'none';
  readonly event: EventName;
  readonly to: ProductState | 'none';
  readonly says: string;
}

/** Table P. Of replace and supersede the rows are those of the old product. */
export const productRows: readonly ProductRow[] = [
  { row: 'P1', from: 'none', event: 'stage', to: 'staged', says: 'it enters the catalog' },
  { row: 'P2', from: 'none', event: 'stage', to: 'pre-staged', says: 'where the gateway asks for an approval' },
  { row: 'P3', from: 'pre-staged', event: 'approve', to: 'staged', says: 'a person approves at the gateway' },
  { row: 'P4', from: 'staged', event: 'publish', to: 'published', says: 'consumers can subscribe and call' },
  { row: 'P5', from: 'none', event: 'publish', to: 'published', says: 'stage and publish (P1, P4)' },
  { row: 'P6', from: 'published', event: 'deprecate', to: 'deprecated', says: 'no new subscriptions; old ones work' },
  {
    row: 'P7',
    from: 'published',
    event: 'retire',
    to: 'retired',
    says: 'subscriptions are removed, calls are refused',
  },
  { row: 'P8', from: 'deprecated', event: 'publish', to: 'published', says: 'consumers can subscribe again' },
  { row: 'P9', from: 'deprecated', event: 'retire', to: 'retired', says: 'as P7' },
  { row: 'P10', from: 'retired', event: 'restage', to: 'staged', says: 'it begins anew, without subscriptions' },
  { row: 'P11', from: 'retired', event: 'archive', to: 'archived', says: 'hidden from the usual view' },
  { row: 'P12', from: 'archived', event: 'retire', to: 'retired', says: 'back in the usual view' },
  { row: 'P13', from: 'retired', event: 'remove', to: 'none', says: 'gone from the catalog' },
  { row: 'P14', from: 'archived', event: 'remove', to: 'none', says: 'gone from the catalog' },
  { row: 'P14a', from: 'staged', event: 'remove', to: 'none', says: 'gone, before anybody called it' },
  { row: 'P15', from: 'published', event: 'replace', to: 'retired', says: 'subscriptions move to the new version' },
  { row: 'P16', from: 'published', event: 'supersede', to: 'deprecated', says: 'the new version is offered instead' },
  {
    row: 'P17',
    from: 'published',
    event: 'set-migration-target',
    to: 'published',
    says: 'consumers are offered the move',
  },
  { row: 'P17', from: 'deprecated', event: 'set-migration-target', to: 'deprecated', says: 'as above' },
  { row: 'P18', from: 'published', event: 'execute-migration-target', to: 'published', says: 'subscriptions move' },
  { row: 'P18', from: 'deprecated', event: 'execute-migration-target', to: 'deprecated', says: 'as above' },
];

export interface ApiRow {
  readonly row: string;
  readonly from: ApiState | 'none';
  /** `online` and `offline` are commands; the others follow from what happens to the products that refer to it. */
  readonly event:
    | 'staged'
    | 'published'
    | 'offline'
    | 'online'
    | 'last-retired'
    | 'restaged'
    | 'other-retired'
    | 'removed';
  readonly to: ApiState | 'none';
}

/** Table A. */
export const apiRows: readonly ApiRow[] = [
  { row: 'A1', from: 'none', event: 'staged', to: 'staged' },
  { row: 'A2', from: 'staged', event: 'published', to: 'online' },
  { row: 'A3', from: 'online', event: 'offline', to: 'offline' },
  { row: 'A4', from: 'offline', event: 'online', to: 'online' },
  { row: 'A5', from: 'online', event: 'last-retired', to: 'retired' },
  { row: 'A5', from: 'offline', event: 'last-retired', to: 'retired' },
  { row: 'A6', from: 'retired', event: 'restaged', to: 'staged' },
  { row: 'A7', from: 'online', event: 'other-retired', to: 'online' },
  { row: 'A7', from: 'offline', event: 'other-retired', to: 'offline' },
  { row: 'A8', from: 'online', event: 'staged', to: 'online' },
  { row: 'A9', from: 'retired', event: 'removed', to: 'none' },
  { row: 'A9', from: 'staged', event: 'removed', to: 'none' },
];

/** The row for an event in a state; undefined where the lifecycle does not have it. */
export function rowOf(from: ProductState | 'none', event: EventName): ProductRow | undefined {
  return productRows.find(row => row.from === from && row.event === event);
}

/** What may be asked for in a state, as the commands are called. */
export function allowedEvents(from: ProductState | 'none'): EventName[] {
  return [...new Set(productRows.filter(row => row.from === from).map(row => row.event))];
}
