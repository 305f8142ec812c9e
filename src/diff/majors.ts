/** Major versions in paths and servers: `/v1/routes`. */
import type { Operation } from './model/api.ts';

/** The major version in the path of an operation, or in all of its servers; undefined where none says. */
export function majorOf(operation: Operation): number | undefined {
  return majorIn(operation.template) ?? majorIn(operation.servers[0]?.url ?? '');
}

/** The major versions that operations are offered in. */
export function majorsOf(operations: readonly Operation[]): Set<number> {
  return new Set(operations.flatMap(operation => majorOf(operation) ?? []));
}

function majorIn(text: string): number | undefined {
  const match = /(?:^|\/)v(\d{1,4})(?:\.\d{1,4})*(?=\/|$)/i.exec(text);
  return match ? Number(match[1]) : undefined;
}
