/** What we draw ourselves passes the items of the checklist that look at gateway configuration. */
import { describe, expect, it } from 'vitest';
import type { GatewayConfig } from '../../src/gateway/context.ts';
import { advanceAll } from '../../src/gateway/lifecycle.ts';
import type { Provider, Target } from '../../src/gateway/provider.ts';
import { apsSettings } from '../../src/gateway/providers/aps/settings.ts';
import { apsProvider } from '../../src/gateway/providers/aps.ts';
import { kindOf, kongRendering } from '../../src/gateway/providers/kong/rendering.ts';
import { kongProvider } from '../../src/gateway/providers/kong.ts';
import r15 from '../../src/ready/items/r-15.ts';
import r17 from '../../src/ready/items/r-17.ts';
import { answerOf } from '../ready/support.ts';
import { apsConfig, owner } from './aps/bench.ts';
import { climbon100 } from './conformance.ts';
import { desiredOf } from './products.ts';

const kongConfig = (more: object = {}): GatewayConfig => ({ type: 'kong', 'version-in': 'header', ...more });
const nowhere = { env: {}, cwd: '/' };

function kong(config: GatewayConfig): Provider {
  const rendering = { rendering: kongRendering(config), kind: kindOf(config) };
  return kongProvider(
    { url: 'https://kong.test', workspace: undefined, owner, expectedId: undefined, ...rendering },
    nowhere,
  );
}

/** Everything published to an empty gateway, as the files of a repository. */
function rendered(provider: Provider): Record<string, string> {
  const desired = desiredOf([climbon100]);
  const events = desired.products.map(content => ({ name: 'publish' as const, product: content, content }));
  const outcome = advanceAll({ products: [], apis: [] }, events, { productionMode: true, commit: desired.commit });
  if (outcome.kind === 'refused') throw new Error(outcome.says);
  const { transitions, catalog } = outcome;
  const target: Target = { transitions, catalog, scope: catalog.products, desired, adopt: false };
  const [api] = desired.products[0]!.apis;
  return { 'openapi.yaml': JSON.stringify(api!.bundled), ...Object.fromEntries(provider.render(target)) };
}

const aps = apsProvider(
  { url: 'https://portal.test', settings: apsSettings(apsConfig, { name: 'test', qualifier: undefined, owner }) },
  nowhere,
);

describe.each<[string, Provider]>([
  ['Kong', kong(kongConfig())],
  ['Kong 2.8', kong(kongConfig({ 'kong-version': '2.8' }))],
  ['the API Services Portal', aps],
])('what is drawn for %s', (_, provider) => {
  it('gives access to each consumer (R-15)', async () => {
    expect(await answerOf(r15, rendered(provider))).toMatchObject({ status: 'pass' });
  });

  it('keeps credentials from the upstreams, which are called by https (R-17)', async () => {
    expect(await answerOf(r17, rendered(provider))).toMatchObject({ status: 'pass' });
  });
});

it('does not pass where everybody with a key gets through', async () => {
  const files = rendered(kong(kongConfig({ subscriptions: 'none' })));
  expect(await answerOf(r15, files)).toMatchObject({ status: 'fail' });
});
