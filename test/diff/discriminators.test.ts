/** Discriminators: what the names of schemas, mappings and schemas that extend others mean on the wire. */
import { describe, expect, it } from 'vitest';
import { bodyOf, bumpBetween, changesBetween } from './support.ts';

const text = { type: 'string' };
const object = (properties: object, rest: object = {}) => ({ type: 'object', properties, ...rest });
const to = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const Cat = object({ kind: text, claws: text }, { required: ['kind'] });
const Dog = object({ kind: text, bark: text }, { required: ['kind'] });
const of = (names: string[], mapping?: Record<string, string>) => ({
  oneOf: names.map(to),
  discriminator: { propertyName: 'kind', ...(mapping && { mapping }) },
});
const ref = (name: string) => `#/components/schemas/${name}`;
const both = { Cat, Dog };

async function asks(base: object, revision: object, schemas: object, others: object = schemas) {
  const sides = (sender: 'client' | 'api') =>
    bumpBetween(
      bodyOf(base, { sender, schemas: schemas as never }),
      bodyOf(revision, { sender, schemas: others as never }),
    );
  return [await sides('client'), await sides('api')];
}

const names = ['Cat', 'Dog'];

describe('the name of a schema is the value where no mapping says another', () => {
  it('so that renaming it breaks', async () => {
    expect(await asks(of(names), of(['Cat', 'Hound']), both, { Cat, Hound: Dog })).toEqual(['major', 'major']);
  });

  it('unless a mapping keeps the value', async () => {
    const mapping = (dog: string) => ({ Cat: ref('Cat'), Dog: ref(dog) });
    const found = await asks(of(names, mapping('Dog')), of(['Cat', 'Hound'], mapping('Hound')), both, {
      Cat,
      Hound: Dog,
    });
    expect(found).toEqual(['none', 'none']);
  });

  it('where what the renamed one says besides is told as such', async () => {
    const mapping = (dog: string) => ({ Cat: ref('Cat'), Dog: ref(dog) });
    const grown = (required: string[]) => object({ kind: text, bark: text, tail: text }, { required });
    const ask = (required: string[]) =>
      asks(of(names, mapping('Dog')), of(['Cat', 'Hound'], mapping('Hound')), both, { Cat, Hound: grown(required) });
    expect(await ask(['kind'])).toEqual(['minor', 'minor']);
    expect(await ask(['kind', 'tail'])).toEqual(['major', 'minor']);
    expect(await asks(of(names, mapping('Dog')), of(names, { Cat: ref('Dog'), Dog: ref('Cat') }), both)).toEqual([
      'major',
      'major',
    ]);
  });

  it('and a mapping that says the same is no change, nor a name for its reference', async () => {
    const named = of(names, { Cat: ref('Cat'), Dog: ref('Dog') });
    expect(await asks(of(names), named, both)).toEqual(['none', 'none']);
    expect(await asks(named, of(names), both)).toEqual(['none', 'none']);
    expect(await asks(of(names, { dog: ref('Dog') }), of(names, { dog: 'Dog' }), both)).toEqual(['none', 'none']);
  });

  it('and without a discriminator a name is nothing', async () => {
    const plain = (...list: string[]) => ({ oneOf: list.map(to) });
    expect(await asks(plain(...names), plain('Cat', 'Hound'), both, { Cat, Hound: Dog })).toEqual(['none', 'none']);
  });
});

it('asks for a patch where words of a team about the discriminator change', async () => {
  const owned = (owner: string) => {
    const union = of(names);
    return { ...union, discriminator: { ...union.discriminator, 'x-owner': owner } };
  };
  expect(await asks(owned('us'), owned('them'), both)).toEqual(['patch', 'patch']);
});

describe('the value picks the branch, whatever other branches would take', () => {
  const Bare = object({ kind: text }, { required: ['kind'] });
  const Fish = object({ kind: { type: 'string', enum: ['fish'] } }, { required: ['kind'] });
  const older = (rest: object) => ({ Dog, Cat: object({ kind: text, age: { type: 'integer' } }, rest) });
  it.each<[string, object, object, object, object, string[]]>([
    ['an open branch more', of(names), of([...names, 'Cow']), both, { ...both, Cow: Bare }, ['minor', 'major']],
    [
      'a branch of the same shape more',
      of(['A']),
      of(['A', 'B']),
      { A: Bare },
      { A: Bare, B: Bare },
      ['minor', 'major'],
    ],
    [
      'a property that one branch demands',
      of(names),
      of(names),
      older({}),
      older({ required: ['age'] }),
      ['major', 'minor'],
    ],
    [
      'the values listed in the branches',
      of(['A', 'B']),
      of(['A', 'B']),
      { A: Bare, B: Bare },
      {
        A: object({ kind: { enum: ['A'] } }, { required: ['kind'] }),
        B: object({ kind: { enum: ['B'] } }, { required: ['kind'] }),
      },
      ['none', 'none'],
    ],
    ['no discriminator any more', of(names), { oneOf: names.map(to) }, both, both, ['minor', 'minor']],
    [
      'values that are no names, and no mapping',
      of(['Fish', 'A']),
      of(['Fish']),
      { Fish, A: Bare },
      { Fish },
      ['major', 'minor'],
    ],
  ])('%s', async (_what, base, revision, schemas, others, expected) => {
    expect(await asks(base, revision, schemas, others)).toEqual(expected);
  });

  it('and a witness shows the value', async () => {
    const sides = [of(['A', 'B']), of(['A', 'B', 'C'])].map(schema =>
      bodyOf(schema, { sender: 'api', schemas: { A: Bare, B: Bare, C: Bare } }),
    );
    const [change] = await changesBetween(sides[0], sides[1]);
    expect(change).toMatchObject({ id: 'response-one-of-branch-added', witness: { instance: { kind: 'C' } } });
    expect(change!.message).toContain('oneOf');
  });
});

it('breaks requests where a property is read that they might leave out', async () => {
  const loose = { Cat: object({ kind: text, claws: text }), Dog };
  expect(await asks({ oneOf: names.map(to) }, of(names), loose)).toEqual(['major', 'minor']);
  expect(await asks({ oneOf: names.map(to) }, of(names), both)).toEqual(['minor', 'minor']);
});

it('reads the schema of all other values (3.2) as part of the mapping', async () => {
  const others = (name?: string) => ({
    oneOf: names.map(to),
    discriminator: { propertyName: 'kind', ...(name !== undefined && { defaultMapping: name }) },
  });
  const bump = (base: object, revision: object) =>
    bumpBetween(
      bodyOf(base, { openapi: '3.2.0', schemas: both }),
      bodyOf(revision, { openapi: '3.2.0', schemas: both }),
    );
  expect(await bump(others(), others('Cat'))).toBe('minor');
  expect(await bump(others('Cat'), others('Dog'))).toBe('major');
});

describe('a schema that extends one with a discriminator', () => {
  const Pet = object({ kind: text }, { required: ['kind'], discriminator: { propertyName: 'kind' } });
  const family = (cat: object, more: object = {}) => ({ Pet, Cat: { allOf: [to('Pet'), cat] }, ...more });
  const was = family(object({ claws: text, tail: text }));
  const holder = object({ pets: { type: 'array', items: to('Pet') } });

  it.each([
    ['loses a property', family(object({ claws: text })), 'major', 'major'],
    ['demands a property', family(object({ claws: text, tail: text }, { required: ['tail'] })), 'major', 'minor'],
    ['is described', family(object({ claws: { type: 'string', description: 'x' }, tail: text })), 'patch', 'patch'],
    ['stays as it is', was, 'none', 'none'],
  ])('%s', async (_what, next, inRequest, inResponse) => {
    expect(await asks(to('Pet'), to('Pet'), was, next)).toEqual([inRequest, inResponse]);
    expect(await asks(holder, holder, was, next)).toEqual([inRequest, inResponse]);
  });

  it('is looked at through others that extend it, and told with its own place', async () => {
    const lion = (properties: object) =>
      family(object({ claws: text }), { Lion: { allOf: [to('Cat'), object(properties)] } });
    const [base, revision] = [{ mane: text }, {}].map(properties =>
      bodyOf(holder, { sender: 'api', schemas: lion(properties) }),
    );
    const [change, ...others] = await changesBetween(base, revision);
    expect(others).toEqual([]);
    expect(change).toMatchObject({ id: 'response-property-removed', operation: 'POST /a' });
    expect(change!.message).toContain('Lion');
  });
});
