/** Findings that people set aside: inline comments and the suppressions file. They stay in every report and are counted. */
import { parseEvents } from 'js-yaml';
import type { Document } from '../document/document.ts';
import { globMatches } from '../document/glob.ts';
import { maxDepth } from '../document/limits.ts';
import { isObject, own } from '../document/pointer.ts';
import { SCALAR } from '../document/yaml-events.ts';
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
  if (!datePattern.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  // What no calendar has, such as 30 February, becomes another day or none.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
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

/**
 * The suppression written on `line` or the one above: `# specgate-ignore RULE until 2027-01-31: reason` (YAML only).
 * `decides` gives the document at the revision that decides, null where it is not there: a comment counts only where that
 * one has the same, so that a pull request cannot bring its own excuse (T-12). Undefined: the document itself decides.
 */
export function inlineSuppression(
  document: Document,
  rule: string,
  line: number,
  today: string,
  decides?: () => Document | null,
): Suppression | undefined {
  const found = commentsOf(document);
  for (const at of [line, line - 1]) {
    const comment = found.get(at)?.find(one => one.rule === rule && (one.until === undefined || one.until >= today));
    if (!comment) continue;
    if (decides && !hasComment(decides(), comment)) continue;
    const { reason, until } = comment;
    return { by: `${document.file}:${at}`, reason, kind: 'inline', ...(until === undefined ? {} : { until }) };
  }
  return undefined;
}

function commentsOf(document: Document): Map<number, InlineComment[]> {
  let found = comments.get(document);
  if (!found) {
    found = document.syntax === 'yaml' ? findComments(document.text) : new Map();
    comments.set(document, found);
  }
  return found;
}

function hasComment(document: Document | null, { rule, reason, until }: InlineComment): boolean {
  if (!document) return false;
  const all = [...commentsOf(document).values()].flat();
  return all.some(one => one.rule === rule && one.reason === reason && one.until === until);
}

function findComments(text: string): Map<number, InlineComment[]> {
  const found = new Map<number, InlineComment[]>();
  const word = 'specgate-ignore';
  if (!text.includes(word)) return found;
  const isText = textTest(text);
  let line = 0;
  for (const { 0: content, index: offset } of text.matchAll(/[^\r\n]*(?:\r\n|\n|\r|$)/g)) {
    line++;
    const at = content.indexOf(word);
    const before = at === -1 ? undefined : /(?:^|\s)#\s*$/.exec(content.slice(0, at));
    if (!before || isText(offset + at)) continue;
    const match = /^\s+(\S+?)(?:\s+until\s+(\S+?))?\s*:\s*(\S.*)$/.exec(content.slice(at + word.length).trimEnd());
    if (!match) continue;
    const [, rule = '', until, reason = ''] = match;
    if (until !== undefined && !isDate(until)) continue;
    found.set(line, [...(found.get(line) ?? []), { rule, reason, until }]);
  }
  return found;
}

/** Tells whether an offset lies inside a scalar: there a `#` is text, which whoever wrote it may not know to be a comment. */
function textTest(text: string): (offset: number) => boolean {
  const starts: number[] = [];
  const ends: number[] = [];
  for (const event of parseEvents(text, { maxDepth: maxDepth + 10 })) {
    if (event.type !== SCALAR || event.valueEnd <= event.valueStart) continue;
    starts.push(event.valueStart);
    ends.push(event.valueEnd);
  }
  return offset => {
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= offset) low = middle + 1;
      else high = middle;
    }
    return low > 0 && offset < ends[low - 1]!;
  };
}
