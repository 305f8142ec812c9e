/** Compares two documents: every change between them, judged. */
import type { Path } from '../document/pointer.ts';
import type { Tree } from '../document/tree.ts';
import type { ChangeReport } from '../report/diff-report.ts';
import { annotationChanges } from './annotations.ts';
import type {
  Change,
  Found,
  SchemaChange,
  SchemaFinding,
  Sender,
  Surroundings,
  ViewName,
  Views,
  WalkChange,
} from './change.ts';
import { changes } from './changes/index.ts';
import { Collector } from './collect.ts';
import { judgeDifference } from './judge.ts';
import { Likeness } from './likeness.ts';
import { schemaMessage, subjectOf } from './message.ts';
import { type Api, readApi } from './model/api.ts';
import { followed, type SchemaPart, schemaDocument } from './model/schema-part.ts';
import type { Pair } from './pair.ts';
import type { Policy } from './policy.ts';
import type { Containment, Difference, Effect, SchemaDifferences } from './schema/index.ts';
import { isAnnotation, SchemaDiffer } from './schema-differ.ts';
import { asWritten } from './text-values.ts';
import { type Area, type Place, walk } from './walk.ts';

const walkChanges = new Map<ViewName, WalkChange[]>();
for (const change of changes.filter(isWalkChange))
  walkChanges.set(change.on, [...(walkChanges.get(change.on) ?? []), change]);
const schemaChanges = new Map(
  changes
    .filter(isSchemaChange)
    .flatMap(change => sendersOf(change).map(sender => [`${sender} ${change.kind}`, change] as const)),
);

function isWalkChange(change: Change): change is WalkChange {
  return change.on !== 'schema';
}

function isSchemaChange(change: Change): change is SchemaChange {
  return change.on === 'schema';
}

function sendersOf(change: SchemaChange): readonly Sender[] {
  return change.sender ? [change.sender] : ['client', 'api'];
}

/** Two documents; one of them missing where it is new or deleted. */
export type Trees =
  | { base: Tree; revision: Tree }
  | { base: Tree; revision?: never }
  | { base?: never; revision: Tree };

/**
 * Every change from the base to the revision, in the order of the operations, the same change of a shared part once.
 * Both must be OpenAPI documents; anything may be wrong inside of them. Throws a UserError where `checkTime` does.
 */
export function diffTrees(
  { base, revision }: Trees,
  policy: Policy,
  checkTime: () => void = () => undefined,
): ChangeReport[] {
  if (base && revision) return new Comparison(base, revision, policy, checkTime).run();
  const api = (base ?? revision)!;
  return new Comparison(api, api, policy, checkTime).runAlone(base ? 'base' : 'revision');
}

/** Whether all old requests are still taken, or all new responses were expected. */
interface Whole {
  readonly isContained: boolean;
  /** With a witness, where the texts of the values are what counts. */
  readonly ofTexts?: () => Containment;
}

/** So many differences are worked out for a document; each may search for a value in the whole schema. */
const maxProofs = 1000;

class Comparison {
  readonly #base: Api;
  readonly #revision: Api;
  readonly #policy: Policy;
  readonly #checkTime: () => void;
  readonly #likeness: Likeness;
  readonly #schemas: SchemaDiffer;
  readonly #collector: Collector;
  #proofs = 0;
  /** By the schemas themselves, so that what many operations share is compared once in each direction. */
  readonly #compared = new Map<unknown, Map<unknown, Partial<Record<Sender, SchemaDifferences>>>>();

  constructor(base: Tree, revision: Tree, policy: Policy, checkTime: () => void) {
    this.#base = readApi(base);
    this.#revision = readApi(revision);
    this.#policy = policy;
    this.#likeness = new Likeness(base, revision);
    const document = schemaDocument(base);
    this.#schemas = new SchemaDiffer(value => {
      const schema = this.#likeness.twinOf(value);
      return schema && { schema, document };
    });
    this.#checkTime = checkTime;
    this.#collector = new Collector({ base, revision }, policy);
  }

  run(): ChangeReport[] {
    walk(this.#base, this.#revision, {
      isSame: pair => this.#likeness.isSameOperation(pair),
      pair: (on, pair, place) => this.#checkPair(on, pair, place),
      schemas: (base, revision, area, place) => this.#checkSchemas(base, revision, area, place),
    });
    return this.#collector.all();
  }

  /** A document without a counterpart. */
  runAlone(side: 'base' | 'revision'): ChangeReport[] {
    const pair: Pair<Api> = side === 'base' ? { base: this.#base } : { revision: this.#revision };
    this.#checkPair('document', pair, { sender: 'client', operation: {} });
    return this.#collector.all();
  }

  #checkPair<On extends ViewName>(on: On, pair: Pair<Views[On]>, place: Place): void {
    this.#checkTime();
    let surroundings: Surroundings | undefined;
    for (const change of walkChanges.get(on) ?? []) {
      if (change.sender && change.sender !== place.sender) continue;
      surroundings ??= this.#surroundings(place);
      // The registry groups changes by what they look at.
      const found = change.check(pair as Pair<Views[ViewName]>, surroundings);
      if (!found) continue;
      const list =
        typeof found === 'string'
          ? [{ message: found }]
          : Array.isArray(found)
            ? (found as readonly Found[])
            : [found as Found];
      for (const one of list) this.#report(change, one, pair, place);
    }
  }

  #surroundings({ sender, operation }: Place): Surroundings {
    return {
      sender,
      operation,
      base: this.#base,
      revision: this.#revision,
      policy: this.#policy,
      contains: (inner, outer, by) => this.#schemas.isContained(inner, outer, directionOf(by)),
    };
  }

  #report(change: WalkChange, found: Found, pair: Pair<unknown>, place: Place): void {
    const isPlaced = found.base !== undefined || found.revision !== undefined;
    const breaking = found.breaking ?? change.breaking;
    this.#collector.add({
      change,
      message: found.message,
      base: isPlaced ? found.base : pathOf(pair.base),
      revision: isPlaced ? found.revision : pathOf(pair.revision),
      identity: found.message,
      place,
      judge: () => ({
        breaking,
        level: found.level ?? change.level,
        bump: breaking ? 'major' : (found.bump ?? change.bump),
        proof: 'rule',
      }),
      isPolicy: found.policy === true,
    });
  }

  #checkSchemas(base: SchemaPart, revision: SchemaPart, area: Area, place: Place): void {
    this.#checkTime();
    const trees = { base: this.#base.tree, revision: this.#revision.tree };
    const all = this.#differences(base, revision, place.sender);
    if (all.differences.length === 0) return;
    const whole = this.#whole(base, revision, all, area, place.sender);
    for (const difference of all.differences) {
      const finding: SchemaFinding = { difference, base, revision, trees, area, policy: this.#policy };
      this.#reportDifference(difference, finding, place, () => this.#effect(difference, whole, place.sender));
    }
  }

  /** Whether anything breaks at all. Parameters and headers are text on the wire, where a number is a text like others. */
  #whole(base: SchemaPart, revision: SchemaPart, all: SchemaDifferences, area: Area, sender: Sender): Whole {
    const [old, next] = sender === 'client' ? [base, revision] : [revision, base];
    const parameter = area.parameter?.base;
    const isList = parameter?.explode === true && parameter.style === 'form';
    const written = area.isText ? asWritten(old, next, isList) : old;
    if (written === old) return { isContained: !(sender === 'client' ? all.mayNarrow : all.mayWiden) };
    const direction = directionOf(sender);
    return {
      isContained: this.#schemas.isContained(written, next, direction),
      ofTexts: () => this.#schemas.contains(written, next, direction),
    };
  }

  #differences(base: SchemaPart, revision: SchemaPart, sender: Sender): SchemaDifferences {
    const [was, is] = [identityOf(base), identityOf(revision)];
    const byRevision = this.#compared.get(was) ?? new Map<unknown, Partial<Record<Sender, SchemaDifferences>>>();
    this.#compared.set(was, byRevision);
    const known = byRevision.get(is) ?? {};
    byRevision.set(is, known);
    known[sender] ??= this.#schemas.differences(base, revision, directionOf(sender));
    return known[sender];
  }

  /** What the difference does in the direction that breaks; nothing, where the whole shows that nothing breaks. */
  #effect(difference: Difference, whole: Whole, sender: Sender): Effect {
    if (whole.isContained) return { is: 'none' };
    if (++this.#proofs > maxProofs)
      return { is: 'unknown', reason: `after ${maxProofs} differences no more were worked out` };
    const effect = sender === 'client' ? difference.narrows() : difference.widens();
    if (!whole.ofTexts || effect.is === 'none') return effect;
    const ofTexts = whole.ofTexts();
    switch (ofTexts.verdict) {
      case 'contained':
        return { is: 'none' };
      case 'refuted':
        return { is: 'proved', witness: ofTexts.witness };
      default:
        return { is: 'unknown', reason: ofTexts.reason };
    }
  }

  #reportDifference(difference: Difference, finding: SchemaFinding, place: Place, effect: () => Effect): void {
    const { sender } = place;
    const name = subjectOf(difference.place, finding.area.text);
    const found = isAnnotation(difference)
      ? annotationChanges(difference, finding, name)
      : [{ kind: difference.kind as string }];
    for (const one of found) {
      const change = schemaChanges.get(`${sender} ${one.kind}`);
      if (!change) continue;
      const value = 'value' in one ? one.value : difference.value;
      const message =
        'message' in one && one.message !== undefined
          ? one.message
          : schemaMessage(change.says, difference, finding.area.text, value);
      this.#collector.add({
        change,
        message,
        base:
          difference.kind === 'annotation-added' || isGone(difference, 'base')
            ? undefined
            : finding.base.at(difference.base),
        revision:
          difference.kind === 'annotation-removed' || isGone(difference, 'revision')
            ? undefined
            : finding.revision.at(difference.revision),
        fallback: { base: finding.base.at(difference.base), revision: finding.revision.at(difference.revision) },
        identity: JSON.stringify([
          one.kind,
          difference.keyword,
          difference.name,
          value,
          difference.from,
          difference.to,
        ]),
        place,
        isPolicy: 'message' in one && /-sunset-(missing|too-soon)$/.test(change.id),
        judge: () => judgeDifference(change, difference, effect(), finding),
      });
    }
  }
}

/** The side that lacks a property has no place for it. */
function isGone({ kind }: Difference, side: 'base' | 'revision'): boolean {
  return side === 'base'
    ? kind === 'property-added' || kind === 'required-property-added'
    : kind === 'property-removed';
}

function directionOf(sender: Sender): 'request' | 'response' {
  return sender === 'client' ? 'request' : 'response';
}

/** A lone reference is its target. */
function identityOf(part: SchemaPart): unknown {
  const { schema } = part;
  const isLone = typeof schema === 'object' && schema !== null && Object.keys(schema).length === 1 && '$ref' in schema;
  return isLone ? followed(part) : schema;
}

function pathOf(view: unknown): Path | undefined {
  if (typeof view !== 'object' || view === null) return undefined;
  const path = (view as { path?: Path }).path;
  // A whole document.
  return path ?? [];
}
