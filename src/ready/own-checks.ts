/** Checks that a team writes into its config as data: that a file is there, what it says, what the OpenAPI document has. */
import type { Config } from '../config/read.ts';
import type { ConfigData } from '../config/shape.ts';
import { globMatches } from '../document/glob.ts';
import { parseDocuments } from '../document/parse.ts';
import { fromPointer, getAt, own, toText } from '../document/pointer.ts';
import { UserError } from '../errors.ts';
import { fill, hasPlaceholder } from '../kong/template.ts';
import { compilePattern, type Pattern } from '../pattern.ts';
import { truncate } from '../text.ts';
import type { Context } from './context.ts';
import type { Answer, Evidence } from './item.ts';
import type { Judged } from './judge.ts';
import { chartOfTemplate, helpersOf } from './repository/charts.ts';
import { isOpen } from './repository/objects.ts';
import { renderTemplate } from './repository/template.ts';

type OwnCheck =
  NonNullable<NonNullable<ConfigData['ready']>['checks']> extends ReadonlyMap<string, infer One> ? One : never;

/** More files than this fit no pattern that means a certain file. */
const mostFiles = 500;

/** The checks of the config. Throws a UserError for one that says too little, too much, or holds a wrong expression. */
export function ownChecks(config: Config, folder: string): Judged[] {
  return [...(config.data.ready?.checks ?? [])].map(([id, check]) => {
    const refuse = (key: string | undefined, message: string): never => {
      const at = ['ready', 'checks', id, ...(key === undefined ? [] : [key])];
      throw new UserError(message, { file: config.file, ...config.place(at) });
    };
    const pattern = checked(check, refuse);
    return {
      id,
      title: check.title,
      section: 'own',
      gate: check.gate ?? 'warn',
      remedy: check.fix ?? defaultRemedy(check),
      evidence: [check.openapi === undefined ? 'repository' : 'openapi'],
      check: context =>
        check.openapi === undefined
          ? lookAtFiles(check, pattern, context, { folder, config: folder + nameOfFile(config.file) })
          : lookAtDocument(check.openapi, context),
    };
  });
}

/** The file's name, of `REF:path` too. */
export function nameOfFile(file: string): string {
  return /[^/\\:]*$/.exec(file)![0];
}

function checked(
  { file, openapi, pointer, equals, matches }: OwnCheck,
  refuse: (key: string | undefined, message: string) => never,
): Pattern | undefined {
  if ((file === undefined) === (openapi === undefined))
    refuse(undefined, 'A check looks either at files (`file`) or at the OpenAPI document (`openapi`).');
  if (openapi !== undefined) {
    for (const [key, value] of Object.entries({ pointer, equals, matches }))
      if (value !== undefined) refuse(key, `"${key}" belongs to a check of files, not of the OpenAPI document.`);
  }
  if (equals !== undefined && pointer === undefined)
    refuse('equals', '"equals" needs "pointer": the place in the file that is compared.');
  if (matches !== undefined && pointer !== undefined)
    refuse('matches', '"matches" looks at the whole text, "pointer" at one value; give one of the two.');
  if (matches === undefined) return undefined;
  const pattern = compilePattern(matches);
  return 'problem' in pattern ? refuse('matches', `"matches" cannot be used: ${pattern.problem}.`) : pattern;
}

function defaultRemedy({ file, openapi, pointer, equals, matches }: OwnCheck): string {
  if (openapi !== undefined) return `Add ${openapi} to the OpenAPI document.`;
  if (pointer !== undefined) return `Set ${pointer} in ${file}${equals === undefined ? '' : ` to ${equals}`}.`;
  return matches === undefined ? `Add ${file}.` : `Make ${file} match ${truncate(matches, 80)}.`;
}

function lookAtDocument(pointer: string, { document, resolve, api }: Context): Answer {
  const where = (line: number): string => `${api.file}:${line}`;
  if (!document) return { status: 'fail', evidence: [openapi(api.file, 'The OpenAPI document cannot be read.')] };
  let value: unknown = resolve(document.data);
  for (const key of fromPointer(pointer) ?? []) value = resolve(own(value, key));
  const { line } = document.locate(fromPointer(pointer) ?? []).start;
  return value === undefined
    ? { status: 'fail', evidence: [openapi(where(line), `The document has nothing at ${pointer}.`)] }
    : { status: 'pass', evidence: [openapi(where(line), `The document has ${pointer || 'a root'}.`)] };
}

function openapi(where: string, says: string): Evidence {
  return { kind: 'openapi', where, says };
}

/** A value must stand in every file that the pattern names, a text in one of them; what the check itself says is neither. */
function lookAtFiles(
  { file, pointer, equals, matches }: OwnCheck,
  pattern: Pattern | undefined,
  context: Context,
  { folder, config }: { folder: string; config: string },
): Answer {
  const { tree } = context.repository;
  const glob = (file ?? '').replace(/^\.\//, '');
  const found = tree.files
    .filter(one => one !== config && one.startsWith(folder) && globMatches(glob, one.slice(folder.length)))
    .slice(0, mostFiles);
  if (found.length === 0) return { status: 'fail', evidence: [evidence(glob, 'There is no such file.')] };
  if (pointer !== undefined) {
    const seen = found.map(one => valueIn(one, pointer, equals, context));
    const evidence = seen.map(one => one.evidence);
    if (seen.some(({ status }) => status === 'fail'))
      return { status: 'fail', evidence: seen.filter(({ status }) => status === 'fail').map(one => one.evidence) };
    return seen.some(({ status }) => status === 'unknown')
      ? { status: 'unknown', evidence, needs: 'file' }
      : { status: 'pass', evidence };
  }
  if (matches === undefined || !pattern)
    return { status: 'pass', evidence: found.slice(0, 5).map(one => evidence(tree.name(one), 'The file is there.')) };
  const shown = truncate(matches, 80);
  for (const one of found) {
    const line = lineMatching(tree.text(one) ?? '', pattern);
    if (line !== undefined)
      return { status: 'pass', evidence: [evidence(`${tree.name(one)}:${line}`, `It matches ${shown}.`)] };
  }
  const says = `No line matches ${shown}.`;
  return { status: 'fail', evidence: found.slice(0, 5).map(one => evidence(tree.name(one), says)) };
}

interface Seen {
  status: 'pass' | 'fail' | 'unknown';
  evidence: Evidence;
}

/** The first document of the file that has a value there decides; templates as far as they can be rendered. */
function valueIn(file: string, pointer: string, wanted: string | undefined, { repository, config }: Context): Seen {
  const { tree, charts } = repository;
  const name = tree.name(file);
  const path = fromPointer(pointer) ?? [];
  const tell = (status: Seen['status'], where: string, says: string): Seen => ({
    status,
    evidence: evidence(where, says),
  });
  const filled = fill(tree.text(file) ?? '', config.ready?.variables ?? new Map());
  const chart = chartOfTemplate(file, charts);
  const rendered = chart && renderTemplate(filled, chart, helpersOf(chart, charts, tree));
  if (chart && !rendered) return tell('unknown', name, 'This template cannot be rendered without Helm.');
  try {
    for (const document of parseDocuments(rendered?.text ?? filled, name)) {
      const value = getAt(document.data, path);
      if (value === undefined) continue;
      const { line } = document.locate(path).start;
      const where = `${name}:${rendered?.lines[line - 1] ?? line}`;
      if (value === null || value === '') return tell('fail', where, `${pointer} is empty.`);
      if (wanted === undefined) return tell('pass', where, `${pointer} is there.`);
      const isScalar = typeof value !== 'object';
      if (isScalar && (isOpen(toText(value)) || hasPlaceholder(toText(value))))
        return tell('unknown', where, `${pointer} is known when the template is rendered.`);
      const isMet = isScalar && toText(value) === wanted;
      return tell(
        isMet ? 'pass' : 'fail',
        where,
        isMet ? `${pointer} is as wanted.` : `${pointer} is not ${truncate(wanted, 80)}.`,
      );
    }
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    // A template of another kind is no YAML before it is rendered.
    const isTemplate = chart !== undefined || isOpen(filled);
    return tell(isTemplate ? 'unknown' : 'fail', name, `It cannot be read: ${error.message}`);
  }
  return tell('fail', name, `It has nothing at ${pointer}.`);
}

/** The first line that matches; one that the expression cannot be tried on in bounded time does not count as matching. */
function lineMatching(text: string, pattern: Pattern): number | undefined {
  const index = text.split(/\r\n|\n|\r/).findIndex(line => line.length <= pattern.maxLength && pattern.test(line));
  return index === -1 ? undefined : index + 1;
}

function evidence(where: string, says: string): Evidence {
  return { kind: 'repository', where, says };
}
