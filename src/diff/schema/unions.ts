/** Differences in unions, negations and conditions. */
import { isPossible, type Question } from './effects.ts';
import { canonical } from './json.ts';
import type { Keywords, SchemaNode } from './node.ts';
import { reportGainedNames, reportLostNames } from './properties.ts';
import type { Solver } from './solver.ts';
import { descend, keyed, report, reportFacet, type Survey, schemaOf } from './survey.ts';
import { type Part, type View, viewOf } from './view.ts';

interface Union {
  keyword: 'anyOf' | 'oneOf';
  /** The keyword as it is written (node.ts, `isPicked`). */
  written: 'anyOf' | 'oneOf';
  part: Part;
  members: Part[];
}

/** Compares `anyOf`, `oneOf`, `not` and `if` of both sides. */
export function compareUnions(survey: Survey): void {
  const { pair } = survey;
  const before = unionsOf(pair.base);
  const after = unionsOf(pair.revision);
  const isKept = (union: Union, others: Union[]) =>
    others.some(other => other.keyword === union.keyword && key(other) === key(union));
  const lost = before.filter(union => !isKept(union, after));
  const gained = after.filter(union => !isKept(union, before));
  if (lost.length === 1 && gained.length === 1) compareMembers(survey, lost[0]!, gained[0]!);
  else {
    for (const union of lost) reportUnion(survey, union, undefined);
    for (const union of gained) reportUnion(survey, undefined, union);
  }
  comparePicks(survey);
  compareNegations(survey);
  compareConditions(survey);
}

/** Other values pick the branch: told with the discriminator that says so. */
function comparePicks(survey: Survey): void {
  const { pair } = survey;
  const picks = (view: View) => view.parts.filter(part => part.node.isPick).map(part => part.node.properties!);
  const [before, after] = [picks(pair.base), picks(pair.revision)];
  const same = (one: SchemaNode['properties'], other: SchemaNode['properties']) =>
    [...one!].every(([name, node]) => other!.get(name)?.id === node.id);
  const lost = before.filter(one => !after.some(other => same(one, other)));
  const gained = after.filter(one => !before.some(other => same(one, other)));
  if (lost.length === 0 && gained.length === 0) return;
  const facet = (list: typeof lost): Keywords | undefined =>
    list.length === 0 ? undefined : { allOf: list.map(properties => survey.solver.space.make({ properties })) };
  // A union of one branch that got others, or lost them: no branch of theirs stands here to tell it.
  const isUnion = unionsOf(pair.base).length + unionsOf(pair.revision).length > 0;
  const kind = isUnion ? 'union-changed' : 'picked-changed';
  reportFacet(survey, { kind, keyword: 'discriminator', from: undefined, to: undefined }, facet(lost), facet(gained));
}

function unionsOf(view: View): Union[] {
  const unions: Union[] = [];
  for (const part of view.parts) {
    for (const keyword of ['anyOf', 'oneOf'] as const) {
      const members = part.node[keyword];
      if (!members || members.length < 2) continue;
      const written = part.node.isPicked ? 'oneOf' : keyword;
      unions.push({
        keyword,
        written,
        part,
        members: members.map((node, index) => ({
          node,
          path: part.node.isNullable ? part.path : keyed(part, written, index),
        })),
      });
    }
  }
  return unions;
}

function key(union: Union): string {
  return union.members
    .map(member => member.node.fullId)
    .sort()
    .join();
}

const spelled = { anyOf: 'any-of', oneOf: 'one-of' } as const;

function reportUnion(survey: Survey, lost: Union | undefined, gained: Union | undefined): void {
  const { pair } = survey;
  const union = (gained ?? lost)!;
  const facet = (of: Union | undefined): Keywords | undefined =>
    of && { [of.keyword]: of.members.map(member => member.node) };
  const path = (of: Union | undefined, view: View) => (of ? keyed(of.part, of.written) : view.path);
  const paths = { base: path(lost, pair.base), revision: path(gained, pair.revision) };
  const counts = { from: lost?.members.length, to: gained?.members.length };
  reportFacet(
    survey,
    { kind: `${spelled[union.written]}-${gained ? 'added' : 'removed'}`, keyword: union.written, ...counts, ...paths },
    facet(lost),
    facet(gained),
  );
  if (lost && !isPossible(survey.solver, { yes: [schemaOf(survey, pair.base)], no: [schemaOf(survey, pair.revision)] }))
    for (const member of lost.members) reportLostNames(survey, member);
  if (
    gained &&
    !isPossible(survey.solver, { yes: [schemaOf(survey, pair.revision)], no: [schemaOf(survey, pair.base)] })
  )
    for (const member of gained.members) reportGainedNames(survey, member);
}

function compareMembers(survey: Survey, lost: Union, gained: Union): void {
  const { pair } = survey;
  const [base, revision] = [schemaOf(survey, pair.base), schemaOf(survey, pair.revision)];
  const matches = matchMembers(lost.members, gained.members);
  const paths = { base: keyed(lost.part, lost.written), revision: keyed(gained.part, gained.written) };
  const { space } = survey.solver;
  // A branch of one side alone is no part of the other: the properties that it names count as its own side's.
  const outside = ({ node }: Part) => space.make({ not: space.make({ not: node }) });
  for (const [was, is] of matches) {
    if (was && is) {
      const step = (inner: SchemaNode, sub: SchemaNode, sup: SchemaNode) => ({ yes: [sub, inner], no: [sup] });
      descend(survey, [was], [is], [], step);
    } else if (was) {
      const fact = {
        kind: `${spelled[lost.written]}-branch-removed`,
        keyword: lost.written,
        from: name(was),
        to: undefined,
        base: was.path,
        revision: paths.revision,
      } as const;
      const narrowing = { yes: [base, was.node], no: [revision] };
      // Without it, oneOf lets in what another branch accepts as well.
      const widening = lost.keyword === 'oneOf' ? { yes: [revision, outside(was)], no: [base] } : undefined;
      report(survey, fact, narrowing, widening);
      if (!isPossible(survey.solver, narrowing)) reportLostNames(survey, was);
    } else if (is) {
      const fact = {
        kind: `${spelled[gained.written]}-branch-added`,
        keyword: gained.written,
        from: undefined,
        to: name(is),
        base: paths.base,
        revision: is.path,
      } as const;
      // A further branch of oneOf can also take values away: those that two branches accept now.
      const narrowing = gained.keyword === 'oneOf' ? { yes: [base, outside(is)], no: [revision] } : undefined;
      const widening = { yes: [revision, is.node], no: [base] };
      report(survey, fact, narrowing, widening);
      if (!isPossible(survey.solver, widening)) reportGainedNames(survey, is);
    }
  }
  reportOverlap(survey, lost, gained, matches);
}

/** The unions differ in effect, though no difference inside shows it: branches overlap, or mean something else together. */
function reportOverlap(survey: Survey, lost: Union, gained: Union, matches: Matches): void {
  const { pair, solver } = survey;
  const [base, revision] = [schemaOf(survey, pair.base), schemaOf(survey, pair.revision)];
  const changed = matches.flatMap(([was, is]): Change[] =>
    was && is && was.node.id !== is.node.id ? [[was.node, is.node]] : [],
  );
  const narrowing = { yes: [base], no: [revision] };
  const widening = { yes: [revision], no: [base] };
  // Whether a discriminator picks the branch is told with the discriminator.
  const kind = lost.written === gained.written && lost.keyword !== gained.keyword ? 'picked-changed' : 'union-changed';
  // Where nothing can be in the open world, the letter may tell.
  const isHidden = !isPossible(solver, narrowing) && !isPossible(solver, widening);
  const paths = { base: keyed(lost.part, lost.written), revision: keyed(gained.part, gained.written) };
  const turned = changed.map(([was, is]): Change => [is, was]);
  report(
    survey,
    { kind, keyword: gained.written, from: lost.written, to: gained.written, ...paths },
    isHidden ? narrowing : leftToTell(survey.solver, narrowing, pair.own.narrows, changed, gained),
    isHidden ? widening : leftToTell(survey.solver, widening, pair.own.widens, turned, lost),
  );
}

/** A branch on the side that accepts, and on the one that refuses. */
type Change = readonly [SchemaNode, SchemaNode];

/** What of a question about the whole no branch answers by itself; `refusing` is the union of the side that refuses. */
function leftToTell(
  solver: Solver,
  question: Question,
  isOwn: boolean,
  changed: readonly Change[],
  refusing: Union,
): Question | undefined {
  const { yes, no } = question;
  if (!isPossible(solver, question)) return undefined;
  const isTold = isOwn || changed.some(([from, to]) => isPossible(solver, { yes: [...yes, from], no: [to, ...no] }));
  if (!isTold) return question;
  if (refusing.keyword === 'anyOf') return undefined;
  // What a branch takes in besides, `oneOf` takes from another one that accepts it too.
  return changed
    .map(([from, to]) => ({ yes: [...yes, to], no: [from, ...no] }))
    .find(overlap => solver.ask(overlap.yes, overlap.no).is === 'found');
}

function name(part: Part): unknown {
  const title = part.node.notes.find(([keyword]) => keyword === 'title');
  return title?.[1];
}

type Matches = readonly (readonly [Part | undefined, Part | undefined])[];

/** Pairs members: equal ones, then equal in meaning, then the likest, then what is left by place. */
function matchMembers(before: Part[], after: Part[]): Matches {
  const pairs: [Part | undefined, Part | undefined][] = [];
  const left = new Set(before);
  const right = new Set(after);
  const take = (was: Part, is: Part) => {
    left.delete(was);
    right.delete(is);
    pairs.push([was, is]);
  };
  for (const property of ['fullId', 'id'] as const) {
    const byId = new Map([...right].map(part => [part.node[property], part]));
    for (const was of [...left]) {
      const is = byId.get(was.node[property]);
      if (is && right.has(is)) take(was, is);
    }
  }
  const marks = new Map([...right].map(part => [markOf(part), part]));
  for (const was of [...left]) {
    const mark = markOf(was);
    const is = mark === undefined ? undefined : marks.get(mark);
    if (is && right.has(is)) take(was, is);
  }
  if (left.size * right.size <= maxScores) {
    const summaries = new Map([...left, ...right].map(part => [part, summary(part)]));
    const scores: [number, Part, Part][] = [];
    for (const was of left)
      for (const is of right) scores.push([likeness(summaries.get(was)!, summaries.get(is)!), was, is]);
    scores.sort((a, b) => b[0] - a[0]);
    for (const [score, was, is] of scores) if (score > 0 && left.has(was) && right.has(is)) take(was, is);
  }
  for (const was of left) pairs.push([was, undefined]);
  for (const is of right) pairs.push([undefined, is]);
  return pairs;
}

/** Pairs of branches that are looked at. */
const maxScores = 2500;

/** What discriminates a branch from others: its title, and its properties with one value each. */
function markOf(part: Part): string | undefined {
  const { title, properties } = summary(part);
  const constants = [...properties].filter(([, node]) => node.values?.length === 1);
  if (constants.length === 0) return undefined;
  return canonical([title ?? null, constants.map(([name, node]) => [name, node.values![0]])]);
}

type Summary = ReturnType<typeof summary>;

/** How like two branches are: by title, type, constants and shared properties; 0 where they have nothing in common. */
function likeness(x: Summary, y: Summary): number {
  if (x.types !== y.types) return 0;
  let score = 0;
  if (x.title !== undefined && x.title === y.title) score += 2;
  const shared = [...x.properties.keys()].filter(name => y.properties.has(name));
  for (const name of shared) {
    const [p, q] = [x.properties.get(name)!, y.properties.get(name)!];
    // Another constant under the same name is another branch.
    if (p.values?.length === 1 && q.values?.length === 1 && p.id !== q.id) return 0;
  }
  const all = new Set([...x.properties.keys(), ...y.properties.keys()]).size;
  if (all > 0) score += shared.length / all;
  else score += 0.5;
  return score;
}

function summary(part: Part) {
  const properties = new Map<string, SchemaNode>();
  let types = 63;
  let title: unknown;
  for (const { node } of viewOf([part]).parts) {
    types &= node.types ?? 63;
    title ??= node.notes.find(([keyword]) => keyword === 'title')?.[1];
    for (const [name, child] of node.properties ?? []) properties.set(name, child);
  }
  return { properties, types, title };
}

/** `not` of all parts of a view. */
function compareNegations(survey: Survey): void {
  const { space } = survey.solver;
  compareAsserted(survey, 'not', 'not', ({ not }) => not && space.make({ not }));
}

/** `if` with its `then` and `else`, of all parts of a view. */
function compareConditions(survey: Survey): void {
  const { space } = survey.solver;
  compareAsserted(
    survey,
    'if',
    'condition',
    ({ if: condition, then, else: otherwise }) =>
      condition && space.make({ if: condition, ...(then ? { then } : {}), ...(otherwise ? { else: otherwise } : {}) }),
  );
}

/** Compares what a keyword asserts by itself as a whole: what the other side says as well apart, it came, went or changed. */
function compareAsserted(
  survey: Survey,
  keyword: 'not' | 'if',
  kind: 'not' | 'condition',
  assertion: (node: SchemaNode) => SchemaNode | undefined,
): void {
  const { pair } = survey;
  const collect = (view: View) =>
    view.parts.flatMap(part => {
      const schema = assertion(part.node);
      return schema ? [{ part, schema }] : [];
    });
  const [before, after] = [collect(pair.base), collect(pair.revision)];
  const lost = before.filter(one => !after.some(other => other.schema.id === one.schema.id));
  const gained = after.filter(one => !before.some(other => other.schema.id === one.schema.id));
  if (lost.length === 0 && gained.length === 0) return;
  const facet = (list: typeof lost): Keywords | undefined =>
    list.length === 0 ? undefined : { allOf: list.map(one => one.schema) };
  const action = lost.length > 0 && gained.length > 0 ? 'changed' : gained.length > 0 ? 'added' : 'removed';
  const path = (list: typeof lost, view: View) => (list[0] ? keyed(list[0].part, keyword) : view.path);
  const paths = { base: path(lost, pair.base), revision: path(gained, pair.revision) };
  reportFacet(
    survey,
    {
      kind: `${kind}-${action}`,
      keyword,
      from: lost.length > 0 || undefined,
      to: gained.length > 0 || undefined,
      ...paths,
    },
    facet(lost),
    facet(gained),
  );
}
