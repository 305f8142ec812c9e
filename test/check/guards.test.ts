/** Whose rules hold, and that a change cannot open its own gate: config, ruleset, suppressions, acceptances, the accept label (T-12, T-13). */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli.ts';
import type { Approval } from '../../src/io.ts';
import type { CheckReport } from '../../src/report/check-report.ts';
import { fakeIo } from '../support/io.ts';
import {
  branch,
  check,
  commit,
  config,
  type Files,
  oneApi,
  openapi,
  pullRequest,
  pullRequestEvent,
  repository,
  scratch,
} from './support.ts';

const insecure = openapi('1.1.0').replace('servers: [', "servers: [{url: 'http://other.gov.bc.ca/routes'}, ");
const breaking = openapi('1.0.1', ['routes']);

const acceptance = `accepted:
  - {id: operation-removed, pointer: /paths/~1trails/get, by: Ada, reason: nobody walks there, until: 2027-01-31}
`;
const suppression = `suppressions:
  - {rule: bc-https-only, by: Ada, reason: behind a proxy, until: 2027-01-31}
`;
const inline = insecure.replace(
  'servers:',
  '# specgate-ignore bc-https-only until 2027-01-31: behind a proxy\nservers:',
);

async function onPullRequest(head: Files, { base = oneApi as Files, argv = [] as string[] } = {}) {
  const clone = pullRequest({ base, head, isCloned: false });
  return check(clone.workspace, argv, pullRequestEvent(clone));
}

/** The run where GitHub confirmed the label. */
async function approved(head: Files, approval: Approval): Promise<{ code: number; report: CheckReport; text: string }> {
  const clone = pullRequest({ base: oneApi, head, isCloned: false });
  const io = { ...fakeIo({ cwd: clone.workspace, ...pullRequestEvent(clone) }), approval };
  const text = path.join(scratch(), 'check.md');
  const code = await main(['check', '--format=json', `--format=markdown=${text}`], io);
  return { code, report: JSON.parse(io.out()) as CheckReport, text: readFileSync(text, 'utf8') };
}

describe('on a pull request the base decides (T-12)', () => {
  it.each<[string, Files]>([
    ['a ruleset that the change turns off', { 'rules.yaml': 'extends: [[specgate:bc-gov, off]]\nrules: {}\n' }],
    [
      'another ruleset in the config',
      { 'specgate.yaml': config({ routes: 'openapi.yaml' }).replace('rules.yaml', 'minimal') },
    ],
    [
      'a rule turned off in the config',
      { 'specgate.yaml': config({ routes: 'openapi.yaml' }, 'rules: {bc-https-only: "off"}\n') },
    ],
    ['fail-on in the config', { 'specgate.yaml': config({ routes: 'openapi.yaml' }, 'fail-on: never\n') }],
    ['a suppressions file', { '.specgate/suppressions.yaml': suppression }],
    ['a baseline', { '.specgate/baseline.json': '{"schema": "specgate/lint/1", "findings": []}' }],
  ])('%s opens nothing, and is shown', async (_what, files) => {
    const done = await onPullRequest({ ...files, 'openapi.yaml': insecure });
    expect([done.code, done.report?.open, done.report?.decides]).toEqual([1, false, 'base']);
    expect(done.report!.gateFiles).toEqual(Object.keys(files));
  });

  it('a config of the base that the change breaks or takes away still decides', async () => {
    const gone = await onPullRequest({ 'specgate.yaml': null, 'openapi.yaml': insecure });
    expect(gone.code).toBe(1);
    const wrong = await onPullRequest({ 'specgate.yaml': 'apis: [\n', 'openapi.yaml': insecure });
    expect([wrong.code, wrong.out]).toEqual([2, '']);
    const misspelt = await onPullRequest({ 'specgate.yaml': `${config({ routes: 'openapi.yaml' })}fail-onn: never\n` });
    expect([misspelt.code, misspelt.err]).toEqual([2, expect.stringContaining('did you mean fail-on?')]);
  });

  it('attestations and waivers of the change open nothing', async () => {
    const { '.specgate/attestations.yaml': waivers, ...unready } = oneApi;
    const done = await onPullRequest(
      { '.specgate/attestations.yaml': waivers, 'openapi.yaml': openapi('1.1.0', ['routes', 'trails', 'huts']) },
      { base: unready },
    );
    expect([done.code, done.report!.apis[0]!.open]).toEqual([1, false]);
  });

  it('a base that has no config yet takes that of the change, and says so', async () => {
    const { 'specgate.yaml': text, ...bare } = oneApi;
    const done = await onPullRequest({ 'specgate.yaml': text }, { base: bare });
    expect([done.code, done.report!.decides]).toEqual([0, 'base']);
    expect(done.err).toContain('has no specgate.yaml yet, so the one of the working tree decides');
  });

  it('an old branch does not bring old rules with it', async () => {
    // The branch left when nothing was guarded yet.
    const lax = { ...oneApi, 'rules.yaml': 'extends: [[specgate:bc-gov, off]]\nrules: {}\n' };
    const clone = pullRequest({
      base: lax,
      head: { 'openapi.yaml': insecure },
      meanwhile: { 'rules.yaml': oneApi['rules.yaml'] },
      checkout: 'head',
      depth: 10,
    });
    const done = await check(clone.workspace, [], pullRequestEvent(clone));
    expect([done.report?.base, done.code]).toEqual([clone.fork.slice(0, 12), 1]);
  });

  it('--config-from head lets the change decide', async () => {
    const files = { '.specgate/suppressions.yaml': suppression, 'openapi.yaml': insecure };
    const done = await onPullRequest(files, { argv: ['--config-from=head'] });
    expect([done.code, done.report!.decides]).toEqual([0, 'head']);
  });

  it.each(['config-from: head', 'allow-empty: true', 'approval: {by: ada}', 'base: HEAD'])(
    '%s is no key of a config',
    async line => {
      const done = await check(repository({ ...oneApi, 'specgate.yaml': `${oneApi['specgate.yaml']}${line}\n` }));
      expect([done.code, done.out]).toEqual([2, '']);
    },
  );

  it('an operation that is marked x-internal is not hidden by that', async () => {
    const head = openapi('1.0.1')
      .replace('/trails: {get: {', '/trails: {get: {x-internal: true, ')
      .replace("'200'", "'204'");
    const done = await onPullRequest({ 'openapi.yaml': head });
    expect([done.code, done.report!.apis[0]!.diff]).toEqual([1, expect.objectContaining({ breaking: true })]);
  });
});

describe('an acceptance or a suppression (T-12)', () => {
  it.each<[string, Files, Files]>([
    ['an acceptance', { '.specgate/accepted.yaml': acceptance }, { 'openapi.yaml': breaking }],
    ['a suppression', { '.specgate/suppressions.yaml': suppression }, { 'openapi.yaml': insecure }],
  ])('%s of the base counts, and is shown', async (_what, exception, change) => {
    const clone = pullRequest({ base: { ...oneApi, ...exception }, head: change, isCloned: false });
    const done = await check(clone.workspace, [], pullRequestEvent(clone));
    expect([done.code, done.report!.gateFiles]).toEqual([0, []]);
    for (const format of ['stylish', 'markdown', 'html']) {
      const { out } = await check(clone.workspace, [`--format=${format}`], pullRequestEvent(clone));
      expect(out.replaceAll(/\s+/g, ' ')).toMatch(/by Ada until 2027-01-31: (nobody walks there|behind a proxy)/);
    }
  });

  it.each<[string, Files]>([
    ['an acceptance', { '.specgate/accepted.yaml': acceptance, 'openapi.yaml': breaking }],
    ['a suppression', { '.specgate/suppressions.yaml': suppression, 'openapi.yaml': insecure }],
    ['an inline comment', { 'openapi.yaml': inline }],
  ])('%s that the change brings opens nothing and is shown', async (_what, head) => {
    const clone = pullRequest({ base: oneApi, head, isCloned: false });
    const event = pullRequestEvent(clone);
    expect((await check(clone.workspace, [], event)).code).toBe(1);
    for (const format of ['stylish', 'markdown', 'html']) {
      const { code, out } = await check(clone.workspace, [`--format=${format}`], event);
      expect(code).toBe(1);
      expect(out.replaceAll(/\s+/g, ' ')).toContain(
        'The change brings 1 exception of its own, which open nothing until',
      );
    }
  });

  it.each<[string, Files]>([
    ['an acceptance', { '.specgate/accepted.yaml': acceptance, 'openapi.yaml': breaking }],
    ['a suppression', { '.specgate/suppressions.yaml': suppression, 'openapi.yaml': insecure }],
    ['an inline comment', { 'openapi.yaml': inline }],
  ])('%s that the change brings counts with the label, and says who let it', async (_what, head) => {
    const done = await approved(head, { by: 'grace', label: 'specgate-accept' });
    expect([done.code, done.report.open]).toEqual([0, true]);
    expect(done.report.approval).toEqual({ by: 'grace', label: 'specgate-accept' });
    expect(done.text).toContain('(let through by grace)');
    expect(done.text).toContain('grace let the exceptions of this change count (label specgate-accept).');
  });

  it('the label covers nothing but what is written down', async () => {
    const done = await approved({ 'openapi.yaml': breaking }, { by: 'grace', label: 'specgate-accept' });
    expect([done.code, done.report.open]).toEqual([1, false]);
  });

  it('the label lets neither config nor ruleset nor waivers of the change decide', async () => {
    const head = { 'rules.yaml': 'extends: [[specgate:bc-gov, off]]\nrules: {}\n', 'openapi.yaml': insecure };
    const done = await approved(head, { by: 'grace', label: 'specgate-accept' });
    expect([done.code, done.report.decides]).toEqual([1, 'base']);
  });

  it('the end of an API is accepted like any other change', async () => {
    const ends = `- {id: document-removed, pointer: "", by: Ada, reason: retired, until: 2027-01-31}\n`;
    const done = await onPullRequest(
      { 'openapi.yaml': null },
      { base: { ...oneApi, '.specgate/accepted.yaml': ends } },
    );
    expect([done.code, done.states]).toEqual([0, { routes: 'deleted' }]);
  });

  it('no variable and no flag can stand for the label', async () => {
    const clone = pullRequest({
      isCloned: false,
      base: oneApi,
      head: { '.specgate/accepted.yaml': acceptance, 'openapi.yaml': breaking },
    });
    const { env } = pullRequestEvent(clone);
    const done = await check(clone.workspace, [], {
      env: { ...env, SPECGATE_APPROVAL: 'ada', SPECGATE_APPROVED_BY: 'ada', INPUT_APPROVAL: 'ada' },
    });
    expect([done.code, done.report!.approval]).toEqual([1, null]);
    expect((await check(clone.workspace, ['--approved-by=ada'], { env })).code).toBe(2);
  });
});

describe('only what is new fails', () => {
  it('a finding that the base has does not count', async () => {
    const cwd = repository({ ...oneApi, 'openapi.yaml': openapi().replace('https:', 'http:') });
    branch(cwd, 'base');
    commit(cwd, { 'openapi.yaml': openapi('1.1.0', ['routes', 'trails', 'huts']).replace('https:', 'http:') });
    const done = await check(cwd, ['--base=base']);
    expect([done.code, done.err]).toEqual([0, '']);
    expect((await check(cwd)).code).toBe(1);
  });
});

describe('a document that is read in two ways (T-13)', () => {
  it.each<[string, string]>([
    ['a key twice', openapi().replace('paths:', 'paths: {}\npaths:')],
    ['two documents', `${openapi()}---\n${openapi()}`],
    ['bytes of another encoding', '\ufffe\u0000openapi'],
  ])('%s is refused', async (_what, text) => {
    const done = await onPullRequest({ 'openapi.yaml': text });
    expect(done.code).toBe(2);
    expect(done.report?.open ?? false).toBe(false);
  });
});
