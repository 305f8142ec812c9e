/** Walks operations as Spectral's oas functions do: under any key of `paths`, by the eight methods up to OpenAPI 3.1. */
import { isObject } from '../../document/pointer.ts';
import type { RuleContext } from '../rule.ts';

export const operationKeys: ReadonlySet<string> = new Set([
  'get',
  'head',
  'post',
  'put',
  'patch',
  'delete',
  'options',
  'trace',
]);

export interface WalkedOperation {
  /** The key under `paths`. */
  path: string;
  /** The key in the path item. */
  operation: string;
  value: Record<string, unknown>;
}

/** Every operation in the order of the document, references to path items and operations followed. */
export function* allOperations(paths: unknown, context: RuleContext): Generator<WalkedOperation> {
  if (!isObject(paths)) return;
  for (const [path, written] of Object.entries(paths)) {
    const item = context.deref(written);
    if (!isObject(item)) continue;
    for (const [operation, raw] of Object.entries(item)) {
      if (!operationKeys.has(operation)) continue;
      const value = context.deref(raw);
      if (isObject(value)) yield { path, operation, value };
    }
  }
}
