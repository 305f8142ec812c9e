/** Values of info.x-slo: forms that people write, and limits. */
import { expect, test } from 'vitest';
import wrongServiceLevels from '../../../../src/lint/functions/bc/slo-value.ts';
import { contextOf } from '../../../support/context.ts';

const limits = { minUptime: 99, maxThroughput: 100, maxMessageBytes: 1024 ** 2 };
const run = (slo: unknown) => wrongServiceLevels(slo, limits, contextOf({}, ['info', 'x-slo'])) ?? [];

test.each([
  ['uptime', 99],
  ['uptime', '99.9%'],
  ['uptime', '99.5 % a month'],
  ['uptime', '99.95'],
  ['throughput', 100],
  ['throughput', '100 req/s'],
  ['throughput', '6,000 requests per minute'],
  ['throughput', '1000/1hour'],
  ['throughput', '50 requests a second per consumer'],
  ['throughput', '100 rps per 1 second'],
  ['message-size', 1_000_000],
  ['message-size', '1 MB'],
  ['message-size', '< 1MB'],
  ['message-size', '512 KiB'],
  ['message-size', '1 MiB'],
  ['performance', 200],
  ['performance', { average: '200 ms' }],
  ['outages', ['Sunday 2:00']],
  ['x-note', 1],
])('%s: %j is right', (key, value) => {
  expect(run({ [key]: value })).toEqual([]);
});

test.each([
  ['uptime', 95, 'below the 99 %'],
  ['uptime', '98.9%', 'below the 99 %'],
  ['uptime', 'high', 'no percentage'],
  ['uptime', 150, 'no percentage'],
  ['throughput', '200 req/s', 'above the 100'],
  ['throughput', '10,000/minute', 'above the 100'],
  ['throughput', 'fast', 'no number'],
  ['throughput', 0, 'no number'],
  ['throughput', null, 'no number'],
  ['message-size', '20 MB', 'above the 1 MB'],
  ['message-size', '1 GB', 'above the 1 MB'],
  ['message-size', 'small', 'no size'],
  ['message-size', -1, 'no size'],
  ['support-contact', '', 'names nobody'],
  ['support-hours', [], 'names no hours'],
  ['performance', 0, 'gives no figures'],
  ['messagesize', 1, 'no key of x-slo'],
])('%s: %j is not (%s)', (key, value, said) => {
  const found = run({ [key]: value });
  expect(found).toHaveLength(1);
  expect(found[0]?.message).toContain(said);
  expect(found[0]?.path).toEqual(['info', 'x-slo', key]);
});

test('x-slo is a map', () => {
  expect(run('gold')).toMatchObject([{ path: ['info', 'x-slo'] }]);
});
