/** Schemas of several branches: what moves between a schema and its branches, and branches that overlap or that nothing fits. */
import { describe, expect, it } from 'vitest';
import { bodyOf, bumpBetween, changesBetween } from './support.ts';

const text = { type: 'string' };
const whole = { type: 'integer' };
const object = (properties: object, rest: object = {}) => ({ type: 'object', properties, ...rest });
const x = object({ x: text }, { required: ['x'] });
const y = object({ y: text }, { required: ['y'] });
const kind = (value: string, properties: object = {}) =>
  object({ k: { type: 'string', enum: [value] }, ...properties }, { required: ['k'] });

const closed = (value: string, properties: object = {}) => ({
  ...kind(value, properties),
  additionalProperties: false,
});

type Row = [what: string, base: object, revision: object, inRequest: string, inResponse: string];

const rows: Row[] = [
  ['anyOf of open objects, one left', { anyOf: [x, y] }, x, 'major', 'minor'],
  ['oneOf of open objects, one left', { oneOf: [x, y] }, x, 'major', 'minor'],
  ['oneOf with a further open object', { oneOf: [x, whole] }, { oneOf: [x, whole, y] }, 'minor', 'major'],
  ['oneOf with an open object less', { oneOf: [x, y, whole] }, { oneOf: [x, whole] }, 'major', 'minor'],
  ['an object to one of two', x, { oneOf: [x, y] }, 'minor', 'major'],
  ['an object to any of two', x, { anyOf: [x, y] }, 'minor', 'major'],
  ['an object to one of two kinds', kind('a'), { oneOf: [kind('a'), kind('b')] }, 'minor', 'major'],
  [
    'a property in a branch',
    { oneOf: [x, y] },
    { oneOf: [object({ x: text, w: text }, { required: ['x'] }), y] },
    'minor',
    'minor',
  ],
  [
    'oneOf that a further branch overlaps',
    { oneOf: [text, { type: 'number' }] },
    { oneOf: [text, { type: 'number' }, whole] },
    'major',
    'minor',
  ],
  [
    'oneOf without a branch that overlapped another',
    { oneOf: [text, { type: 'number' }, whole] },
    { oneOf: [text, { type: 'number' }] },
    'minor',
    'major',
  ],
  [
    'oneOf whose one branch no longer overlaps, and takes in more elsewhere',
    {
      oneOf: [
        { ...text, nullable: true, maxLength: 3 },
        { ...whole, nullable: true },
      ],
    },
    {
      oneOf: [
        { ...text, maxLength: 9 },
        { ...whole, nullable: true },
      ],
    },
    'minor',
    'major',
  ],
  [
    'oneOf whose one branch no longer overlaps, and loses something elsewhere',
    {
      oneOf: [
        { ...text, nullable: true, maxLength: 9 },
        { ...whole, nullable: true },
      ],
    },
    {
      oneOf: [
        { ...text, maxLength: 3 },
        { ...whole, nullable: true },
      ],
    },
    'major',
    'major',
  ],
  [
    'oneOf whose one branch overlaps another now, and loses something elsewhere',
    {
      oneOf: [
        { ...text, maxLength: 9 },
        { ...whole, nullable: true },
      ],
    },
    {
      oneOf: [
        { ...text, nullable: true, maxLength: 3 },
        { ...whole, nullable: true },
      ],
    },
    'major',
    'minor',
  ],
  [
    'oneOf whose one branch overlaps another now, and takes in more elsewhere',
    {
      oneOf: [
        { ...text, maxLength: 3 },
        { ...whole, nullable: true },
      ],
    },
    {
      oneOf: [
        { ...text, nullable: true, maxLength: 9 },
        { ...whole, nullable: true },
      ],
    },
    'major',
    'major',
  ],
  [
    'oneOf whose one branch no longer overlaps, and takes in a property, which clients pass over',
    {
      oneOf: [
        { ...closed('a'), nullable: true },
        { ...closed('b'), nullable: true },
      ],
    },
    { oneOf: [closed('a', { x: text }), { ...closed('b'), nullable: true }] },
    'minor',
    'major',
  ],
  [
    'a property that all branches have, taken out of them',
    {
      oneOf: [
        object({ k: text, x: text }, { required: ['k', 'x'] }),
        object({ k: text, y: text }, { required: ['k', 'y'] }),
      ],
    },
    { ...object({ k: text }, { required: ['k'] }), oneOf: [x, y] },
    'none',
    'none',
  ],
  [
    'the property of a branch that is gone, which open objects would take',
    { anyOf: [object({ x: text }), object({ y: text })] },
    object({ x: text }),
    'major',
    'minor',
  ],
  [
    'the property of a further branch, which open objects took before',
    object({ x: text }),
    { anyOf: [object({ x: text }), object({ y: text })] },
    'minor',
    'minor',
  ],
  [
    'the property of a branch that joins others',
    { anyOf: [object({ x: text }), whole] },
    { anyOf: [object({ x: text }), whole, object({ y: text })] },
    'minor',
    'minor',
  ],
];

describe.each(rows)('%s', (_what, base, revision, inRequest, inResponse) => {
  it('in a request', async () => {
    expect(await bumpBetween(bodyOf(base), bodyOf(revision))).toBe(inRequest);
  });
  it('in a response', async () => {
    const sender = 'api' as const;
    expect(await bumpBetween(bodyOf(base, { sender }), bodyOf(revision, { sender }))).toBe(inResponse);
  });
});

/** Branches that no value fits, with a property more. */
const hopeless: [string, (more: object) => object][] = [
  ['types that clash', more => ({ allOf: [object({ a: text, ...more }, { required: ['a'] }), object({ a: whole })] })],
  ['lists that clash', more => ({ allOf: [kind('a', more), kind('b')] })],
  ['bounds that clash', more => ({ type: 'array', minItems: 3, maxItems: 2, items: object(more) })],
];

describe.each(hopeless)('a branch that nothing fits for %s', (_what, make) => {
  it.each(['anyOf', 'oneOf'])('may lose a property in %s', async union => {
    const of = (more: object) => ({ [union]: [x, make(more)] });
    for (const sender of ['client', 'api'] as const) {
      const [base, revision] = [{ z: text }, {}].map(more => bodyOf(of(more), { sender }));
      const changes = await changesBetween(base, revision);
      expect(changes.filter(change => change.breaking)).toEqual([]);
    }
  });

  it.each(['anyOf', 'oneOf'])('may come and go in %s', async union => {
    for (const sender of ['client', 'api'] as const) {
      const [without, having] = [
        [x, whole],
        [x, whole, make({ z: text })],
      ].map(branches => bodyOf({ [union]: branches }, { sender }));
      expect(await bumpBetween(without, having)).not.toBe('major');
      expect(await bumpBetween(having, without)).not.toBe('major');
    }
  });
});

it('asks for no more than a minor version where a property is taken out that was forbidden, or that nothing could be', async () => {
  const of = (a: unknown) => object({ ...(a !== undefined && { a }), b: text });
  for (const sender of ['client', 'api'] as const) {
    const bump = (a: unknown) =>
      bumpBetween(bodyOf(of(a), { sender, openapi: '3.1.0' }), bodyOf(of(undefined), { sender, openapi: '3.1.0' }));
    expect(await bump(false)).toBe('minor');
    expect(await bump({ allOf: [text, whole] })).toBe('patch');
    expect(await bump(text)).toBe('major');
  }
});

it('tells of a property in a branch that values fit beside one that they do not', async () => {
  const of = (more: object) => ({ oneOf: [kind('a', more), { allOf: [kind('b', more), kind('c')] }] });
  const changes = await changesBetween(bodyOf(of({ z: text }), { sender: 'api' }), bodyOf(of({}), { sender: 'api' }));
  expect(changes.map(change => [change.id, change.breaking])).toEqual([
    ['response-property-removed', true],
    ['response-property-removed', false],
  ]);
});

it('a property that several further branches bring is told once', async () => {
  const made = (name: string) => object({ y: text, [name]: text });
  const before = bodyOf({ anyOf: [object({ x: text }), whole] });
  const after = bodyOf({ anyOf: [object({ x: text }), whole, made('a'), made('b')] });
  const changes = await changesBetween(before, after);
  const names = changes.filter(({ id }) => id === 'request-property-added').map(({ message }) => message);
  expect(names).toEqual([
    'the property a of the request body is new',
    'the property y of the request body is new',
    'the property b of the request body is new',
  ]);
});

describe('a change in one branch that another one takes by the letter, and says nothing of', () => {
  const cat = object({ name: text });
  const fox = (...breeds: string[]) => object({ name: text, breed: { type: 'string', enum: breeds } });
  it.each(['anyOf', 'oneOf'])('is told in %s', async union => {
    const sides = (sender: 'client' | 'api') =>
      [fox('red'), fox('red', 'grey')].map(one => bodyOf({ [union]: [cat, one] }, { sender }));
    const [[few, more], [sent, sentMore]] = [sides('client'), sides('api')];
    expect(await bumpBetween(more, few)).toBe('major');
    expect(await bumpBetween(sent, sentMore)).toBe('major');
  });

  it('and breaks nothing the other way round', async () => {
    const sides = (sender: 'client' | 'api') =>
      [fox('red'), fox('red', 'grey')].map(one => bodyOf({ anyOf: [cat, one] }, { sender }));
    const [[few, more], [sent, sentMore]] = [sides('client'), sides('api')];
    expect(await bumpBetween(few, more)).toBe('minor');
    expect(await bumpBetween(sentMore, sent)).toBe('minor');
  });

  it('with the reason why no value shows it', async () => {
    const sides = [fox('red'), fox('red', 'grey')].map(one => bodyOf({ anyOf: [cat, one] }, { sender: 'api' }));
    const [change] = await changesBetween(sides[0], sides[1]);
    expect(change).toMatchObject({ id: 'response-enum-value-added', breaking: true, level: 'warning', proof: 'none' });
    expect(change!.reason).toContain('another branch');
  });

  it('and not where the other branch describes it too', async () => {
    const other = object({ name: text, breed: text });
    const sides = [fox('red'), fox('red', 'grey')].map(one => bodyOf({ anyOf: [other, one] }, { sender: 'api' }));
    expect(await bumpBetween(sides[0], sides[1])).not.toBe('major');
  });
});
