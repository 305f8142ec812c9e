/** Findings that people set aside: inline comments and the suppressions file. They stay in every report and are counted. */
import type { Document } from '../document/document.ts';
import { globMatches } from '../document/glob.ts';
import { isObject, own } from '../document/pointer.ts';
import { UserError } from '../errors.ts';
import type { Suppression } from '../finding.ts';
import { didYouMean } from '../suggest.ts';

/** One entry of `.specgate/suppressions.yaml`. */
export interface FileSuppression {
  rule: string;
  /** A file or pattern, from the top of the workspace; every file when absent. */
  file: string | undefined;
  /** That place and everything below it; everywhere when absent. */
  pointer: string | undefined;
  by: string;
  reason: string;
  until: string | undefined;
}

export const suppressionsFile = '.specgate/suppressions.yaml';

const keys = ['rule', 'file', 'pointer', 'by', 'reason', 'until'];
const datePattern = /^\d{4}-\d{2}-\d{2}$/;

/** Reads the suppressions file: a list, or a mapping with the list `suppressions`. Throws a UserError with line and column. */
export function readSuppressions(document: Document): FileSuppression[] {
  const list = Array.isArray(document.data) ? document.data : own(document.data, 'suppressions');
  const base = Array.isArray(document.data) ? [] : ['suppressions'];
  const refuse = (path: (string | number)[], message: string): never => {
    throw new UserError(message, { file: document.file, ...document.locate(path).start });
  };
  if (document.data === null) return [];
  if (!Array.isArray(list))
    return refuse([], 'Suppressions are a list under `suppressions`, each with rule, by and reason.');
  return list.map((entry: unknown, index) => {
    const at = [...base, index];
    if (!isObject(entry)) return refuse(at, 'A suppression has rule, by and reason (and file, pointer, until).');
    for (const key of Object.keys(entry)) {
      if (!keys.includes(key)) refuse([...at, key], `A suppression has no key "${key}".${didYouMean(key, keys)}`);
      if (typeof entry[key] !== 'string' || entry[key].trim() === '')
        refuse([...at, key], `"${key}" of a suppression is text.`);
    }
    for (const key of ['rule', 'by', 'reason']) {
      if (own(entry, key) === undefined)
        refuse(at, `The suppression lacks "${key}": who sets what aside, and why, must be written down.`);
    }
    const until = own(entry, 'until') as string | undefined;
    if (until !== undefined && !isDate(until)) refuse([...at, 'until'], '"until" is a day such as 2027-01-31.');
    return {
      rule: entry.rule as string,
      file: own(entry, 'file') as string | undefined,
      pointer: own(entry, 'pointer') as string | undefined,
      by: entry.by as string,
      reason: entry.reason as string,
      until,
    };
  });
}

function isDate(text: string): boolean {
  return datePattern.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));
}

/** Sets findings aside by the file's entries. `today` is `YYYY-MM-DD`; an entry holds on its last day. */
export function fileSuppression(
  list: readonly FileSuppression[],
  { rule, file, pointer }: { rule: string; file: string; pointer: string },
  today: string,
): Suppression | undefined {
  const found = list.find(
    one =>
      one.rule === rule &&
      (one.until === undefined || one.until >= today) &&
      (one.file === undefined || globMatches(one.file, file)) &&
      (one.pointer === undefined || pointer === one.pointer || pointer.startsWith(`${one.pointer}/`)),
  );
  if (!found) return undefined;
  const { by, reason, until } = found;
  return { by, reason, kind: 'file', ...(until === undefined ? {} : { until }) };
}

interface InlineComment {
  rule: string;
  reason: string;
  until: string | undefined;
}

const comments = new WeakMap<Document, Map<number, InlineComment[]>>();

/** The suppression written on `line` or the one above: `# specgate-ignore RULE until 2027-01-31: reason` (YAML only). */
export function inlineSuppression(
  document: Document,
  rule: string,
  line: number,
  today: string,
): Suppression | undefined {
  let found = comments.get(document);
  if (!found) {
    found = document.syntax === 'yaml' ? findComments(document.text) : new Map();
    comments.set(document, found);
  }
  for (const at of [line, line - 1]) {
    const comment = found.get(at)?.find(one => one.rule === rule && (one.until === undefined || one.until >= today));
    if (!comment) continue;
    const { reason, until } = comment;
    return { by: `${document.file}:${at}`, reason, kind: 'inline', ...(until === undefined ? {} : { until }) };
  }
  return undefined;
}

function findComments(text: string): Map<number, InlineComment[]> {
  const found = new Map<number, InlineComment[]>();
  const word = 'specgate-ignore';
  if (!text.includes(word)) return found;
  text.split(/\r\n|\n|\r/).forEach((line, index) => {
    const at = line.indexOf(word);
    if (at === -1 || !/(^|\s)#\s*$/.test(line.slice(0, at))) return;
    const match = /^\s+(\S+?)(?:\s+until\s+(\S+?))?\s*:\s*(\S.*)$/.exec(line.slice(at + word.length));
    if (!match) return;
    const [, rule = '', until, reason = ''] = match;
    if (until !== undefined && !isDate(until)) return;
    const list = found.get(index + 1) ?? [];
    found.set(index + 1, [...list, { rule, reason: reason.trim(), until }]);
  });
  return found;
}
