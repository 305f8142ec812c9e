/** `overrides` of a ruleset: other rules for some files, other levels for parts of some files. */

import { globMatches } from '../document/glob.ts';
import { isObject, own, type Path } from '../document/pointer.ts';
import { didYouMean } from '../suggest.ts';
import { levelOf, mistake, type RulesetLevel, type Source } from './ruleset.ts';

const overrideKeys = new Set(['files', 'formats', 'extends', 'rules', 'parserOptions', 'aliases']);

/** Those that fit one file. */
export interface Overrides {
  files: { definition: Record<string, unknown>; at: Path }[];
  pointers: { rule: string; glob: string; pointer: string; level: RulesetLevel }[];
}

/** The overrides of a ruleset for a file; all are checked. Throws a UserError. */
export function overridesFor(source: Source, documentFile: string | undefined): Overrides {
  const found: Overrides = { files: [], pointers: [] };
  const list = own(source.data, 'overrides');
  if (list === undefined) return found;
  if (!Array.isArray(list) || list.length === 0)
    throw mistake({ source, path: ['overrides'] }, '`overrides` must be a list');
  const relative = documentFile === undefined ? undefined : source.relative(documentFile);
  list.forEach((entry, index) => {
    const at: Path = ['overrides', index];
    const files = own(entry, 'files');
    if (!isObject(entry) || !Array.isArray(files) || files.length === 0)
      throw mistake({ source, path: at }, 'an override needs a list `files`');
    for (const key of Object.keys(entry)) {
      if (!overrideKeys.has(key) && !key.startsWith('x-'))
        throw mistake(
          { source, path: [...at, key] },
          `\`${key}\` is no key of an override${didYouMean(key, overrideKeys)}`,
        );
    }
    const { files: _, ...definition } = entry;
    let isWhole = false;
    for (const pattern of files) {
      if (typeof pattern !== 'string')
        throw mistake({ source, path: [...at, 'files'] }, '`files` holds patterns (text)');
      const [glob = '', pointer] = pattern.split('#');
      const fits = relative !== undefined && fitsGlob(glob, relative);
      if (pointer === undefined) {
        isWhole ||= fits;
        continue;
      }
      for (const [rule, value] of Object.entries(isObject(entry.rules) ? entry.rules : {})) {
        const level = levelOf(value);
        if (!level)
          throw mistake({ source, path: [...at, 'rules', rule] }, 'an override with a pointer can only set severities');
        if (fits) found.pointers.push({ rule, glob, pointer, level });
      }
    }
    if (!isWhole) return;
    // As in Spectral the last override that fits gives a rule; an earlier one for the same rule is not merged into it.
    for (const earlier of found.files) earlier.definition = withoutRules(earlier.definition, own(definition, 'rules'));
    found.files.push({ definition, at });
  });
  return found;
}

function withoutRules(definition: Record<string, unknown>, others: unknown): Record<string, unknown> {
  const { rules } = definition;
  if (!isObject(rules) || !isObject(others)) return definition;
  return {
    ...definition,
    rules: Object.fromEntries(Object.entries(rules).filter(([id]) => !Object.hasOwn(others, id))),
  };
}
/** True where a pattern of `overrides` fits a file; one without a folder fits files of that name in every folder. */
export function fitsGlob(glob: string, relative: string): boolean {
  return globMatches(glob.includes('/') ? glob : `**/${glob}`, relative);
}
