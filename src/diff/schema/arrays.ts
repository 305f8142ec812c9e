/** Arrays: a value for each place, with the counts that `contains` asks for, and all different where they must be. */
import { Alternatives, type Answer, found, none, unsure } from './answer.ts';
import { equalJson } from './json.ts';
import type { SchemaNode } from './node.ts';
import type { Solver } from './solver.ts';

/** Longer arrays are not built; where all items must differ, or be counted, even fewer. */
const maxLength = 20_000;
const maxPlaced = 300;
const maxAssignments = 3000;
const maxCounts = 10;
const tooManyPlacings = 'there are too many ways to place the items that `contains` asks for';

interface Count {
  node: SchemaNode;
  min: number;
  max: number;
}

interface Task {
  yes: readonly SchemaNode[];
  leaf: readonly SchemaNode[];
  min: number;
  max: number;
  /** The first place from which on all places are alike. */
  tail: number;
  isUnique: boolean;
  counts: Count[];
  solver: Solver;
  left: number;
}

/** What a place must accept or break besides what all schemas ask of it. */
interface Slot {
  yes: SchemaNode[];
  no: SchemaNode[];
}
type Slots = ReadonlyMap<number, Slot>;

/** An array that all of `yes` accept and that none of the lists in `leaf` holds. */
export function solveArray(yes: readonly SchemaNode[], leaf: readonly SchemaNode[], solver: Solver): Answer {
  const task: Task = {
    yes,
    leaf,
    min: 0,
    max: Number.POSITIVE_INFINITY,
    tail: 0,
    isUnique: false,
    counts: [],
    solver,
    left: maxAssignments,
  };
  let repeats = false;
  for (const node of yes) {
    task.min = Math.max(task.min, node.minItems ?? 0);
    task.max = Math.min(task.max, node.maxItems ?? Number.POSITIVE_INFINITY);
    task.tail = Math.max(task.tail, node.prefixItems?.length ?? 0, node.someItem?.from ?? 0);
    if (node.uniqueItems) task.isUnique = true;
    if (node.repeats) repeats = true;
    if (node.contains)
      task.counts.push({
        node: node.contains,
        min: node.minContains ?? 1,
        max: node.maxContains ?? Number.POSITIVE_INFINITY,
      });
  }
  if (task.min > task.max || (repeats && task.isUnique) || task.counts.some(count => count.min > count.max))
    return none();
  return repeats ? placeRepeats(task) : placeSome(task, new Map());
}

/** The schemas that all of `yes` put on a place. */
function itemsAt(task: Task, index: number): SchemaNode[] {
  task.solver.spend(task.yes.length / 30);
  const nodes: SchemaNode[] = [];
  for (const node of task.yes) {
    const prefix = node.prefixItems ?? [];
    const child = index < prefix.length ? prefix[index] : node.items;
    if (child) nodes.push(child);
  }
  return nodes;
}

/** Two places with one value. */
function placeRepeats(task: Task): Answer {
  const failures = new Alternatives();
  for (let second = 1; second <= task.tail + 1; second++) {
    for (let first = 0; first < second; first++) {
      const answer = task.solver.ask([...itemsAt(task, first), ...itemsAt(task, second)], []);
      if (answer.is !== 'found') {
        failures.add(answer);
        continue;
      }
      const same = task.solver.space.make({ values: [answer.value] });
      const whole = placeSome(task, new Map([first, second].map(index => [index, { yes: [same], no: [] }])));
      if (whole.is === 'found') return whole;
      // Another common value might have fitted: only without other demands is this final.
      failures.add(task.counts.length === 0 ? whole : unsure('no array with two equal items was found'));
    }
  }
  return failures.answer();
}

/** Tries every place for what "some item" must break. */
function placeSome(task: Task, fixed: Slots): Answer {
  const some = task.yes.map(node => node.someItem).filter(item => item !== undefined);
  const failures = new Alternatives();
  const place = (at: number, slots: Slots): Answer => {
    const demand = some[at];
    if (!demand) return tryLengths(task, slots);
    // Behind the tail's first places all are alike; one for each demand is enough.
    const last = demand.to ?? Math.max(demand.from, task.tail) + at;
    for (let index = demand.from; index <= last; index++) {
      const slot = slots.get(index) ?? { yes: [], no: [] };
      const answer = place(at + 1, new Map(slots).set(index, { yes: slot.yes, no: [...slot.no, demand.breaks] }));
      if (answer.is === 'found') return answer;
      failures.add(answer);
    }
    return failures.answer();
  };
  return place(0, fixed);
}

function tryLengths(task: Task, slots: Slots): Answer {
  const needed = task.counts.reduce((sum, count) => sum + count.min, 0);
  const last = Math.max(-1, ...slots.keys());
  const shortest = Math.max(task.min, last + 1, task.counts.length === 1 ? needed : 0);
  if (shortest > task.max) return none();
  const longest = Math.min(
    task.max,
    Math.max(shortest, task.tail + needed + (last >= task.tail ? last - task.tail + 1 : 0)),
  );
  const most = task.isUnique || task.counts.length > 0 ? maxPlaced : maxLength;
  if (shortest > most) return unsure('the array would need too many items');
  const failures = new Alternatives();
  // Without counts a longer array only asks for more.
  for (
    let length = shortest;
    length <=
    (task.counts.length > 0 || task.leaf.length > 0 ? Math.min(longest + task.leaf.length, task.max) : shortest);
    length++
  ) {
    const counted = task.counts.map(() => 0);
    const answer =
      task.counts.length === 0 ? fillPlainly(task, slots, length) : assign(task, slots, length, 0, [], counted);
    if (answer.is === 'found') return answer;
    failures.add(answer);
  }
  return failures.answer();
}

/** Fills the places from the first on; at each, what counts for `contains` is chosen before what does not. */
function assign(
  task: Task,
  slots: Slots,
  length: number,
  index: number,
  items: readonly unknown[],
  counted: readonly number[],
): Answer {
  if (index === length) {
    if (task.counts.some((count, at) => counted[at]! < count.min)) return none();
    return isListed(task, items) ? unsure('only listed arrays were found') : found(items);
  }
  if (task.left-- <= 0 || task.counts.length > maxCounts) return unsure(tooManyPlacings);
  const failures = new Alternatives();
  for (let mask = (1 << task.counts.length) - 1; mask >= 0; mask--) {
    const yes: SchemaNode[] = [];
    const no: SchemaNode[] = [];
    const next = [...counted];
    let isPossible = true;
    for (const [at, count] of task.counts.entries()) {
      if (mask & (1 << at)) {
        yes.push(count.node);
        next[at] = counted[at]! + 1;
        if (next[at]! > count.max) isPossible = false;
      } else {
        no.push(count.node);
        if (counted[at]! + (length - index - 1) < count.min) isPossible = false;
      }
    }
    if (!isPossible) continue;
    const item = solvePlace(task, slots, index, items, yes, no);
    if (item.is !== 'found') {
      failures.add(item);
      continue;
    }
    const answer = assign(task, slots, length, index + 1, [...items, item.value], next);
    if (answer.is === 'found') return answer;
    failures.add(answer);
    if (task.left <= 0) {
      failures.add(unsure(tooManyPlacings));
      break;
    }
  }
  return failures.answer();
}

function fillPlainly(task: Task, slots: Slots, length: number): Answer {
  const items: unknown[] = [];
  for (let index = 0; index < length; index++) {
    const item = solvePlace(task, slots, index, items, [], []);
    if (item.is !== 'found') return item;
    items.push(item.value);
  }
  return isListed(task, items) ? unsure('only listed arrays were found') : found(items);
}

function solvePlace(
  task: Task,
  slots: Slots,
  index: number,
  before: readonly unknown[],
  yes: SchemaNode[],
  no: SchemaNode[],
): Answer {
  const slot = slots.get(index);
  const accept = [...itemsAt(task, index), ...(slot?.yes ?? []), ...yes];
  const refuse = [...(slot?.no ?? []), ...no];
  if (!task.isUnique || before.length === 0) return task.solver.ask(accept, refuse);
  const answer = task.solver.ask(accept, [...refuse, task.solver.space.make({ values: [...before] })]);
  if (answer.is !== 'none') return answer;
  // An earlier place may have taken the only value for this one; that is final only where both are alike.
  const isAlike = index >= 1 && task.tail === 0 && slots.size === 0 && task.counts.length === 0;
  const alone = task.solver.ask(accept, refuse);
  return isAlike || alone.is === 'none' ? answer : unsure('no array of different items was found');
}

function isListed(task: Task, items: readonly unknown[]): boolean {
  return task.leaf.some(node => node.values?.some(value => equalJson(value, items)));
}
