/** Runs the rules of a ruleset over one document and everything it refers to. */
import type { Document } from '../document/document.ts';
import { getAt, type Path, toPointer } from '../document/pointer.ts';
import type { Tree } from '../document/tree.ts';
import { UserError } from '../errors.ts';
import type { Range } from '../finding.ts';
import { functions } from './functions/index.ts';
import { queriesOf } from './given.ts';
import { Matcher, type Query } from './jsonpath/matcher.ts';
import { type JsonPath, parseJsonPath } from './jsonpath/path.ts';
import { formatMessage } from './message.ts';
import { fitsGlob } from './overrides.ts';
import type { RuleContext, RuleResult } from './rule.ts';
import { formatsOf, type Rule, type Ruleset, type RulesetLevel, type Then } from './ruleset.ts';

/** A result of a rule at the place where it is written. */
export interface Hit {
  rule: Rule;
  severity: Exclude<RulesetLevel, 'off'>;
  message: string;
  document: Document;
  path: Path;
  /** The path from the root through references, by which the place was reached. */
  use: Path;
  related: { document: Document; path: Path }[];
  /** Where it stands, when that is not the entry at `path`. */
  range?: Range;
}

/** A rule that stopped with an error of its own; the others went on. */
export interface RuleFailure {
  rule: string;
  error: unknown;
}

/**
 * Runs every enabled rule whose formats fit. Equal results (same rule, place and message) come once, as in Spectral.
 * Throws a UserError for an expression outside the grammar, and when `deadline` (as of `performance.now`) has passed.
 */
export async function runRules(
  tree: Tree,
  ruleset: Ruleset,
  deadline = Number.POSITIVE_INFINITY,
): Promise<{ hits: Hit[]; failures: RuleFailure[] }> {
  const formats = formatsOf(tree.version);
  const rules = [...ruleset.rules.values()].filter(
    rule =>
      // A rule that overrides switch on for a part of the document runs everywhere; its level elsewhere may be `off`.
      ((rule.enabled && rule.severity !== 'off') || rule.pointerLevels) &&
      (!rule.formats || rule.formats.some(format => formats.has(format))),
  );
  await prepareFunctions(rules, tree);
  const run = new Run(tree, deadline);
  const resolved: Query[] = [];
  const written: Query[] = [];
  const contextual: Query[] = [];
  for (const rule of rules) {
    for (const path of queriesOf(rule, formats)) {
      const onMatch = (value: unknown, at: Path): void => run.apply(rule, value, at);
      const list = !rule.resolved ? written : isContextual(path) ? contextual : resolved;
      list.push({ path, onMatch });
      for (const marker of markersOf(rule)) resolved.push({ path: parseJsonPath(marker), onMatch: ignoreMatch });
    }
  }
  const { data } = tree.root;
  if (resolved.length > 0) new Matcher(resolved).run(data, tree.deref);
  if (contextual.length > 0) new Matcher(contextual, false).run(data, tree.deref);
  if (written.length > 0) new Matcher(written).run(data, value => value);
  return { hits: run.hits, failures: run.failures };
}

async function prepareFunctions(rules: readonly Rule[], tree: Tree): Promise<void> {
  const names = new Set(rules.flatMap(rule => rule.then.map(then => then.function)));
  for (const name of names) await functions[name]!.prepare?.(tree.version, tree.root.data);
}

/** Expressions that tell contexts apart in which a function judges the same object otherwise (see `contexts` of the registry). */
function markersOf(rule: Rule): readonly string[] {
  return rule.then.flatMap(then => functions[then.function]!.contexts ?? []);
}

/** Asks for what lies above a match (beyond its parent), so that a shared object may answer otherwise at another place. */
function isContextual({ segments, parents }: JsonPath): boolean {
  return (
    parents > 1 ||
    segments.some(({ selectors }) => selectors.some(one => one.kind === 'filter' && one.filter.contextual))
  );
}

// A rule that reports once for a whole document can have thousands of places; its message tells how many.
const mostRelated = 50;
// Nobody reads more findings of one rule, and a document made for it could have a hundred thousand.
const mostPerRule = 5000;

class Run {
  readonly hits: Hit[] = [];
  readonly failures: RuleFailure[] = [];
  readonly #tree: Tree;
  readonly #seen = new Set<string>();
  readonly #counts = new Map<string, number>();
  readonly #failed = new Set<string>();

  readonly #deadline: number;
  // Functions run one after the other, so one context for all calls will do; its path changes with each.
  readonly #following: { -readonly [Key in keyof RuleContext]: RuleContext[Key] };
  readonly #written: { -readonly [Key in keyof RuleContext]: RuleContext[Key] };
  #applied = 0;

  constructor(tree: Tree, deadline: number) {
    this.#tree = tree;
    this.#deadline = deadline;
    const common = { path: [] as Path, root: tree.root.data, version: tree.version, tree };
    this.#following = { ...common, deref: tree.deref };
    this.#written = { ...common, deref: identity };
  }

  apply(rule: Rule, value: unknown, path: Path): void {
    if (++this.#applied % 64 === 0 && performance.now() > this.#deadline) {
      throw new UserError('Linting this document took longer than the limit (--timeout raises it).', {
        file: this.#tree.root.file,
      });
    }
    const context = rule.resolved ? this.#following : this.#written;
    for (const then of rule.then) {
      if (then.field === undefined || typeof value !== 'object' || value === null) {
        context.path = path;
        this.#judge(rule, then, value, context);
        continue;
      }
      for (const target of targets(value, then.field, context.deref)) {
        context.path = target.path.length > 0 ? [...path, ...target.path] : path;
        this.#judge(rule, then, target.value, context);
      }
    }
  }

  #judge(rule: Rule, then: Then, value: unknown, context: RuleContext): void {
    let results: RuleResult[] | undefined;
    try {
      results = functions[then.function]!.run(value, then.options, context);
    } catch (error) {
      // One rule that stumbles must not take the findings of the others with it.
      if (!this.#failed.has(rule.id)) this.failures.push({ rule: rule.id, error });
      this.#failed.add(rule.id);
      return;
    }
    if (results) for (const result of results) this.#add(rule, result, context.path);
  }

  #add(rule: Rule, result: RuleResult, targetPath: Path): void {
    const count = this.#counts.get(rule.id) ?? 0;
    if (count > mostPerRule) return;
    if (count === mostPerRule) {
      this.#counts.set(rule.id, count + 1);
      this.#addFlood(rule);
      return;
    }
    const use = result.path ?? targetPath;
    const { document, path } = this.#place(rule, use);
    const message = formatMessage(rule, result.message, document, path, use);
    const key = `${rule.id}\n${document.id}\n${toPointer(path)}\n${message}`;
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    const uses = [use, ...(result.related ?? []).slice(0, mostRelated)];
    const places = uses.map(one => ({ ...this.#place(rule, one), use: [...one] }));
    // What is off for one place of several is not so for the others.
    const [first, ...others] = places.filter(one => severityAt(rule, one.document, one.path) !== 'off');
    const severity = first ? severityAt(rule, first.document, first.path) : 'off';
    if (!first || severity === 'off') return;
    this.#counts.set(rule.id, count + 1);
    const related = others.map(one => ({ document: one.document, path: one.path }));
    this.hits.push({ rule, severity, message, ...first, related });
  }

  #addFlood(rule: Rule): void {
    if (rule.severity === 'off') return;
    const message = `This rule has more than ${mostPerRule} findings in this document; the others are left out.`;
    this.hits.push({
      rule,
      severity: rule.severity,
      message,
      document: this.#tree.root,
      path: [],
      use: [],
      related: [],
    });
  }

  #place(rule: Rule, use: Path): { document: Document; path: Path } {
    if (rule.resolved) return this.#tree.place(use);
    const { root } = this.#tree;
    let length = use.length;
    while (length > 0 && getAt(root.data, use.slice(0, length)) === undefined) length--;
    return { document: root, path: use.slice(0, length) };
  }
}

function severityAt(rule: Rule, document: Document, path: Path): RulesetLevel {
  if (!rule.pointerLevels) return rule.severity;
  const pointer = toPointer(path);
  const relative = rule.place.source.relative(document.file);
  let closest = '';
  let level = rule.severity;
  for (const one of rule.pointerLevels) {
    if (one.pointer.length < closest.length || !fitsGlob(one.glob, relative)) continue;
    if (pointer !== one.pointer && !pointer.startsWith(`${one.pointer}/`)) continue;
    closest = one.pointer;
    level = one.level;
  }
  return level;
}

interface LintTarget {
  path: Path;
  value: unknown;
}

/** What `then.field` names below a value: `@key`, `a.b[0]`, or a JSONPath. */
function targets(value: unknown, field: string | undefined, deref: (value: unknown) => unknown): LintTarget[] {
  if (field === undefined || typeof value !== 'object' || value === null) return [{ path: [], value }];
  let found: LintTarget[] = [];
  if (field === '@key') found = Object.keys(value).map(key => ({ path: [key], value: key }));
  else if (field.startsWith('$')) {
    new Matcher(
      [{ path: parseJsonPath(field), onMatch: (one, path) => found.push({ path: [...path], value: one }) }],
      false,
    ).run(value, deref);
  } else {
    const path = fieldPath(field);
    let at: unknown = value;
    for (const key of path) at = deref(getAt(at, [key]));
    found = [{ path, value: at }];
  }
  return found.length > 0 ? found : [{ path: [], value: undefined }];
}

const fieldPaths = new Map<string, Path>();

/** `info.contact`, `tags[0].name`, `['x-y'].z` → keys. */
function fieldPath(field: string): Path {
  let path = fieldPaths.get(field);
  if (!path) {
    path = [...field.matchAll(/[^.[\]]+|\[(?:(\d+)|(["'])(.*?)\2)\]/g)].map(match => match[3] ?? match[1] ?? match[0]);
    fieldPaths.set(field, path);
  }
  return path;
}

function ignoreMatch(): void {
  // A marker only keeps contexts apart.
}

function identity(value: unknown): unknown {
  return value;
}
