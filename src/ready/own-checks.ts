/** Checks that a team writes into its config as data: that a file is there, what it says, what the OpenAPI document has. */
import type { Config } from '../config.ts';
import type { ConfigData } from '../config-shape.ts';
import { globMatches } from '../document/glob.ts';
import { parseDocuments } from '../document/parse.ts';
import { fromPointer, getAt, own } from '../document/pointer.ts';
import { UserError } from '../errors.ts';
import { compilePattern, type Pattern } from '../pattern.ts';
import { truncate } from '../text.ts';
import type { Context } from './context.ts';
import type { Answer, Evidence } from './item.ts';
import type { Judged } from './judge.ts';

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
          ? lookAtFiles(check, pattern, context, folder)
          : lookAtDocument(check.openapi, context),
    };
  });
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

/** A value must stand in every file that the pattern names, a text in one of them. */
function lookAtFiles(
  { file, pointer, equals, matches }: OwnCheck,
  pattern: Pattern | undefined,
  { repository: { tree } }: Context,
  folder: string,
): Answer {
  const glob = (file ?? '').replace(/^\.\//, '');
  const found = tree.files
    .filter(one => one.startsWith(folder) && globMatches(glob, one.slice(folder.length)))
    .slice(0, mostFiles);
  if (found.length === 0) return { status: 'fail', evidence: [evidence(glob, 'There is no such file.')] };
  if (pointer !== undefined) {
    const seen = found.map(one => valueIn(one, pointer, equals));
    return { status: seen.every(one => one.isMet) ? 'pass' : 'fail', evidence: seen.map(one => one.evidence) };
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

  function valueIn(one: string, at: string, wanted: string | undefined): { isMet: boolean; evidence: Evidence } {
    const name = tree.name(one);
    const path = fromPointer(at) ?? [];
    try {
      for (const document of parseDocuments(tree.text(one) ?? '', name)) {
        const value = getAt(document.data, path);
        if (value === undefined) continue;
        const isMet = wanted === undefined || String(value) === wanted;
        const where = `${name}:${document.locate(path).start.line}`;
        return {
          isMet,
          evidence: evidence(where, isMet ? `${at} is as wanted.` : `${at} is not ${truncate(wanted ?? '', 80)}.`),
        };
      }
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      return { isMet: false, evidence: evidence(name, `It cannot be read: ${error.message}`) };
    }
    return { isMet: false, evidence: evidence(name, `It has nothing at ${at}.`) };
  }
}

/** The first line that matches; one that the expression cannot be tried on in bounded time does not count as matching. */
function lineMatching(text: string, pattern: Pattern): number | undefined {
  const index = text.split(/\r\n|\n|\r/).findIndex(line => line.length <= pattern.maxLength && pattern.test(line));
  return index === -1 ? undefined : index + 1;
}

function evidence(where: string, says: string): Evidence {
  return { kind: 'repository', where, says };
}
