/** `nullable` beside compositions, references and lists of values: what everybody means by it, and where the letter rules. */
import { describe, expect, it } from 'vitest';
import { bodyOf, bumpBetween } from './support.ts';

const schemas = {
  A: { type: 'object', required: ['kind'], properties: { kind: { type: 'string' }, a: { type: 'string' } } },
  B: { type: 'object', required: ['kind'], properties: { kind: { type: 'string' }, b: { type: 'integer' } } },
};
const [a, b] = [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }];
const none = { type: 'null' };
const listed = { type: 'string', enum: ['x', 'y'] };
const wrapped = { nullable: true, allOf: [a] };
const discriminator = {
  propertyName: 'kind',
  mapping: { a: '#/components/schemas/A', b: '#/components/schemas/B' },
};

type Side = [openapi: '3.0.3' | '3.1.0', schema: object];
const body = ([openapi, schema]: Side, sender: 'client' | 'api') =>
  bodyOf({ type: 'object', properties: { x: schema } }, { sender, openapi, schemas });

/** What the change asks for where the client sends the body, and where the API does. */
async function bumps(base: Side, revision: Side): Promise<string[]> {
  return [
    await bumpBetween(body(base, 'client'), body(revision, 'client')),
    await bumpBetween(body(base, 'api'), body(revision, 'api')),
  ];
}

describe('an upgrade of nullable to a null branch changes nothing', () => {
  it.each<[string, object, object]>([
    ['allOf to anyOf', wrapped, { anyOf: [a, none] }],
    ['allOf to oneOf', wrapped, { oneOf: [none, a] }],
    ['with a type beside it', { type: 'object', ...wrapped }, { oneOf: [a, none] }],
    [
      'with words and modes',
      { ...wrapped, readOnly: true, title: 'X' },
      { anyOf: [a, none], readOnly: true, title: 'X' },
    ],
    ['oneOf', { nullable: true, oneOf: [a, b] }, { oneOf: [a, b, none] }],
    [
      'oneOf with a discriminator',
      { nullable: true, oneOf: [a, b], discriminator },
      { oneOf: [a, b, none], discriminator },
    ],
    ['items', { type: 'array', items: wrapped }, { type: 'array', items: { anyOf: [a, none] } }],
    ['beside a reference', { nullable: true, ...a }, { anyOf: [a, none] }],
    [
      'a list of values, null written in',
      { nullable: true, ...listed },
      { type: ['string', 'null'], enum: ['x', 'y', null] },
    ],
    ['left standing beside a composition', wrapped, wrapped],
    ['left standing beside a reference', { nullable: true, ...a }, { nullable: true, ...a }],
    ['a list of values, as it stands', { nullable: true, ...listed }, { ...listed, type: ['string', 'null'] }],
  ])('%s', async (_what, before, after) => {
    expect(await bumps(['3.0.3', before], ['3.1.0', after])).toEqual(['none', 'none']);
    expect(await bumps(['3.1.0', after], ['3.0.3', before])).toEqual(['none', 'none']);
  });
});

describe('nullable that comes or goes', () => {
  it.each<[string, Side, Side, string[]]>([
    ['comes beside allOf', ['3.0.3', { allOf: [a] }], ['3.0.3', wrapped], ['minor', 'major']],
    ['goes from allOf', ['3.0.3', wrapped], ['3.0.3', a], ['major', 'minor']],
    ['is lost in an upgrade', ['3.0.3', wrapped], ['3.1.0', a], ['major', 'minor']],
    ['comes with an upgrade', ['3.0.3', a], ['3.1.0', { anyOf: [a, none] }], ['minor', 'major']],
    [
      'stays, while the schema gets narrower',
      ['3.0.3', wrapped],
      ['3.1.0', { anyOf: [{ allOf: [a, { required: ['a'] }] }, none] }],
      ['major', 'minor'],
    ],
    ['beside a reference of 3.0 says nothing', ['3.0.3', { nullable: true, ...a }], ['3.0.3', a], ['none', 'none']],
    [
      'does not put null into a list of values of the same version',
      ['3.0.3', { ...listed, nullable: true }],
      ['3.0.3', { ...listed, nullable: true, enum: ['x', 'y', null] }],
      ['minor', 'major'],
    ],
  ])('%s', async (_what, before, after, expected) => {
    expect(await bumps(before, after)).toEqual(expected);
  });
});
