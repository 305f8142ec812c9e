/** Reads one schema object into what checking it needs: its types, its rules in Ajv's order, its schemas inside. */
import { isObject } from '../../document/pointer.ts';
import type { Dialect } from './dialect.ts';
import type { Keyword, Rule, Schema } from './keyword.ts';
import { annotations } from './keywords/annotations.ts';
import { anyKeywords } from './keywords/any.ts';
import { arrayKeywords } from './keywords/arrays.ts';
import { objectKeywords } from './keywords/objects.ts';
import { numberKeywords, stringKeywords } from './keywords/scalars.ts';

export type GroupType = 'any' | 'number' | 'string' | 'array' | 'object';

/** The rules for values of one type. Ajv stops between groups, not between keywords, after a wrong type. */
export interface Group {
  type: GroupType;
  rules: Rule[];
}

export interface Node {
  schema: Schema;
  /** The types that `type` and `nullable` allow; empty where there is no `type`. */
  types: readonly string[];
  /** The type is checked before all rules; else where the one group of that type has its turn. */
  isTypeFirst: boolean;
  groups: Group[];
  /** It asks what was evaluated. */
  tracksEvaluated: boolean;
  /** The schemas inside, references not followed. */
  children: unknown[];
  /** Why the schema itself is wrong: `"required" must be a list of names`. Its rules are then incomplete. */
  problem: string | undefined;
}

interface Entry {
  group: number;
  rank: number;
  keyword: Keyword;
}

const groupTypes: readonly GroupType[] = ['any', 'number', 'string', 'array', 'object'];
const tables = [anyKeywords, numberKeywords, stringKeywords, arrayKeywords, objectKeywords];
const entriesByDialect = new Map<Dialect, Map<string, Entry[]>>();

function entriesOf(dialect: Dialect): Map<string, Entry[]> {
  const known = entriesByDialect.get(dialect);
  if (known) return known;
  const entries = new Map<string, Entry[]>();
  let rank = 0;
  const add = (table: Record<string, Keyword>, group: number): void => {
    for (const [name, keyword] of Object.entries(table)) {
      if (keyword.isKnown?.(dialect) === false) continue;
      entries.set(name, [...(entries.get(name) ?? []), { group, rank: rank++, keyword }]);
    }
  };
  tables.forEach(add);
  add(annotations, -1);
  entriesByDialect.set(dialect, entries);
  return entries;
}

/** Whether a key of a schema says something in this dialect. */
export function isKeyword(name: string, dialect: Dialect): boolean {
  return (entriesOf(dialect).get(name)?.[0]?.group ?? -1) >= 0;
}

/**
 * @param follow gives the target of a reference object, any other value as it is
 * @param reference the rule for the schema's own `$ref`, where its siblings count
 */
export function compileSchema(
  schema: Schema,
  dialect: Dialect,
  follow: (value: unknown) => unknown,
  reference: Rule | undefined,
): Node {
  const entries = entriesOf(dialect);
  const used = new Set<number>(reference ? [0] : []);
  const rules: { group: number; rank: number; rule: Rule }[] = [];
  const children: unknown[] = [];
  let problem: string | undefined;
  for (const name of Object.keys(schema)) {
    const found = entries.get(name);
    if (!found || schema[name] === undefined) continue;
    for (const { group, rank, keyword } of found) {
      const value = keyword.isMap ? follow(schema[name]) : schema[name];
      if (group >= 0) used.add(group);
      const wrong = keyword.shape?.(value, dialect, schema);
      if (wrong !== undefined) {
        problem ??= `"${name}" ${wrong}`;
        continue;
      }
      if (keyword.children) children.push(...keyword.children(value as never));
      const rule = keyword.rule?.(value as never, schema, dialect);
      if (rule) rules.push({ group, rank, rule });
    }
  }
  if (reference) rules.push({ group: 0, rank: -1, rule: reference });
  rules.sort((a, b) => a.group - b.group || a.rank - b.rank);
  const groups = [...used]
    .sort((a, b) => a - b)
    .map(group => ({ type: groupTypes[group]!, rules: rules.filter(one => one.group === group).map(one => one.rule) }));
  const types = typesOf(schema);
  return {
    schema,
    types,
    isTypeFirst: types.length > 0 && !(types.length === 1 && groups.some(group => group.type === types[0])),
    groups,
    tracksEvaluated:
      dialect.isNext && (Object.hasOwn(schema, 'unevaluatedProperties') || Object.hasOwn(schema, 'unevaluatedItems')),
    children: children.filter(one => isObject(one)),
    problem,
  };
}

function typesOf(schema: Schema): string[] {
  const types = [schema.type ?? []].flat().filter(one => typeof one === 'string');
  return schema.nullable === true && !types.includes('null') ? [...types, 'null'] : types;
}
