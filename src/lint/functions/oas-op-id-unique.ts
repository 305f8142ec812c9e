/** Spectral's `oasOpIdUnique`: no `operationId` stands twice under `paths`. */
import type { RuleContext, RuleResult } from '../rule.ts';
import { allOperations } from './all-operations.ts';
import { noOptions } from './options.ts';

export const checkOptions = noOptions('oasOpIdUnique');

export default function oasOpIdUnique(value: unknown, _options: unknown, context: RuleContext): RuleResult[] {
  const seen = new Set<unknown>();
  const results: RuleResult[] = [];
  for (const operation of allOperations(value, context)) {
    if (!Object.hasOwn(operation.value, 'operationId')) continue;
    const id = context.deref(operation.value.operationId);
    if (seen.has(id)) {
      results.push({
        message: 'operationId must be unique.',
        path: ['paths', operation.path, operation.operation, 'operationId'],
      });
    }
    seen.add(id);
  }
  return results;
}
