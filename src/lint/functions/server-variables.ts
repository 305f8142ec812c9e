/** Spectral's `serverVariables`: the variables of a server URL and its `variables` object fit each other. */
import { isObject, own, type Path } from '../../document/pointer.ts';
import type { RuleContext, RuleResult } from '../rule.ts';
import { optionsOf } from './options.ts';
import { invalidSubstitutions, variablesIn } from './server-url.ts';

export interface ServerVariablesOptions {
  /** Every combination of values must give a valid absolute URL. */
  checkSubstitutions?: boolean;
  requireDefault?: boolean;
}

export const checkOptions = optionsOf('serverVariables', {
  example: 'null (no options), { "checkSubstitutions": true, "requireDefault": true }',
  optional: true,
  options: { checkSubstitutions: 'boolean', requireDefault: 'boolean' },
});

interface Variable {
  enum?: string[];
  default?: string;
}

export default function serverVariables(
  value: unknown,
  options: ServerVariablesOptions | null | undefined,
  context: RuleContext,
): RuleResult[] {
  const server = readServer(value, context);
  if (!server) return [{ message: 'Invalid Server Object' }];
  const { url, variables } = server;
  const at: Path = [...context.path, 'variables'];
  const used = variablesIn(url);
  const isUsed = new Set(used);
  const results: RuleResult[] = [];
  for (const name of variables.keys()) {
    if (isUsed.has(name)) continue;
    results.push({
      message: `Server's "variables" object has unused defined "${name}" url variable.`,
      path: [...at, name],
    });
  }
  const missing = used.filter(name => !variables.has(name));
  if (missing.length > 0) {
    const names = missing.join(', ');
    results.push({
      message: `Not all server's variables are described with "variables" object. Missed: ${names}.`,
      path: at,
    });
  }
  const values: [name: string, values: readonly string[]][] = [];
  for (const [name, variable] of variables) {
    if (!isUsed.has(name)) continue;
    const { default: preset, enum: allowed } = variable;
    values.push([name, allowed ?? (preset === undefined ? [] : [preset])]);
    if (allowed && preset !== undefined && !allowed.includes(preset)) {
      results.push({
        message: `Server Variable "${name}" has a default not listed in the enum.`,
        path: [...at, name, 'default'],
      });
    }
    if (preset === undefined && options?.requireDefault)
      results.push({ message: `Server Variable "${name}" has a missing default.`, path: [...at, name] });
  }
  if (options?.checkSubstitutions) results.push(...substitutionResults(url, values, at));
  return results;
}

function substitutionResults(url: string, values: [string, readonly string[]][], path: Path): RuleResult[] {
  const invalid = invalidSubstitutions(url, values, 5);
  if (invalid.length === 0) return [];
  const urls = invalid.join(', ');
  const message =
    invalid.length === 5
      ? `At least 5 substitutions of server variables resulted in invalid URLs: ${urls} and more`
      : `A few substitutions of server variables resulted in invalid URLs: ${urls}`;
  return [{ message, path }];
}

/** The server as far as this rule reads it; undefined where it is no Server Object. */
function readServer(
  value: unknown,
  context: RuleContext,
): { url: string; variables: Map<string, Variable> } | undefined {
  const url = isObject(value) ? own(value, 'url') : undefined;
  if (typeof url !== 'string') return undefined;
  const written = context.deref(own(value, 'variables'));
  if (written === undefined) return { url, variables: new Map() };
  if (!isObject(written)) return undefined;
  const variables = new Map<string, Variable>();
  for (const [name, raw] of Object.entries(written)) {
    const variable = context.deref(raw);
    if (!isVariable(variable)) return undefined;
    variables.set(name, variable);
  }
  return { url, variables };
}

/** A Server Variable Object: its four keys (`examples` is Spectral's own addition) and extensions. */
function isVariable(value: unknown): value is Variable {
  if (!isObject(value)) return false;
  return Object.entries(value).every(([key, entry]) => {
    if (key === 'enum') return Array.isArray(entry) && entry.every(one => typeof one === 'string');
    if (key === 'default' || key === 'description' || key === 'examples') return typeof entry === 'string';
    return key.startsWith('x-');
  });
}
