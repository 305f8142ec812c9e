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
import { writtenAt } from './closed.ts';
import { Collector, type Entry } from './collect.ts';
import { judgeDifference } from './judge.ts';
import { Likeness } from './likeness.ts';
import { schemaMessage, subjectOf } from './message.ts';
import { type Api, readApi } from './model/api.ts';
import { type SchemaPart, schemaDocument } from './model/schema-part.ts';
import type { Pair } from './pair.ts';
import type { Policy } from './policy.ts';
import {
  Budget,
  createComparison,
  type Difference,
  type Effect,
  isAnnotation,
  type SchemaComparison,
} from './schema/index.ts';
import { Sharing } from './sharing.ts';
import { type Families, familiesOf, subtypePairs } from './subtypes.ts';
import { type Area, type Place, walk } from './walk.ts';
import { directionOf, wholeOf } from './whole.ts';

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

/** What a comparison may take. */
export interface Bounds {
  /** Asked again and again; throws where it is too late. */
  readonly checkTime?: () => void;
  /** Steps for the schemas; in proportion to the documents where none is given. */
  readonly budget?: Budget;
}

/**
 * Every change from the base to the revision, in the order of the operations, the same change of a shared part once.
 * Both must be OpenAPI documents; anything may be wrong inside of them. Throws a UserError where
 * `checkTime` does.
 */
export function diffTrees({ base, revision }: Trees, policy: Policy, bounds: Bounds = {}): ChangeReport[] {
  if (base && revision) return new Comparison(base, revision, policy, bounds).run();
  const api = (base ?? revision)!;
  return new Comparison(api, api, policy, bounds).runAlone(base ? 'base' : 'revision');
}

/** Steps that comparing the schemas of two documents may cost: enough for seconds, and more for large documents. */
const leastSteps = 80_000;
const largeCharacters = 2_000_000;
const charactersPerStep = 10;

function budgetFor(trees: readonly Tree[]): Budget {
  let characters = 0;
  for (const tree of new Set(trees)) for (const { text } of tree.documents.values()) characters += text.length;
  return new Budget(leastSteps + Math.max(0, characters - largeCharacters) / charactersPerStep);
}

class Comparison {
  readonly #base: Api;
  readonly #revision: Api;
  readonly #policy: Policy;
  readonly #checkTime: () => void;
  readonly #likeness: Likeness;
  readonly #schemas: SchemaComparison;
  readonly #collector: Collector;
  /** Those that were compared, by who sends them. */
  readonly #subtypes = new Set<string>();
  readonly #families: { base: Families; revision: Families };
  readonly #sharing = new Sharing<Entry>();

  constructor(base: Tree, revision: Tree, policy: Policy, { checkTime = () => undefined, budget }: Bounds) {
    this.#base = readApi(base);
    this.#revision = readApi(revision);
    this.#policy = policy;
    this.#likeness = new Likeness(base, revision);
    const document = schemaDocument(base);
    this.#schemas = createComparison({
      budget: budget ?? budgetFor([base, revision]),
      isUpgrade: document.dialect !== schemaDocument(revision).dialect,
      twinOf: value => {
        const schema = this.#likeness.twinOf(value);
        return schema && { schema, document };
      },
    });
    this.#checkTime = checkTime;
    this.#families = { base: familiesOf(base), revision: familiesOf(revision) };
    this.#collector = new Collector({ base, revision }, policy);
  }

  run(): ChangeReport[] {
    walk(this.#base, this.#revision, {
      isSame: pair => this.#families.base.isEmpty && this.#likeness.isSameOperation(pair),
      isSamePart: (was, is) => this.#families.base.isEmpty && this.#likeness.isSamePart(was, is),
      pair: (on, pair, place) => this.#checkPair(on, pair, place),
      schemas: (base, revision, area, place) => {
        this.#checkSchemas(base, revision, area, place);
        for (const pair of subtypePairs(this.#families, { base, revision })) {
          const key = `${place.sender} ${area.isXml === true} ${pair.name}`;
          if (this.#subtypes.has(key)) continue;
          this.#subtypes.add(key);
          this.#checkSchemas(pair.base, pair.revision, { ...area, text: `${pair.name} in ${area.text}` }, place);
        }
      },
    });
    for (const [entry, label] of this.#sharing.all()) this.#collector.share(entry, label);
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
    // Elsewhere a schema means the same wherever it stands; texts and XML are read in their own way.
    const isAlone = area.isText || area.isXml || area.isForm;
    const all = this.#schemas.differences(base, revision, directionOf(place.sender), isAlone ? 'whole' : undefined);
    const operation = (place.operation.revision ?? place.operation.base)?.label;
    if (operation !== undefined) {
      this.#collector.meet(operation);
      for (const pair of all.passed) this.#sharing.pass(pair, operation);
    }
    if (all.differences.length === 0) return;
    const whole = wholeOf(this.#schemas, { base, revision }, all, area, place.sender);
    const final = new Set<Difference>();
    for (const difference of all.differences) {
      if (whole.isWrittenAlike(difference)) continue;
      const finding: SchemaFinding = { difference, base, revision, trees, area, policy: this.#policy };
      const isFinal = this.#reportDifference(difference, finding, place, () => whole.effectOf(difference));
      if (isFinal) final.add(difference);
    }
    if (!isAlone) all.settle(difference => final.has(difference));
  }

  /** True where no worse can come of the difference at another place. */
  #reportDifference(difference: Difference, finding: SchemaFinding, place: Place, effect: () => Effect): boolean {
    const { sender } = place;
    let isFinal = isAnnotation(difference) || !(sender === 'client' ? difference.mayNarrow : difference.mayWiden);
    const name = subjectOf(difference.place, finding.area.text);
    const found = isAnnotation(difference)
      ? annotationChanges(difference, finding, name)
      : [{ kind: difference.kind as string }];
    const at = {
      base: writtenAt(finding.base.at(difference.base), finding.trees.base),
      revision: writtenAt(finding.revision.at(difference.revision), finding.trees.revision),
    };
    for (const one of found) {
      const change = schemaChanges.get(`${sender} ${one.kind}`);
      if (!change) continue;
      const value = 'value' in one ? one.value : difference.value;
      const message =
        'message' in one && one.message !== undefined
          ? one.message
          : schemaMessage(change.says, difference, finding.area.text, value);
      const told = this.#collector.add({
        change,
        message,
        base: difference.kind === 'annotation-added' || isGone(difference, 'base') ? undefined : at.base,
        revision: difference.kind === 'annotation-removed' || isGone(difference, 'revision') ? undefined : at.revision,
        fallback: at,
        identity: identityOf(one.kind, difference, value),
        place,
        isPolicy: 'message' in one && /-sunset-(missing|too-soon)$/.test(change.id),
        judge: () => judgeDifference(change, difference, effect(), finding),
      });
      this.#sharing.tell(difference.within, told.entry);
      isFinal ||= told.isFinal;
    }
    return isFinal;
  }
}

/** The side that lacks a property has no place for it. */
function isGone({ kind }: Difference, side: 'base' | 'revision'): boolean {
  return side === 'base'
    ? kind === 'property-added' || kind === 'required-property-added'
    : kind === 'property-removed';
}

/** What tells two differences at one place apart; one value of a list or mapping is enough, which may be long. */
function identityOf(kind: string, { keyword, name, from, to }: Difference, value: unknown): string {
  const isListed = /-(value|mapping)-/.test(`-${kind}`);
  return JSON.stringify([kind, keyword, name, value, ...(isListed ? [] : [from, to])]);
}

function pathOf(view: unknown): Path | undefined {
  if (typeof view !== 'object' || view === null) return undefined;
  const path = (view as { path?: Path }).path;
  // A whole document.
  return path ?? [];
}
