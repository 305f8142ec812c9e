/** Objects: a value for each property that must be there, and as many more as the counts ask for. */
import { Alternatives, type Answer, found, none, unsure } from './answer.ts';
import { childrenFor, decided, evaluate, test } from './evaluate.ts';
import { equalJson, objectFrom } from './json.ts';
import { type SchemaNode, type SomeProperty, STRING } from './node.ts';
import type { Solver } from './solver.ts';

const maxExtra = 200;
const maxPatterns = 4;

interface Task {
  yes: readonly SchemaNode[];
  leaf: readonly SchemaNode[];
  required: Set<string>;
  min: number;
  max: number;
  solver: Solver;
}

/** What a property's value must break, besides what all schemas ask of it. */
type Breaks = ReadonlyMap<string, readonly SchemaNode[]>;

/**
 * An object that all of `yes` accept and that none of the lists in `leaf` holds. `foreign`: ids of schemas that the object
 * must fit and that are no parts of what accepts it; in the open world it holds no property that they alone speak of.
 */
export function solveObject(
  yes: readonly SchemaNode[],
  leaf: readonly SchemaNode[],
  foreign: ReadonlySet<number>,
  solver: Solver,
): Answer {
  const task: Task = { yes, leaf, required: new Set(), min: 0, max: Number.POSITIVE_INFINITY, solver };
  // What was added last (by a way to break a schema) is the likeliest to fail: it is looked at first.
  for (const node of [...yes].reverse()) {
    for (const name of node.required ?? []) task.required.add(name);
    task.min = Math.max(task.min, node.minProperties ?? 0);
    task.max = Math.min(task.max, node.maxProperties ?? Number.POSITIVE_INFINITY);
  }
  if (foreign.size > 0) {
    const own = yes.filter(node => !foreign.has(node.id));
    for (const node of yes) {
      for (const name of foreign.has(node.id) ? (node.required ?? []) : [])
        if (!isSpokenOf(name, own, solver.space.anything.id)) return none();
    }
  }
  if (task.min > task.max || task.required.size > task.max) return none();
  return decided(() => placeSome(task)) ?? unsure('a pattern of property names cannot be run');
}

/** True where one of the schemas says something about the property, be it only by what it says about all the rest. */
function isSpokenOf(name: string, schemas: readonly SchemaNode[], anything: number): boolean {
  for (const node of schemas) {
    if (node.properties?.has(name) || node.required?.includes(name)) return true;
    if (node.additional && node.additional.id !== anything) return true;
    for (const pattern of node.patternProperties?.keys() ?? [])
      if (decided(() => test(pattern, name)) !== false) return true;
  }
  return false;
}

/** Tries every choice of names for what "some property" must break. */
function placeSome(task: Task): Answer {
  const some: (SomeProperty | { name: SchemaNode })[] = [];
  for (const node of task.yes) {
    if (node.someProperty) some.push(node.someProperty);
    if (node.someName) some.push({ name: node.someName });
  }
  const failures = new Alternatives();
  const place = (index: number, breaks: Breaks): Answer => {
    const demand = some[index];
    if (!demand) return fill(task, breaks);
    for (const name of candidates(task, demand, failures)) {
      const next = new Map(breaks);
      next.set(name, [...(breaks.get(name) ?? []), ...('name' in demand ? [] : [demand.breaks])]);
      const answer = place(index + 1, next);
      if (answer.is === 'found') return answer;
      failures.add(answer);
    }
    return failures.answer();
  };
  return place(0, new Map());
}

/** Names that the demand could be met by: the listed ones, then new ones of every kind that the patterns tell apart. */
function candidates(task: Task, demand: SomeProperty | { name: SchemaNode }, failures: Alternatives): string[] {
  const listed = listedNames(task);
  if ('name' in demand) {
    const names = [...listed].filter(name => evaluate(demand.name, name) === false);
    return [...names, ...newNames(task, [], [], [demand.name], failures)];
  }
  const fits = (name: string) =>
    !demand.except.has(name) &&
    (demand.inside === undefined || test(demand.inside, name)) &&
    !demand.outside.some(pattern => test(pattern, name));
  const inside = demand.inside === undefined ? [] : [demand.inside];
  return [
    ...[...listed].filter(fits),
    ...newNames(
      task,
      inside,
      demand.outside,
      [task.solver.space.make({ values: [...demand.except].sort() })],
      failures,
    ),
  ];
}

/** Names in the schemas, the required ones first. */
function listedNames(task: Task): Set<string> {
  const names = new Set(task.required);
  for (const node of task.yes) for (const name of node.properties?.keys() ?? []) names.add(name);
  task.solver.spend(names.size / 50);
  return names;
}

/** One name no schema lists for each way to match or miss the patterns in force; `refusing` are schemas that the name must break. */
function newNames(
  task: Task,
  inside: readonly string[],
  outside: readonly string[],
  refusing: readonly SchemaNode[],
  failures: Alternatives,
): string[] {
  const { space, ask } = task.solver;
  const listed = listedNames(task);
  const nameRules = task.yes.map(node => node.propertyNames).filter(node => node !== undefined);
  const patterns = new Set<string>();
  for (const node of task.yes) for (const pattern of node.patternProperties?.keys() ?? []) patterns.add(pattern);
  for (const pattern of [...inside, ...outside]) patterns.delete(pattern);
  const isPlain =
    nameRules.length === 0 && inside.length === 0 && outside.length === 0 && refusing.every(node => node.values);
  if (isPlain && patterns.size === 0)
    return [plainName(task, name => !listed.has(name) && refusing.every(node => evaluate(node, name) === false))];
  if (patterns.size > maxPatterns) {
    failures.add(unsure('too many patterns of property names'));
    return [];
  }
  const free = [...patterns];
  const names: string[] = [];
  const refused = [...refusing, space.make({ values: [...listed].sort() })];
  for (let mask = 0; mask < 1 << free.length; mask++) {
    const matching = [...inside, ...free.filter((_, index) => mask & (1 << index))];
    const missing = [...outside, ...free.filter((_, index) => !(mask & (1 << index)))];
    const yes = [space.make({ types: STRING }), ...nameRules, ...matching.map(pattern => space.make({ pattern }))];
    const answer = ask(yes, [...refused, ...missing.map(pattern => space.make({ pattern, types: STRING }))]);
    if (answer.is === 'found') names.push(answer.value as string);
    else failures.add(answer);
  }
  return names;
}

function plainName(task: Task, isFree: (name: string) => boolean): string {
  for (let index = 0; ; index++) {
    const name = index === 0 ? 'other' : 'other' + index;
    if (task.solver.space.isFresh(name) && isFree(name)) return name;
  }
}

/** Solves each property that must be there, then adds what `minProperties` asks for. */
function fill(task: Task, breaks: Breaks): Answer {
  const { yes, required, solver } = task;
  const values = new Map<string, unknown>();
  let doubt: Answer | undefined;
  for (const name of new Set([...breaks.keys(), ...required])) {
    if (yes.some(node => node.propertyNames && evaluate(node.propertyNames, name) === false)) return none();
    const answer = solver.ask(schemasFor(task, name), breaks.get(name) ?? []);
    if (answer.is === 'none') return answer;
    if (answer.is === 'unsure') doubt ??= answer;
    else values.set(name, answer.value);
  }
  if (values.size > task.max) return none();
  if (doubt) return doubt;
  return addMore(task, values, task.min);
}

/** What all schemas put on the value of a property. */
function schemasFor({ yes, solver }: Task, name: string): SchemaNode[] {
  solver.spend(yes.length / 30);
  const found: SchemaNode[] = [];
  for (const node of yes) {
    if (node.patternProperties) solver.spend(node.patternProperties.size / 2);
    if (node.properties || node.patternProperties || node.additional) found.push(...childrenFor(node, name));
  }
  return found;
}

function addMore(task: Task, values: Map<string, unknown>, min: number): Answer {
  const { yes, solver } = task;
  const failures = new Alternatives();
  const tried = new Set(values.keys());
  const add = (name: string): boolean => {
    tried.add(name);
    if (yes.some(node => node.propertyNames && evaluate(node.propertyNames, name) === false)) return false;
    const answer = solver.ask(schemasFor(task, name), []);
    if (answer.is === 'found') values.set(name, answer.value);
    else failures.add(answer);
    return answer.is === 'found';
  };
  for (const name of values.size < min ? listedNames(task) : []) if (values.size < min && !tried.has(name)) add(name);
  for (let extra = 0; values.size < min; extra++) {
    if (extra > maxExtra) return unsure('the object would need too many properties');
    const refused = [solver.space.make({ values: [...tried].sort() })];
    const names = newNames(task, [], [], refused, failures).filter(name => !tried.has(name));
    if (!names.some(add)) return failures.answer();
  }
  const object = objectFrom(values);
  if (!task.leaf.some(node => node.values?.some(value => equalJson(value, object)))) return found(object);
  // The very object is ruled out: another one, with one property more.
  if (values.size >= task.max) return values.size === 0 ? none() : unsure('only listed objects were found');
  return min > task.min + 3 ? unsure('only listed objects were found') : addMore(task, values, values.size + 1);
}
