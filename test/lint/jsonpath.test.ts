import fc from 'fast-check';
import core from '@stoplight/spectral-core';
import parsers from '@stoplight/spectral-parsers';
import { describe, expect, it } from 'vitest';
import { Matcher } from '../../src/lint/jsonpath/matcher.ts';
import { parseJsonPath } from '../../src/lint/jsonpath/path.ts';

const identity = (v: unknown) => v;
function ours(data: unknown, expressions: string[], shares = true): string[][] {
  const found: string[][] = expressions.map(() => []);
  new Matcher(expressions.map((e, i) => ({ path: parseJsonPath(e), onMatch: (_v, p) => found[i]!.push(JSON.stringify(p)) })), shares).run(data, identity);
  return found.map(l => [...new Set(l)].sort());
}
async function theirs(data: unknown, expressions: string[]): Promise<string[][]> {
  const found: string[][] = expressions.map(() => []);
  const spectral = new core.Spectral();
  spectral.setRuleset({ rules: Object.fromEntries(expressions.map((given, i) => [`r${i}`, { given, then: { function: (_v: unknown, _o: unknown, c: any) => { found[i]!.push(JSON.stringify(c.path)); } } }])) } as never);
  await spectral.run(new core.Document(JSON.stringify(data), parsers.Json as never));
  return found.map(l => [...new Set(l)].sort());
}
const key = fc.constantFrom('a', 'b', 'get', 'type', 'properties', 'x-a', '0', '1', 'length');
const scalar = fc.constantFrom<unknown>(1, 2, '1', 'a', 'object', true, false, '', 0, 'get');
const doc = fc.letrec(tie => ({
  node: fc.oneof({ depthSize: 'small', withCrossShrink: true }, scalar, fc.array(tie('node'), { maxLength: 4 }), fc.dictionary(key, tie('node'), { maxKeys: 4 })),
})).node;
const fixed = [
  '$', '$.a', '$.a.b', '$..a', '$..*', '$.*', '$[*]', '$.*.*', "$['a']", '$["x-a"]', '$.a[0]', '$.a[1]', '$.a[-1:]', '$.a[-2:]', '$.a[0:2]', '$.a[1:]', '$.a[:1]', '$.a[::2]', '$..[0]', '$..a[0,1]',
  "$['a','b']", '$[a,b]', '$.a[get,type]', '$..[a,b]', '$..a..b', '$..a^', '$..a^^', '$.a~', '$..a~', '$.*~', '$..*~', '$..properties[*]~', '$..a[*]^', '$.x-a', '$.0', "$['0']", '$.a.0', '$.a.length',
  "$..[?(@.type)]", "$..[?(@.type == 'object')]", "$..[?(@.type === 'object')]", "$..[?(@.a != 1)]", "$..[?(@.a == 1)]", "$..[?(@.a === 1)]", "$..[?(@.a > 1)]", "$..[?(@.a <= 1)]", "$..[?(!@.a)]", "$..[?(@.a && @.b)]", "$..[?(@.a || @.b)]", "$..[?(@.a && @.a.b)]",
  "$..[?(@property === 'a')]", "$.*[?(@property === 'get' || @property === 'type')]", "$..[?(@property != 'a')]", "$..[?(@property == 0)]", "$..[?(@parentProperty === 'a')]", "$..[?(@.length > 1)]", "$..[?(@ && @.a)]",
  "$..a[?(@ == 1)]", "$..[?(@ === 'a')]", "$..[?(@ == null)]", "$..[?(@property.match(/^x-/))]", "$..[?(@property.match(/^(get|a)$/i))]", "$..[?(@ && @.type && @.type.constructor.name === 'String' && @.type.match(/^o/))]", "$..[?(@.type == void 0)]", "$..[?(@.type == undefined)]", "$..[?(@.a == null)]", "$..[?(@.a === null)]", "$..[?(@.enum || @.type)]",
  "$..[?(@parent && @parent.a)]", "$..[?(@parentProperty != 'a')]", "$..[?(@path === \"$['a']\")]", "$..a[?(@.b)]^", "$..[?(@.a)]~", "$.a..[?(@.b)].b", "$..[?(@property === 'a')]..b", "$..[?(@ && @.constructor.name === 'Object')]", "$..[?(@ && @.a && @.a.constructor.name === 'Array')]",
];
describe('x', () => {
  it('eq', async () => {
    const diffs = new Map<string, string>();
    for (const data of fc.sample(doc, { numRuns: 400, seed: 1 })) {
      if (typeof data !== 'object' || data === null) continue;
      const a = ours(data, fixed), b = await theirs(data, fixed);
      fixed.forEach((e, i) => { if (a[i]!.join() !== b[i]!.join() && !diffs.has(e)) diffs.set(e, JSON.stringify(data) + '\n   ours   ' + a[i]!.filter(x=>!b[i]!.includes(x)) + '\n   theirs ' + b[i]!.filter(x=>!a[i]!.includes(x))); });
    }
    for (const [e, d] of diffs) console.log(e, d.slice(0, 400));
  }, 120000);
});
