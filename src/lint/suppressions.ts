/** Findings that people set aside: inline comments and the suppressions file. They stay in every report and are counted. */
import { parseEvents } from 'js-yaml';
import type { Document } from '../document/document.ts';
import { globMatches } from '../document/glob.ts';
import { maxDepth } from '../document/limits.ts';
import { isObject, own } from '../document/pointer.ts';
import { SCALAR } from '../document/yaml-events.ts';
import { UserError } from '../errors.ts';
import type { Suppression } from '../finding.ts';
import { didYouMean, nearest } from '../suggest.ts';

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
const dayForm = '"until" is a day such as 2027-01-31.';
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
      if (!keys.includes(key)) refuse([...at, key], `A suppression has no key "${key}"${didYouMean(key, keys)}.`);
      if (typeof entry[key] !== 'string' || entry[key].trim() === '')
        refuse([...at, key], `"${key}" of a suppression is text.`);
    }
    for (const key of ['rule', 'by', 'reason']) {
      if (own(entry, key) === undefined)
        refuse(at, `The suppression lacks "${key}": who sets what aside, and why, must be written down.`);
    }
    const until = own(entry, 'until') as string | undefined;
    if (until !== undefined && !isDate(until)) refuse([...at, 'until'], dayForm);
    // Some tools write pointers as fragments.
    const pointer = (own(entry, 'pointer') as string | undefined)?.replace(/^#/, '');
    if (pointer && !pointer.startsWith('/'))
      refuse(
        [...at, 'pointer'],
        '"pointer" is a JSON pointer such as /paths/~1routes/get, with ~1 for a slash in a name.',
      );
    return {
      rule: entry.rule as string,
      file: own(entry, 'file') as string | undefined,
      pointer,
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

interface Comments {
  byLine: Map<number, InlineComment[]>;
  /** Those that set nothing aside, since they are not written as they must be. */
  wrong: { line: number; message: string }[];
}

const comments = new WeakMap<Document, Comments>();

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
  const found = commentsOf(document).byLine;
  for (const at of [line, line - 1]) {
    const comment = found.get(at)?.find(one => one.rule === rule && (one.until === undefined || one.until >= today));
    if (!comment) continue;
    if (decides && !hasComment(decides(), comment)) continue;
    const { reason, until } = comment;
    return { by: `${document.file}:${at}`, reason, kind: 'inline', ...(until === undefined ? {} : { until }) };
  }
  return undefined;
}

/**
 * What is wrong with suppressions that cannot set anything aside, as sentences: comments that are not in the form, and rules
 * that nobody has, where `ids` are those that there are. Silence would look like a suppression that holds.
 */
export function idleSuppressions(
  list: readonly FileSuppression[],
  documents: Iterable<Document>,
  ids: ReadonlySet<string>,
): string[] {
  const unknown = (rule: string): string =>
    `The ruleset has no rule "${rule}"${didYouMean(rule, ids)}; this suppression sets nothing aside.`;
  const found = new Set<string>();
  for (const { rule } of list) if (!ids.has(rule)) found.add(`${suppressionsFile}: ${unknown(rule)}`);
  for (const document of documents) {
    const { byLine, wrong } = commentsOf(document);
    for (const { line, message } of wrong) found.add(`${document.file}:${line}: ${message}`);
    for (const [line, all] of byLine)
      for (const { rule } of all) if (!ids.has(rule)) found.add(`${document.file}:${line}: ${unknown(rule)}`);
  }
  return [...found];
}

/** True where a document has comments that set findings aside. */
export function hasComments(document: Document): boolean {
  return commentsOf(document).byLine.size > 0;
}

function commentsOf(document: Document): Comments {
  let found = comments.get(document);
  if (!found) {
    found = document.syntax === 'yaml' ? findComments(document.text) : { byLine: new Map(), wrong: [] };
    comments.set(document, found);
  }
  return found;
}

function hasComment(document: Document | null, { rule, reason, until }: InlineComment): boolean {
  if (!document) return false;
  const all = [...commentsOf(document).byLine.values()].flat();
  return all.some(one => one.rule === rule && one.reason === reason && one.until === until);
}

const commentForm = 'The comment that sets a finding aside is "# specgate-ignore RULE: reason", with one rule';

function findComments(text: string): Comments {
  const found: Comments = { byLine: new Map(), wrong: [] };
  if (!text.includes('specgate-')) return found;
  const isText = textTest(text);
  let line = 0;
  for (const { 0: content, index: offset } of text.matchAll(/[^\r\n]*(?:\r\n|\n|\r|$)/g)) {
    line++;
    const comment = /(?:^|\s)#\s*specgate-([a-z-]+)/.exec(content);
    if (!comment || isText(offset + comment.index + comment[0].indexOf('#'))) continue;
    const [before, word = ''] = comment;
    const refuse = (message: string): void => void found.wrong.push({ line, message });
    if (word !== 'ignore') {
      if (isLikeIgnore(word)) refuse(`${commentForm}; "specgate-${word}" does nothing.`);
      continue;
    }
    const statement = content.slice(comment.index + before.length).trimEnd();
    const match = /^\s+(\S+?)(?:\s+until\s+(\S+?))?\s*:\s*(\S.*)$/.exec(statement);
    if (!match) {
      refuse(`${commentForm}; this one does nothing.`);
      continue;
    }
    const [, rule = '', until, reason = ''] = match;
    if (until !== undefined && !isDate(until)) refuse(`${dayForm} This suppression sets nothing aside.`);
    else found.byLine.set(line, [...(found.byLine.get(line) ?? []), { rule, reason, until }]);
  }
  return found;
}

/** A slip of the pen, or the word of another linter; not a remark about specgate itself. */
function isLikeIgnore(word: string): boolean {
  return /^(ignore|disable|suppress)/.test(word) || nearest(word, ['ignore']) !== undefined;
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
