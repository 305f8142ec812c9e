/** R-73: paths mean to Kong 3 what they were meant to: expressions begin with ~, and can be compiled. */

import { hasPlaceholder } from '../../kong/template.ts';
import { compilePattern } from '../../pattern.ts';
import type { Context } from '../context.ts';
import { type Answer, defineItem, type Evidence } from '../item.ts';
import { inGateway, withoutGatewayFiles } from '../traffic/evidence.ts';
import { routesDocument, routesService } from '../traffic/examples.ts';
import { notOnKong } from '../traffic/product.ts';
import { textsOf } from '../traffic/routing.ts';

const onlyInExpressions = /[\\()[\]*+?{}|^$]/;

export default defineItem({
  id: 'R-73',
  title: 'Route paths are ready for Kong 3',
  section: 'L',
  proves: 'Service page of the API Services Portal: Kong 3 takes a path as an expression only where it begins with ~',
  gate: 'block',
  why: 'Kong 3 accepts such a path without a word and takes it letter by letter: the route is there, and no call ever reaches it.',
  remedy: 'Begin each path that is an expression with ~, as in ~/orders/\\d+$, and leave the others plain.',
  evidence: ['gateway-config'],
  check: context => notOnKong(context) ?? withoutGatewayFiles(context) ?? judge(context),
  examples: [
    {
      says: 'The paths are plain.',
      files: { 'openapi.yaml': routesDocument, 'gateway.yaml': routesService('') },
      expect: 'pass',
    },
    {
      says: 'An expression has no ~.',
      files: {
        'openapi.yaml': routesDocument,
        'gateway.yaml': routesService('', text => text.replace('[/v1]', () => "['/v1/routes/\\d+$']")),
      },
      expect: 'fail',
    },
    {
      says: 'An expression begins with ~.',
      files: {
        'openapi.yaml': routesDocument,
        'gateway.yaml': routesService('', text => text.replace('[/v1]', () => "['~/v1/routes/\\d+$']")),
      },
      expect: 'pass',
    },
  ],
});

function judge(context: Context): Answer {
  const wrong: Evidence[] = [];
  let expressions = 0;
  for (const route of context.gateway.routes) {
    for (const [index, path] of textsOf(route, 'paths').entries()) {
      if (hasPlaceholder(path)) continue;
      const says = path.startsWith('~') ? broken(path) : unmarked(path);
      if (path.startsWith('~')) expressions++;
      if (says !== undefined) wrong.push(inGateway(route, says, 'paths', index));
    }
  }
  if (wrong.length > 0) return { status: 'fail', evidence: wrong.slice(0, 10) };
  const [first] = context.gateway.routes;
  if (!first) {
    const says = 'No route is here, only services.';
    return {
      status: 'unknown',
      evidence: [{ kind: 'gateway-config', where: context.gateway.files[0] ?? 'gateway configuration', says }],
      needs: 'file',
    };
  }
  const says =
    expressions === 0
      ? 'All paths are plain.'
      : `${expressions === 1 ? 'The expression begins' : `All ${expressions} expressions begin`} with ~.`;
  return { status: 'pass', evidence: [inGateway(first, says, 'paths')] };
}

function unmarked(path: string): string | undefined {
  if (!onlyInExpressions.test(path)) return undefined;
  return `The path ${JSON.stringify(path.slice(0, 80))} is an expression without ~: Kong 3 takes it letter by letter.`;
}

/** PCRE and ECMA-262 differ in little; what only one of them reads is not called broken. */
function broken(path: string): string | undefined {
  const compiled = compilePattern(path.slice(1).replaceAll('(?P<', '(?<'));
  const isBroken =
    'problem' in compiled && !compiled.isValid && !/\(\?[#>|&RimsxP]|[*+?}]\+|\\[AzZGKQERhvHV]|\[\[:/.test(path);
  return isBroken ? `The expression ${JSON.stringify(path.slice(0, 80))} cannot be compiled.` : undefined;
}
