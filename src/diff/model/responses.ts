/** The responses of an operation: exact statuses, ranges and the default. */
import { own } from '../../document/pointer.ts';
import type { Tree } from '../../document/tree.ts';
import { mimeTypes } from './body.ts';
import { contentOf, type MediaType, swaggerMediaType } from './content.ts';
import { encodingsOf } from './encoding.ts';
import { type Header, headersOf } from './parameters.ts';
import { mapParts, type Part } from './part.ts';
import { schemaPart } from './schema-part.ts';

export interface Response extends Part {
  /** `200`, `2XX`, `default`. */
  readonly status: string;
  readonly content: readonly MediaType[];
  readonly headers: readonly Header[];
  readonly links: readonly Link[];
}

export interface Link extends Part {
  readonly name: string;
}

export function responsesOf(tree: Tree, operation: Part): Response[] {
  return mapParts(tree, operation, 'responses').map(([name, part]) => ({
    ...part,
    status: /^default$/i.test(name) ? 'default' : name.toUpperCase(),
    content: tree.version === '2.0' ? swaggerContent(tree, part, operation) : contentOf(tree, part, encodingsOf),
    headers: headersOf(tree, part),
    links: mapParts(tree, part, 'links').map(([link, linked]) => ({ ...linked, name: link })),
  }));
}

function swaggerContent(tree: Tree, response: Part, operation: Part): MediaType[] {
  const schema = own(response.value, 'schema');
  if (schema === undefined) return [];
  const used = schemaPart(tree, schema, [...response.path, 'schema']);
  return (mimeTypes(tree, operation, 'produces') ?? ['application/json']).map(type =>
    swaggerMediaType(type, response, used),
  );
}

/** True for statuses that say that the call did what it should. */
export function isSuccess(status: string): boolean {
  return /^2(\d\d|XX)$/.test(status);
}

/** True where `wide` is a range (or the default) that holds `status`. */
export function statusHolds(wide: string, status: string): boolean {
  if (wide === status || wide === 'default') return true;
  return /^\dXX$/.test(wide) && /^\d/.test(status) && wide[0] === status[0];
}

/** The range among the responses that holds the status of one. */
export function rangeFor({ status }: Pick<Response, 'status'>, responses: readonly Response[]): Response | undefined {
  return responses.find(one => one.status !== status && one.status !== 'default' && statusHolds(one.status, status));
}
