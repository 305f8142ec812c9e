/** Names and ids: how they follow from titles, paths and operation ids. */
import { describe, expect, it } from 'vitest';
import { toAscii } from '../../../src/kong/convert/ascii.ts';
import { captureName, slug } from '../../../src/kong/convert/slug.ts';
import { uuidOf } from '../../../src/kong/convert/uuid.ts';
import { converted, refusal, routesIn } from './support.ts';

const plain = { isInso: false };
const inso = { isInso: true };

describe('slugs', () => {
  it.each([
    ['Simple API overview', 'simple-api-overview', 'Simple_API_overview'],
    ['/a/{b}/', 'a-b', 'a_b'],
    ['getOrders', 'getorders', 'getOrders'],
    ['a -- b', 'a-b', 'a_--_b'],
    ['-x-', 'x', '-x-'],
    ['snake_case__id', 'snake-case-id', 'snake_case_id'],
    ['***', '', ''],
  ])('of %s', (text, expected, ofInso) => {
    expect(slug(text, plain)).toBe(expected);
    expect(slug(text, inso)).toBe(ofInso);
  });

  // What Unidecode says of them, from which openapi2kong has its tables.
  it.each([
    ['niño', 'nino'],
    ['nínò', 'nino'],
    ['Straße', 'strasse'],
    ['Ýmir', 'ymir'],
    ['Ёлка Йод Хор Цех Юг Яма', 'iolka-iod-khor-tsekh-iug-iama'],
    ['Ήλιος Βυζάντιο', 'elios-buzantio'],
    ['北京 kožušček', 'bei-jing-kozuscek'],
    ['中文abc中', 'zhong-wen-abczhong'],
    ['しちつ', 'shichitsu'],
    ['ᐅᒥᐊᖅ', 'omiaq'],
    ['ʔaʔjɛ', 'a-je'],
    ['5 €', '5-eur'],
    ['½ hour', '1-2-hour'],
    ['a\u{1f600}b', 'ab'],
  ])('of %s in ASCII', (text, expected) => {
    expect(slug(text, plain)).toBe(expected);
  });

  it('leaves ASCII alone', () => {
    const ascii = String.fromCharCode(...Array.from({ length: 128 }, (_, code) => code));
    expect(toAscii(ascii)).toBe(ascii);
  });

  it('of capture groups', () => {
    expect(captureName(' white space ', plain)).toBe('white_space');
    expect(captureName('x*()_-+=x', plain)).toBe('x_x');
    expect(captureName('-To_Do', plain)).toBe('to_do');
    expect(captureName('-To_Do', inso)).toBe('To_Do');
  });
});

it('makes version 5 ids in the DNS namespace', () => {
  // RFC 9562, appendix A.4.
  expect(uuidOf('www.example.com')).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2');
});

describe('names', () => {
  const paths =
    'paths:\n  /orders: {get: {}, post: {operationId: Make Order}}\n  /orders/: {get: {}}\n  /: {get: {}}\n';

  it('come from path and method, or from the operation id', async () => {
    const names = routesIn(await converted(paths)).map(route => route.name);
    expect(names).toEqual(['api_~_get', 'api_orders_get', 'api_make-order', 'api_orders~_get']);
  });

  it('of Insomnia join with hyphens and have no mark for a trailing slash', async () => {
    const config = await converted(paths, { isInso: true, hasIds: false });
    const names = routesIn(config).map(route => route.name);
    expect(names).toEqual(['API-get', 'API-orders-get', 'API-Make_Order', 'API-orders-get']);
    expect(JSON.stringify(config)).not.toContain('"id"');
  });

  it('can be given at every level', async () => {
    const named = `x-kong-name: The Doc\npaths:\n  /a:\n    x-kong-name: My Path\n    get: {x-kong-name: My Op, operationId: other}\n    put: {}\n    post: {operationId: id}\n`;
    const of = async (isInso: boolean) => routesIn(await converted(named, { isInso })).map(route => route.name);
    expect(await of(false)).toEqual(['the-doc_my-path_my-op', 'the-doc_id', 'the-doc_my-path_put']);
    expect(await of(true)).toEqual(['The_Doc-My_Op', 'The_Doc-id', 'The_Doc-My_Path-put']);
  });

  it('keep the spelling of numbers', async () => {
    const config = await converted(
      'openapi: 3.0.3\ninfo: {title: 2.10, version: 1}\npaths: {/a: {get: {operationId: 007}}}',
    );
    expect(routesIn(config)[0]!.name).toBe('2-10_007');
  });

  it('are random without a title, and ids follow from them', async () => {
    const [one, other] = await Promise.all([1, 2].map(() => converted('openapi: 3.0.3\npaths: {}')));
    const service = one!.services![0]!;
    expect(service.name).toMatch(/^[0-9a-f-]{36}$/);
    expect(service.name).not.toBe(other!.services![0]!.name);
    expect(service.id).toBe(uuidOf(`${service.name}.service`));
  });

  it('are texts', async () => {
    expect(await refusal('x-kong-name: [a]\npaths: {}')).toBe('3:1 x-kong-name must be a text.');
  });
});
