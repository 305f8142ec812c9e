/** Items that a probe can decide: what it saw counts, what it could not see does not. */
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: expressions of pipelines and templates are what is tested
import { describe, expect, it } from 'vitest';
import type { Item } from '../../../src/ready/item.ts';
import r09 from '../../../src/ready/items/r-09.ts';
import r13 from '../../../src/ready/items/r-13.ts';
import r16 from '../../../src/ready/items/r-16.ts';
import r17 from '../../../src/ready/items/r-17.ts';
import r30 from '../../../src/ready/items/r-30.ts';
import r37 from '../../../src/ready/items/r-37.ts';
import r45 from '../../../src/ready/items/r-45.ts';
import type { Look, ProbeResults, TlsFacts } from '../../../src/ready/probe-results.ts';
import { plugin, routesDocument, routesService } from '../../../src/ready/traffic/examples.ts';
import { answerOf } from '../support.ts';

const where = 'https://api.test';
const unseen = { isSeen: false as const, where, why: 'it does not answer (ECONNREFUSED)' };
const nothing: ProbeResults = {
  url: where,
  base: where,
  requests: 1,
  tls: unseen,
  redirect: unseen,
  authentication: unseen,
  rateLimit: unseen,
  errors: unseen,
  health: unseen,
  metrics: unseen,
  cors: unseen,
  headers: unseen,
  document: unseen,
};
const goodTls: Look<TlsFacts> = {
  isSeen: true,
  where,
  version: 'TLSv1.3',
  oldVersions: [],
  isNameCovered: true,
  isTrusted: true,
  isProxied: false,
  distrust: undefined,
  validTo: '2027-01-31',
  daysLeft: 71,
};
const custom = {
  'openapi.yaml': routesDocument.replaceAll('routes.api.gov.bc.ca', 'routes.example.ca'),
  'gateway.yaml': routesService('', text => text.replaceAll('routes.api.gov.bc.ca', 'routes.example.ca')),
};
const platform = { 'openapi.yaml': routesDocument, 'gateway.yaml': routesService('') };

describe('R-30', () => {
  const says = async (files: Record<string, string>, probe: Partial<ProbeResults>) => {
    const answer = await answerOf(r30, files, { probe: { ...nothing, ...probe } });
    return [answer.status, ...(answer.evidence ?? []).map(one => one.says)];
  };

  it('passes by what the probe saw, whoever the gateway is', async () => {
    const redirect = { isSeen: true as const, where: 'http://api.test/', outcome: 'redirect' as const, status: 301 };
    expect(await says(custom, { tls: goodTls, redirect })).toEqual([
      'pass',
      'TLSv1.3, the certificate covers the host and is valid until 2027-01-31 (71 days).',
      'Plain HTTP is redirected to https.',
    ]);
  });

  it.each<[string, Partial<TlsFacts>, string]>([
    [
      'old versions',
      { oldVersions: ['TLSv1.1', 'TLSv1'] },
      'The server agrees to TLSv1.1 and TLSv1, which are broken.',
    ],
    ['another name', { isNameCovered: false }, 'The certificate does not cover the host.'],
    [
      'no authority',
      { isTrusted: false, distrust: 'SELF_SIGNED_CERT_IN_CHAIN' },
      'No known authority vouches for the certificate (SELF_SIGNED_CERT_IN_CHAIN).',
    ],
    ['an end that is near', { daysLeft: 21, validTo: '2026-12-12' }, 'The certificate ends on 2026-12-12, in 21 days.'],
    [
      'an end that is past',
      { daysLeft: -1, validTo: '2026-11-20', isTrusted: false },
      'The certificate ended on 2026-11-20.',
    ],
  ])('fails for %s, even on the platform', async (_, facts, message) => {
    expect(await says(platform, { tls: { ...goodTls, ...facts } })).toEqual(['fail', message]);
  });

  it('takes 22 days for enough', async () => {
    expect((await says(custom, { tls: { ...goodTls, daysLeft: 22 } }))[0]).toBe('pass');
  });

  it('fails where plain HTTP is served', async () => {
    const redirect = { isSeen: true as const, where: 'http://api.test/', outcome: 'served' as const, status: 200 };
    expect((await says(platform, { tls: goodTls, redirect }))[0]).toBe('fail');
  });

  it('rests on the platform where nothing was seen, and says that', async () => {
    expect(await says(platform, {})).toEqual([
      'pass',
      'TLS was not seen: it does not answer (ECONNREFUSED).',
      "The platform's router ends TLS for routes.api.gov.bc.ca and redirects plain HTTP.",
    ]);
    expect((await says(custom, {}))[0]).toBe('unknown');
  });

  it('does not take a host inside the cluster, or a placeholder, for one of the platform', async () => {
    for (const host of ['routes.cluster.local', '${GW_HOST}', 'api.gov.bc.ca.example.org']) {
      const files = {
        ...platform,
        'gateway.yaml': routesService('', text => text.replaceAll('routes.api.gov.bc.ca', host)),
      };
      expect([host, (await says(files, {}))[0]]).toEqual([host, 'unknown']);
    }
  });
});

describe('R-09', () => {
  it.each<[boolean, 'pass' | 'fail']>([
    [true, 'pass'],
    [false, 'fail'],
  ])('with a served document that is the same (%s): %s', async (isEqual, status) => {
    const document = {
      isSeen: true as const,
      where: `${where}/openapi.json`,
      isEqual,
      differences: isEqual ? [] : ['/paths/~1x'],
      version: '1.0.0',
    };
    const answer = await answerOf(r09, platform, { probe: { ...nothing, document } });
    expect(answer.status).toBe(status);
    expect(answer.evidence!.some(({ kind }) => kind === 'probe')).toBe(true);
  });

  it('fails where the specification is broken, and does not pass where nobody looked', async () => {
    const violations = [{ file: 'openapi.yaml', line: 7, column: 1, message: 'paths is missing' }];
    expect(await answerOf(r09, platform, { violations })).toEqual({
      status: 'fail',
      evidence: [{ kind: 'openapi', where: 'openapi.yaml:7', says: 'paths is missing.' }],
    });
    expect((await answerOf(r09, platform, { violations: undefined })).status).toBe('unknown');
  });
});

describe('R-13, R-16 and R-17', () => {
  const closed = {
    ...platform,
    'gateway.yaml': routesService(
      `${plugin('key-auth', '{hide_credentials: true}')}\n${plugin('rate-limiting', '{minute: 60}')}`,
    ),
  };
  const saw = async (one: Item, probe: Partial<ProbeResults>): Promise<[string, string[]]> => {
    const { status, evidence = [] } = await answerOf(one, closed, { probe: { ...nothing, ...probe } });
    return [status, evidence.filter(({ kind }) => kind === 'probe').map(({ says }) => says)];
  };
  const authentication = (
    status: number,
    outcome: 'demanded' | 'answered' | 'unclear',
  ): ProbeResults['authentication'] => ({
    isSeen: true,
    where,
    operations: [{ operation: 'GET /routes', url: `${where}/routes`, status, outcome }],
    notAsked: 3,
  });

  it('fail where a deployed API lets strangers in, whatever the files say', async () => {
    expect(await saw(r13, { authentication: authentication(200, 'answered') })).toEqual([
      'fail',
      ['GET /routes answers with 200 without credentials.'],
    ]);
    expect(await saw(r13, { authentication: authentication(401, 'demanded') })).toEqual([
      'pass',
      ['GET /routes demands credentials (401).'],
    ]);
    expect(await saw(r13, { authentication: authentication(404, 'unclear') })).toEqual([
      'pass',
      ['GET /routes answers with 404 without credentials, which shows nothing.'],
    ]);
    expect(await saw(r13, {})).toEqual([
      'pass',
      ['Whether credentials are demanded was not seen: it does not answer (ECONNREFUSED).'],
    ]);
  });

  it('tell of rate-limit headers, and do not take their absence for the absence of a limit', async () => {
    expect(await saw(r16, { rateLimit: { isSeen: true, where, headers: ['ratelimit-limit: 60'] } })).toEqual([
      'pass',
      ['Answers tell callers their limit (ratelimit-limit: 60).'],
    ]);
    expect(await saw(r16, { rateLimit: { isSeen: true, where, headers: [] } })).toMatchObject([
      'pass',
      [expect.stringContaining('no rate-limit headers')],
    ]);
  });

  it('fail where an error shows the inside, or any page may read with credentials', async () => {
    const leak = { where, status: 500, says: 'a Java stack trace', isHeader: false };
    expect(await saw(r17, { errors: { isSeen: true, where, answers: 3, leaks: [leak] } })).toEqual([
      'fail',
      ['An answer with status 500 shows a Java stack trace.'],
    ]);
    const product = { ...leak, says: 'the header server with a version (nginx/1.18.0)', isHeader: true };
    expect((await saw(r17, { errors: { isSeen: true, where, answers: 3, leaks: [product] } }))[0]).toBe('pass');
    const cors = { isSeen: true as const, where, allows: 'the asking origin' as const, withCredentials: true };
    expect((await saw(r17, { cors }))[0]).toBe('fail');
    expect((await saw(r17, { cors: { ...cors, withCredentials: false } }))[0]).toBe('pass');
    const headers = {
      isSeen: true as const,
      where,
      hstsSeconds: undefined,
      hasNosniff: true,
      missing: ['Strict-Transport-Security'],
    };
    expect((await saw(r17, { headers }))[1]).toContain('Answers lack Strict-Transport-Security.');
  });
});

describe('R-45 and R-37', () => {
  const health = (isRight: boolean): Look<{ status: number; isRight: boolean }> => ({
    isSeen: true,
    where: `${where}/healthz`,
    status: isRight ? 200 : 404,
    isRight,
  });

  it('take an endpoint that answers for an endpoint, not for one that is polled', async () => {
    const answer = await answerOf(r45, platform, { probe: { ...nothing, health: health(true) } });
    expect(answer.status).toBe('unknown');
    expect(answer.evidence!.map(({ kind }) => kind)).toContain('probe');
    expect(
      (await answerOf(r45, platform, { probe: { ...nothing, health: health(false) } })).evidence!.map(
        ({ kind }) => kind,
      ),
    ).not.toContain('probe');
  });

  it('take open metrics for metrics, and warn of them', async () => {
    const answer = await answerOf(r37, platform, { probe: { ...nothing, metrics: health(true) } });
    expect(answer.status).toBe('pass');
    expect(answer.evidence![0]!.says).toContain('to everybody');
    expect((await answerOf(r37, platform, { probe: { ...nothing, metrics: health(false) } })).status).toBe('unknown');
  });
});
