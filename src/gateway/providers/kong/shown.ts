/** Entities as plans show them to people: names for ids, products for their records, of two lists of tags what differs. */
import { canonicalJson } from '../../digest.ts';
import { refText } from '../../model.ts';
import { type Entity, type Fields, idIn, labelOf } from './entity.ts';
import { readRecord } from './record.ts';
import { canonical, type Schemas } from './schema.ts';
import { readMarks } from './tags.ts';

/** An entity that comes or goes, with what goes along with it. */
export function shownEntity(entity: Entity, along: readonly Entity[], all: ReadonlyMap<string, Entity>): Fields {
  const fields = isRecord(entity) ? shownRecord(entity) : withNames(entity.data, all);
  const set = Object.entries(fields).filter(([, value]) => value !== null && value !== undefined);
  return { ...Object.fromEntries(set), ...(along.length > 0 && { along: along.map(one => labelOf(one, all)) }) };
}

/** The fields that differ. */
export function shownChange(
  before: Entity,
  after: Entity,
  schemas: Schemas,
  all: ReadonlyMap<string, Entity>,
): { before: Fields; after: Fields } {
  const isProduct = isRecord(before) && isRecord(after);
  const [old, next] = isProduct
    ? [shownRecord(before), shownRecord(after)]
    : [withNames(canonical(before, schemas), all), withNames(canonical(after, schemas), all)];
  const names = [...new Set([...Object.keys(old), ...Object.keys(next)])].filter(
    name => canonicalJson(old[name] ?? null) !== canonicalJson(next[name] ?? null),
  );
  const pick = (fields: Fields, other: Fields): Fields =>
    Object.fromEntries(
      names.map(name => [name, name === 'tags' ? without(fields.tags, other.tags) : (fields[name] ?? null)]),
    );
  return { before: pick(old, next), after: pick(next, old) };
}

function isRecord({ data }: Entity): boolean {
  return readMarks(data.tags).role === 'product';
}

/** A product as its record has it. One that cannot be read is shown as the service that it is. */
function shownRecord(entity: Entity): Fields {
  const record = readRecord(entity);
  if (!record) return entity.data;
  const { name, version, apis, plans, commit, contentCommit, digest, migrationTargets, ...rest } = record.product;
  return {
    product: refText({ name, version }),
    ...rest,
    apis: apis.map(refText),
    plans: plans.map(plan => plan.name),
    ...(migrationTargets && {
      migrationTargets: migrationTargets.map(one => ({
        product: refText(one.product),
        plans: Object.fromEntries(one.plans),
      })),
    }),
    ...(digest !== undefined && { digest }),
    ...(commit && { commit: commit.sha }),
    ...(contentCommit !== undefined &&
      contentCommit?.sha !== commit?.sha && { 'content-commit': contentCommit?.sha ?? 'none' }),
  };
}

function withNames(data: Fields, all: ReadonlyMap<string, Entity>): Fields {
  const named = ['service', 'route', 'upstream'].flatMap(field => {
    const name = all.get(idIn(data, field) ?? '')?.data.name;
    return typeof name === 'string' ? [[field, name] as const] : [];
  });
  return named.length === 0 ? data : { ...data, ...Object.fromEntries(named) };
}

function without(tags: unknown, others: unknown): unknown {
  if (!Array.isArray(tags)) return tags ?? null;
  return Array.isArray(others) ? tags.filter(one => !others.includes(one)) : tags;
}
