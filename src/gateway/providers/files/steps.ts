/** From the files of a catalog as they are to the files as they shall be: one step per file. */
import { parseDocument } from '../../../document/parse.ts';
import { isObject, own } from '../../../document/pointer.ts';
import { UserError } from '../../../errors.ts';
import { digestOf } from '../../digest.ts';
import type { Step } from '../../provider.ts';

export interface WantedFile {
  readonly entity: string;
  readonly name: string;
  /** The product version that it is there for. */
  readonly product: string;
  /** Undefined: it shall go. */
  readonly text: string | undefined;
}

/** Null where there is no file. */
export interface FileDetail {
  readonly file: string;
  readonly before: string | null;
  readonly after: string | null;
}

/**
 * One step per file that differs. A document is there before the record that names it, an API before the products that open
 * it, and both go after them; products change in the order of `products`; what is drawn from all comes last.
 */
export function stepsBetween(
  files: ReadonlyMap<string, string>,
  wanted: ReadonlyMap<string, WantedFile>,
  products: readonly string[],
): Step[] {
  const steps = [...wanted].flatMap(([file, { entity, name, product, text }]): Step[] => {
    const detail: FileDetail = { file, before: files.get(file) ?? null, after: text ?? null };
    if (detail.before === detail.after) return [];
    const [before, after] = [shown(entity, detail.before), shown(entity, detail.after)];
    const isTransition = entity !== 'document' && stateOf(before) !== stateOf(after);
    const action =
      detail.before === null ? 'create' : detail.after === null ? 'delete' : isTransition ? 'transition' : 'update';
    const isLive = [before, after].some(one => ['published', 'deprecated', 'online', 'offline'].includes(stateOf(one)));
    const switches = action !== 'delete' && (isLive || entity === 'configuration');
    return [{ action, entity, name, before, after, switches, product, detail }];
  });
  // What is drawn changes for consumers when something else does, or by itself.
  const others = steps.filter(({ entity }) => entity !== 'configuration');
  const isQuiet = others.length > 0 && !others.some(({ switches, action }) => switches || action === 'delete');
  const settled = steps.map(step => (isQuiet && step.entity === 'configuration' ? { ...step, switches: false } : step));
  return settled.sort((a, b) => rankOf(a) - rankOf(b) || products.indexOf(a.name) - products.indexOf(b.name));
}

function rankOf({ action, entity, after }: Step): number {
  if (entity === 'configuration') return 5;
  if (entity === 'product') return 2;
  const goes = action === 'delete' || stateOf(after) === 'retired';
  return goes ? (entity === 'API' ? 3 : 4) : entity === 'API' ? 1 : 0;
}

/** A record as data; of long texts what identifies them. */
function shown(entity: string, text: string | null): unknown {
  if (text === null) return null;
  if (entity === 'configuration') return { digest: digestOf(text), lines: text.split('\n').length - 1 };
  let data: unknown;
  try {
    data = parseDocument(text, '').data;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { unreadable: error.message };
  }
  if (entity !== 'document') return data;
  const operations = Object.values((own(data, 'paths') ?? {}) as object).flatMap(item =>
    isObject(item)
      ? Object.keys(item).filter(key => /^(get|put|post|delete|options|head|patch|trace|query)$/.test(key))
      : [],
  );
  return { digest: digestOf(data), operations: operations.length };
}

function stateOf(record: unknown): string {
  const state = own(record, 'state');
  return typeof state === 'string' ? state : '';
}
