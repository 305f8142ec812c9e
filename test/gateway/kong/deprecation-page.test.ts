/** The page that tells of deprecations: a Link beside the headers Deprecation and Sunset. */
import { expect, it } from 'vitest';
import { climbon100, mustRun, orderOf, sessionAt } from '../conformance.ts';
import { kongBench } from './bench.ts';

const page = 'https://developer.gov.bc.ca/climbing/deprecations';

it('is linked to while an API is deprecated, beside what the document links to', async () => {
  const bench = await kongBench({}, { deprecationPage: page });
  const session = sessionAt(bench);
  await mustRun(session, orderOf('publish'), [climbon100]);
  const appended = (): unknown[] =>
    bench.kong.store
      .all('plugins')
      .filter(({ name }) => name === 'response-transformer')
      .map(({ config }) => (config as { append: { headers: string[] } }).append.headers);
  const before = appended();
  await mustRun(session, orderOf('deprecate', ['climbon:1.0.0']), [climbon100]);
  const links = ['deprecation', 'sunset'].map(relation => `Link:<${page}>; rel="${relation}"; type="text/html"`);
  expect(appended()).toEqual(before.map(() => ['Vary:Accept', ...links]));
  expect((await mustRun(session, orderOf('deprecate', ['climbon:1.0.0']), [climbon100])).plan?.steps).toEqual([]);
  await mustRun(session, orderOf('publish', ['climbon:1.0.0']), [climbon100]);
  expect(appended()).toEqual(before);
  await bench.close?.();
});
