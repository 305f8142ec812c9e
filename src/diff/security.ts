/** How the ways in changed: alternatives compared as sets (taxonomy: every old entry must still satisfy some new one). */
import type { Path } from '../document/pointer.ts';
import type { Surroundings } from './change.ts';
import type { Api, Operation } from './model/api.ts';
import type { Alternative } from './model/security.ts';
import type { Pair } from './pair.ts';

export type SecurityKind =
  | 'introduced'
  | 'dropped'
  | 'alternative-added'
  | 'alternative-removed'
  | 'scheme-added'
  | 'scheme-dropped'
  | 'scheme-changed'
  | 'scope-added'
  | 'scope-dropped';

export interface SecurityDifference {
  readonly kind: SecurityKind;
  readonly message: string;
  readonly base: Path;
  readonly revision: Path;
  /** Where it differs from what the kind says. */
  readonly breaking?: false;
  readonly level?: 'warning';
}

/** An alternative with the schemes by what they are: equal numbers ask for the same credential. */
interface Entry {
  readonly schemes: ReadonlyMap<string, ReadonlySet<string>>;
  readonly alternative: Alternative;
}

const known = new WeakMap<Operation, SecurityDifference[]>();

/** The differences of one operation's security. */
export function securityDifferences(
  pair: Pair<Operation>,
  { base, revision, sender }: Pick<Surroundings, 'base' | 'revision' | 'sender'>,
): readonly SecurityDifference[] {
  if (!pair.base || !pair.revision || sender === 'api') return [];
  const done = known.get(pair.revision);
  if (done) return done;
  const found = compare(pair.base.security, pair.revision.security, base, revision);
  known.set(pair.revision, found);
  return found;
}

function compare(
  before: readonly Alternative[],
  after: readonly Alternative[],
  base: Api,
  revision: Api,
): SecurityDifference[] {
  const old = before.map(alternative => entryOf(alternative, name => baseIdentity(name, base)));
  const next = after.map(alternative => entryOf(alternative, name => revisionIdentity(name, base, revision)));
  const found: SecurityDifference[] = [];
  for (const entry of old) {
    if (next.some(other => satisfies(entry, other))) continue;
    found.push(lost(entry, next));
  }
  for (const entry of next) {
    // Whoever meets an entry that asks for as much as an old one, or more, had a way in before.
    if (old.some(other => satisfies(entry, other) || isRenewed(entry, other))) continue;
    found.push(gained(entry, old));
  }
  return [...found, ...needless(old, next, 'alternative-removed'), ...needless(next, old, 'alternative-added')];
}

/** Entries that only one side lists beside one that asks for less on both: nobody needs them, but they may give more. */
function needless(
  entries: readonly Entry[],
  others: readonly Entry[],
  kind: 'alternative-added' | 'alternative-removed',
): SecurityDifference[] {
  const isAdded = kind === 'alternative-added';
  return entries.flatMap(entry => {
    if (others.some(other => isEqual(entry, other))) return [];
    const enough = others.find(other => satisfies(entry, other) && entries.some(one => isEqual(one, other)));
    if (!enough) return [];
    const [own, less] = [entry.alternative.path, enough.alternative.path];
    return {
      kind,
      message: `${inFull(entry)} is ${isAdded ? 'listed now' : 'no longer listed'}; ${inFull(enough)} is enough, as before`,
      base: isAdded ? less : own,
      revision: isAdded ? own : less,
      ...(isAdded ? {} : { breaking: false, level: 'warning' }),
    };
  });
}

function isEqual(a: Entry, b: Entry): boolean {
  return satisfies(a, b) && satisfies(b, a);
}

function entryOf(alternative: Alternative, identity: (name: string) => string): Entry {
  const schemes = new Map<string, Set<string>>();
  for (const [name, scopes] of alternative.schemes) {
    const id = identity(name);
    const all = schemes.get(id) ?? new Set();
    for (const scope of scopes) all.add(scope);
    schemes.set(id, all);
  }
  return { schemes, alternative };
}

/** A scheme that is not declared is known by its name alone. */
function baseIdentity(name: string, base: Api): string {
  return base.securitySchemes.get(name)?.content ?? `undeclared ${name}`;
}

/** The base's identity where it is the same scheme: of equal content under any name, or of equal kind under its name. */
function revisionIdentity(name: string, base: Api, revision: Api): string {
  const scheme = revision.securitySchemes.get(name);
  if (!scheme) return `undeclared ${name}`;
  for (const other of base.securitySchemes.values()) if (other.content === scheme.content) return other.content;
  const namesake = base.securitySchemes.get(name);
  return namesake && namesake.core === scheme.core ? namesake.content : scheme.content;
}

/** True where whoever can do what `held` asks can do what `asked` asks. */
function satisfies(held: Entry, asked: Entry): boolean {
  for (const [id, scopes] of asked.schemes) {
    const own = held.schemes.get(id);
    if (!own) return false;
    for (const scope of scopes) if (!own.has(scope)) return false;
  }
  return true;
}

function sameSchemes(a: Entry, b: Entry): boolean {
  return a.schemes.size === b.schemes.size && [...a.schemes.keys()].every(id => b.schemes.has(id));
}

function lost(entry: Entry, next: readonly Entry[]): SecurityDifference {
  const nearest =
    next.find(other => sameSchemes(entry, other)) ??
    next.find(other => [...entry.schemes.keys()].every(id => other.schemes.has(id)));
  const at = { base: entry.alternative.path, revision: (nearest ?? next[0] ?? entry).alternative.path };
  const now = orList(next);
  if (entry.schemes.size === 0)
    return { kind: 'introduced', message: `calls without credentials were accepted; now ${now} is asked for`, ...at };
  if (nearest && sameSchemes(entry, nearest)) {
    const [asked, enough] = [scopesBeyond(nearest, entry), scopesBeyond(entry, nearest)];
    const where = enough.length > 0 ? ` where ${enough.join(' with ')} was enough` : '';
    return { kind: 'scope-added', message: `the scope ${asked.join(' with ')} is asked for now${where}`, ...at };
  }
  if (nearest)
    return {
      kind: 'scheme-added',
      message: `${andList(nearest)} is asked for where ${andList(entry)} was enough`,
      ...at,
    };
  const same = next.find(other => isRenewed(entry, other));
  if (same) {
    return {
      kind: 'scheme-changed',
      message: `the scheme behind ${andList(entry)} is another one now`,
      base: at.base,
      revision: same.alternative.path,
    };
  }
  return {
    kind: 'alternative-removed',
    message: `${andList(entry)} is no longer accepted; now ${now} is asked for`,
    ...at,
  };
}

/** The same names with other schemes behind them. */
function isRenewed(entry: Entry, other: Entry): boolean {
  return entry.schemes.size > 0 && namesOf(entry) === namesOf(other) && !sameSchemes(entry, other);
}

function namesOf({ alternative }: Entry): string {
  return [...alternative.schemes.keys()].sort().join('\n');
}

function gained(entry: Entry, old: readonly Entry[]): SecurityDifference {
  const nearest =
    old.find(other => sameSchemes(entry, other)) ??
    old.find(other => [...entry.schemes.keys()].every(id => other.schemes.has(id)));
  const at = { base: (nearest ?? old[0] ?? entry).alternative.path, revision: entry.alternative.path };
  if (entry.schemes.size === 0)
    return { kind: 'dropped', message: 'calls without credentials are accepted now', ...at };
  if (nearest && sameSchemes(entry, nearest)) {
    const dropped = scopesBeyond(nearest, entry);
    return { kind: 'scope-dropped', message: `the scope ${dropped.join(' with ')} is no longer asked for`, ...at };
  }
  if (nearest)
    return {
      kind: 'scheme-dropped',
      message: `${andList(entry)} is enough where ${andList(nearest)} was asked for`,
      ...at,
    };
  return { kind: 'alternative-added', message: `${andList(entry)} is accepted now`, ...at };
}

function andList({ alternative }: Entry): string {
  return [...alternative.schemes.keys()].join(' with ') || 'nothing';
}

function inFull({ alternative }: Entry): string {
  const named = [...alternative.schemes].map(([name, scopes]) =>
    scopes.length === 0 ? name : `${name} (${scopes.join(', ')})`,
  );
  return named.join(' with ') || 'a call without credentials';
}

/** Entries that differ in their scopes alone have the same name. */
function orList(entries: readonly Entry[]): string {
  return [...new Set(entries.map(andList))].join(' or ');
}

/** The scopes that `one` asks for and `other` does not, of whichever scheme. */
function scopesBeyond(one: Entry, other: Entry): string[] {
  const scopes = [...one.schemes].flatMap(([id, asked]) =>
    [...asked].filter(scope => !other.schemes.get(id)?.has(scope)),
  );
  return [...new Set(scopes)];
}
