/** What the portal says reaches the items: over the network only where the workflow names the origin. */
import { afterEach, expect, it } from 'vitest';
import { main } from '../../src/cli.ts';
import { type ApsBench, apsBench } from '../gateway/aps/bench.ts';
import { folderWith } from '../support/documents.ts';
import { fakeIo } from '../support/io.ts';

const open: ApsBench[] = [];
afterEach(async () => {
  for (const bench of open.splice(0)) await bench.close?.();
});

const dataset = (organization: string): string => `kind: DraftDataset
name: routes
title: Routes
notes: The routes of the province.
organization: ${organization}
organizationUnit: databc
`;

async function itemsWith(files: Record<string, string>, isNamed: boolean, scopes?: readonly string[]) {
  const bench = await apsBench(scopes ? { scopes } : {});
  open.push(bench);
  const cwd = folderWith({
    'openapi.yaml': 'openapi: 3.0.3\ninfo: {title: Routes, version: 1.0.0}\npaths: {}\n',
    'specgate.yaml': `apis: {routes: {file: openapi.yaml}}
gateways: {production: {type: aps, url: "${bench.url}", gateway-id: gw-abcde, environment: prod}}
`,
    ...files,
  });
  const env: Record<string, string> = { SPECGATE_GATEWAY_TOKEN: 'canary-token' };
  if (isNamed) env.SPECGATE_GATEWAY_URL = bench.url;
  const io = fakeIo({ cwd, env });
  const code = await main(['ready', '--format', 'json'], io);
  expect(code).toBe(1);
  expect(io.out() + io.err()).not.toContain('canary-token');
  const { items } = JSON.parse(io.out()) as {
    items: { id: string; status: string; evidence: { kind: string; where: string; says: string }[] }[];
  };
  return { items: new Map(items.map(item => [item.id, item])), calls: bench.aps.heard.length, url: bench.url };
}

it('proves what only the portal knows', async () => {
  const { items, url } = await itemsWith({ 'gateway/dataset.yaml': dataset('ministry-of-citizens-services') }, true);
  expect(items.get('R-10')).toMatchObject({ status: 'pass', evidence: [{ kind: 'gateway', where: url }] });
  expect(items.get('R-20')).toMatchObject({ status: 'pass' });
});

it('disproves what the files say otherwise', async () => {
  const { items } = await itemsWith({ 'gateway/dataset.yaml': dataset('ministry-of-forests') }, true);
  expect(items.get('R-20')).toMatchObject({ status: 'fail' });
});

it('stays unknown where the account may not see it, with the scope that is missing', async () => {
  const { items } = await itemsWith({ 'gateway/dataset.yaml': dataset('x') }, true, ['GatewayConfig.Publish']);
  const found = items.get('R-10');
  expect(found?.status).toBe('unknown');
  expect(found?.evidence.map(({ says }) => says).join()).toContain('Gateway.Manage');
});

it('asks nothing where no origin is named', async () => {
  const { items, calls } = await itemsWith({}, false);
  expect(calls).toBe(0);
  expect(items.get('R-10')?.status).toBe('unknown');
});
