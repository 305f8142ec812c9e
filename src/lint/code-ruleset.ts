/**
 * Rulesets that bring JavaScript (`--allow-code`) run on spectral-core itself, so that what was written for Spectral works
 * as there. Loaded only for such a ruleset; documents still come through our reader, and the network stays off.
 */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Document, Ruleset, type RulesetDefinition, Spectral } from '@stoplight/spectral-core';
import * as formats from '@stoplight/spectral-formats';
import * as stockFunctions from '@stoplight/spectral-functions';
import spectralParsers from '@stoplight/spectral-parsers';
import refResolver from '@stoplight/spectral-ref-resolver';
import { oas } from '@stoplight/spectral-rulesets';
import type { Loader, Origin } from '../document/loader.ts';
import { isObject, own } from '../document/pointer.ts';
import type { Tree } from '../document/tree.ts';
import { UserError } from '../errors.ts';
import type { Severity } from '../finding.ts';
import type { Hit } from './engine.ts';
import { bcFunctions } from './functions/bc.generated.ts';
import { forSpectral } from './functions/for-spectral.ts';
import type { Rule } from './ruleset.ts';
import { builtInSource, builtInTarget } from './ruleset-source.ts';

export interface CodeRuleset {
  ruleset: Ruleset;
}

type Callable = (...args: never[]) => unknown;
type Definition = Record<string, unknown>;

/** True where a ruleset needs code: a JavaScript file, or YAML that names functions of its own. */
export function isCodeFile(name: string): boolean {
  return /\.[cm]?js$/i.test(name);
}

/** Loads a ruleset with its code. `file` is absolute. Throws a UserError for what is wrong in it. */
export async function loadCodeRuleset(file: string, data: unknown, name: string): Promise<CodeRuleset> {
  try {
    const definition = isCodeFile(file) ? await importDefault(file) : await toDefinition(data, path.dirname(file));
    return { ruleset: new Ruleset(definition as RulesetDefinition, { source: file }) };
  } catch (error) {
    const errors = error instanceof AggregateError ? error.errors : [error];
    const texts = errors.slice(0, 5).map(one => (one instanceof Error ? one.message : String(one)));
    throw new UserError(`The ruleset with code cannot be used: ${texts.join('; ')}.`, { file: name });
  }
}

/** The one place that runs code which is not ours: only with --allow-code, which the workflow alone can give (T-10). */
async function importDefault(file: string): Promise<unknown> {
  const module = (await import(pathToFileURL(file).href)) as { default?: unknown };
  return module.default ?? module;
}

/** A YAML ruleset as spectral-core wants it: functions and formats instead of their names. */
export async function toDefinition(data: unknown, folder: string): Promise<Definition> {
  if (!isObject(data)) throw new Error('a ruleset is a mapping with `rules` or `extends`');
  const { functions, functionsDir, ...rest } = data;
  const own: Record<string, Callable> = {};
  for (const entry of Array.isArray(functions) ? functions : []) {
    const name = String(Array.isArray(entry) ? entry[0] : entry);
    const from = path.resolve(folder, typeof functionsDir === 'string' ? functionsDir : './functions', `${name}.js`);
    own[name] = (await importDefault(from)) as Callable;
  }
  const definition = convert(rest, own) as Definition;
  if (data.extends !== undefined) definition.extends = await extensions(data.extends, folder);
  return definition;
}

async function extensions(written: unknown, folder: string): Promise<unknown[]> {
  const list = Array.isArray(written) ? written : [written];
  return Promise.all(
    list.map(async (entry: unknown) => {
      const [target, mode] = (Array.isArray(entry) ? entry : [entry]) as [string, string?];
      const definition = await extension(target, folder);
      return mode === undefined ? definition : [definition, mode];
    }),
  );
}

async function extension(target: string, folder: string): Promise<unknown> {
  if (target === 'spectral:oas') return oas;
  const ours = builtInTarget(target);
  if (ours !== undefined) return builtInDefinition(ours);
  const file = path.resolve(folder, target);
  if (isCodeFile(file)) return importDefault(file);
  const { readFile } = await import('node:fs/promises');
  const { parseDocument } = await import('../document/parse.ts');
  return toDefinition(parseDocument(await readFile(file), target).data, path.dirname(file));
}

/** A ruleset of ours, whose `extends` name others of ours. */
async function builtInDefinition(name: string): Promise<unknown> {
  if (name === 'spectral:oas') return oas;
  const { functions: _, functionsDir: __, ...data } = builtInSource(name).data as Definition;
  const definition = convert(data, {}) as Definition;
  const written = (data.extends ?? []) as (string | [string, string])[];
  definition.extends = await Promise.all(
    written.map(async entry => {
      const [target, mode] = [entry].flat() as [string, string?];
      const extended = await builtInDefinition(target.replace(/^\.\/(.*)\.yaml$/, '$1'));
      return mode === undefined ? extended : [extended, mode];
    }),
  );
  return definition;
}

/** Replaces the names of functions under `then` and of formats by what they name. */
function convert(value: unknown, ownFunctions: Record<string, Callable>): unknown {
  if (Array.isArray(value)) return value.map(one => convert(one, ownFunctions));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => {
      if (key === 'function' && typeof child === 'string') return [key, functionNamed(child, ownFunctions)];
      if (key === 'formats' && Array.isArray(child)) return [key, child.map(formatNamed)];
      return [key, key === 'functionOptions' ? child : convert(child, ownFunctions)];
    }),
  );
}

function functionNamed(name: string, ownFunctions: Record<string, Callable>): unknown {
  const found = own(ownFunctions, name) ?? own(stockFunctions, name);
  if (found) return found;
  if (Object.hasOwn(bcFunctions, name)) return forSpectral(bcFunctions[name]);
  throw new Error(`there is no function "${name}"`);
}

function formatNamed(name: unknown): unknown {
  const found = own(formats, String(name).replace('.', '_').replaceAll('-', ''));
  if (!found) throw new Error(`there is no format "${String(name)}"`);
  return found;
}

const severities: Severity[] = ['error', 'warning', 'info', 'hint'];

/** Runs a ruleset with code over a document; the files that it refers to are those that were read. */
export async function runCodeRuleset(tree: Tree, { ruleset }: CodeRuleset, loader: Loader): Promise<Hit[]> {
  const byPath = new Map([...tree.documents.values()].map(document => [document.id, document]));
  const refuse = (): never => {
    throw new Error('not among the files that were read');
  };
  const resolver = new refResolver.Resolver({
    resolvers: {
      http: { resolve: async () => refuse() },
      https: { resolve: async () => refuse() },
      file: { resolve: async (uri: { path(): string }) => byPath.get(decodeURI(uri.path()))?.text ?? refuse() },
    },
  });
  const spectral = new Spectral({ resolver: resolver as never });
  spectral.setRuleset(ruleset);
  const { root } = tree;
  const parser = root.syntax === 'json' ? spectralParsers.Json : spectralParsers.Yaml;
  const source = isPath(root.id, loader.originOf(root)) ? root.id : undefined;
  const results = await spectral.run(new Document(root.text, parser as never, source));
  return results
    .filter(({ code }) => !['parser', 'invalid-ref', 'unrecognized-format'].includes(String(code)))
    .map(({ code, message, path: at, severity, source: file }) => {
      const rule = ruleOf(String(code), ruleset, severities[severity] ?? 'warning');
      const document = (file === undefined ? undefined : byPath.get(file)) ?? root;
      return { rule, severity: severities[severity] ?? 'warning', message, document, path: at, use: at, related: [] };
    });
}

function isPath(id: string, origin: Origin | undefined): boolean {
  return origin !== undefined && path.isAbsolute(id);
}

function ruleOf(id: string, ruleset: Ruleset, severity: Severity): Rule {
  const rule = ruleset.rules[id];
  return {
    id,
    description: rule?.description ?? undefined,
    message: undefined,
    documentationUrl: rule?.documentationUrl ?? undefined,
    severity,
    enabled: true,
    recommended: true,
    resolved: true,
    formats: undefined,
    given: [],
    then: [],
    aliases: new Map(),
    place: { source: builtInSource('minimal'), path: ['rules', id] },
  };
}
