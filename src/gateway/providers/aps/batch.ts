/** What the Directory API says of a write: a result with results of its children, whose reasons are the true ones. */
import { UserError } from '../../../errors.ts';
import { truncate, visible } from '../../../text.ts';
import type { HttpAnswer } from '../../http.ts';
import { redactAnswer } from '../../secret.ts';

export interface BatchResult {
  readonly status: number;
  readonly result: string;
  readonly reason?: string;
  readonly childResults?: readonly BatchResult[];
}

/** The statuses with which the Directory API answers a write by a result or a sentence. */
export const batchStatuses = [400, 404, 422] as const;

/** `created`, `updated`, `no-change`, …. Throws a UserError (exit 3) with every reason; also where 200 hides a failure. */
export function batchOutcome(answer: HttpAnswer, what: string): string {
  const reasons = failureReasons(answer);
  if (reasons.length > 0) throw new UserError(`The portal refused ${what}: ${reasons.join('; ')}.`, {}, 3);
  return resultOf(answer.json)?.result ?? 'done';
}

/** Why it failed, the causes in the children first; empty: it did not. */
export function failureReasons({ status, json }: Pick<HttpAnswer, 'status' | 'json'>): string[] {
  const batch = resultOf(json);
  if (batch) {
    const isBad = status >= 400 || walk(batch).some(isFailed);
    if (!isBad) return [];
    const reasons = walk(batch)
      .reverse()
      .flatMap(({ reason }) => reason ?? []);
    const generic = 'Failed updating children';
    const told = reasons.filter(reason => reason !== generic);
    return distinct(told.length > 0 ? told : reasons.length > 0 ? reasons : [batch.result]);
  }
  const body = (typeof json === 'object' && json !== null ? json : {}) as Record<string, unknown>;
  const fields = Object.entries((body.fields ?? {}) as Record<string, { message?: unknown } | null>).flatMap(
    ([name, field]) => (typeof field?.message === 'string' ? [`${name}: ${field.message}`] : []),
  );
  const error = [body.error, body.message].find((one): one is string => typeof one === 'string' && one !== '');
  if (status < 400 && !body.error) return [];
  return distinct([
    ...(error === undefined ? [] : [error]),
    ...fields,
    ...(error || fields.length > 0 ? [] : [`status ${status}`]),
  ]);
}

function isFailed({ status, result }: BatchResult): boolean {
  return status >= 400 || /-failed$/.test(result);
}

function walk(batch: BatchResult): BatchResult[] {
  const children = Array.isArray(batch.childResults) ? batch.childResults : [];
  return [batch, ...children.filter(isResult).flatMap(walk)];
}

function resultOf(json: unknown): BatchResult | undefined {
  return isResult(json) ? json : undefined;
}

function isResult(json: unknown): json is BatchResult {
  if (typeof json !== 'object' || json === null) return false;
  const { status, result } = json as Record<string, unknown>;
  return typeof status === 'number' && typeof result === 'string';
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)].map(text => truncate(visible(redactAnswer(text.trim().replace(/\.$/, ''))), 400));
}
