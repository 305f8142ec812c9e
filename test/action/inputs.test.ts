/** The inputs of the Action: what is unknown or wrong ends with 2 and one sentence, and names are taken as they are. */
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { insecure, onlyHttps, secure } from './documents.ts';
import { annotations, runStep, scratch, writeFiles } from './runner.ts';

describe('wrong inputs', () => {
  it.each([
    [{ 'fial-on': 'warning' }, 'There is no input "fial-on" (did you mean fail-on?).'],
    [{ file: 'openapi.yaml' }, 'There is no input "file" (did you mean files?).'],
    [{ watch: 'true' }, /^There is no input "watch"; the inputs are command, files, .*ruleset.*\.$/],
    [{ format: 'sarf' }, /^--format cannot be "sarf"/],
    [{ 'plan-digest': 'sha256:0' }, 'The input plan-digest is for publish; the command is lint.'],
    [{ adopt: 'true' }, 'The input adopt is for plan, stage, publish; the command is lint.'],
    [{ suggestions: 'true' }, 'The input suggestions is for check; the command is lint.'],
    [{ 'accept-label': 'x' }, 'The input accept-label is for check; the command is lint.'],
    [{ command: 'check', suggestions: 'yes' }, 'The input suggestions is "yes"; it wants true or false.'],
    [{ 'check-run': '::error::x' }, /^The input check-run wants a name/],
    [{ deployment: 'test' }, 'The input deployment is for stage, publish, rollback; the command is lint.'],
    [{ 'deployment-url': 'https://a.example' }, /^The input deployment-url is for stage, publish, rollback/],
    [{ command: 'stage', deployment: '../x', files: '' }, /^The input deployment wants the name of an environment/],
    [
      { command: 'stage', deployment: 'x', 'deployment-url': 'javascript:x', files: '' },
      /^The input deployment-url wants/,
    ],
    [{ comment: 'allways' }, /^The input comment is "allways"; it wants one of always, on-failure, never/],
    [{ 'comment-id': 'a --> b' }, /^The input comment-id is "a --> b"; it wants up to 64 letters/],
    [
      { 'fail-on': 'eror' },
      '--fail-on cannot be "eror"; it wants one of error, warning, info, hint, never (did you mean error?).',
    ],
    [{ 'allow-empty': 'yes' }, 'The input allow-empty is "yes"; it wants true or false.'],
    [{ 'max-files': 'many' }, '--max-files cannot be "many"; it wants a whole number from 1.'],
    [{ shard: '5/4' }, '--shard cannot be "5/4"; it wants I/N with I from 1 to N, such as 1/4.'],
    [{ 'config-from': 'fork' }, '--config-from cannot be "fork"; it wants one of base, head.'],
    [{ ruleset: 'bc-gof' }, /^--ruleset "bc-gof" is neither a file nor one of .* \(did you mean bc-gov\?\)\.$/],
    [{ command: 'lnt' }, 'There is no command "lnt" (did you mean lint?).'],
    [{ command: 'toString' }, /^There is no command "toString"; the commands are check, lint, /],
    [{ command: 'plan' }, /specgate plan needs a config; specgate init writes one\.$/],
    [{ files: '-' }, /A step has no standard input; name files\./],
    [{ files: 'missing.yaml' }, /There is no such file\.$/],
    [{ config: 'missing.yaml' }, 'missing.yaml: There is no such file.'],
    [{ base: '--upload-pack=touch proof' }, /cannot be read/],
    [{ base: 'no-such-branch' }, /cannot be read/],
    [{ '##[set-output name=open]true': 'x', files: '' }, /^There is no input/],
  ])('%j', async (inputs: Record<string, string>, sentence) => {
    const workspace = scratch();
    writeFiles(workspace, { 'openapi.yaml': secure });
    const step = await runStep({ workspace, inputs: { files: 'openapi.yaml', ...inputs } });
    expect(step.code).toBe(2);
    expect(step.outputs.open).toBe('false');
    const errors = annotations(step).filter(({ command }) => command === 'error');
    expect(errors).toHaveLength(1);
    expect(errors[0]!.data).toEqual(typeof sentence === 'string' ? sentence : expect.stringMatching(sentence));
    expect(step.summary).toMatch(/^## ❌ Gate shut/);
    expect(step.stderr).toMatch(/^specgate: .*\n$/);
    expect(step.stdout + step.stderr).not.toContain('##[');
  });

  it('are told before anything is fetched or read', async () => {
    const step = await runStep({
      workspace: scratch(),
      inputs: { files: 'openapi.yaml', 'fial-on': 'x' },
      event: 'pull_request',
    });
    expect(annotations(step)[0]!.data).toContain('fial-on');
  });
});

describe('files', () => {
  it('takes one name a line, with spaces, Unicode, brackets and a leading hyphen', async () => {
    const names = [
      '--fail-on=never.yaml',
      'apis/public routes/öffentliche-API ✓.yaml',
      'a,b=c:d%0A[1].yaml',
      "it's.yaml",
    ];
    const workspace = scratch();
    writeFiles(workspace, Object.fromEntries(names.map(name => [name, insecure])));
    const inputs = { files: `\n  ${names.join('\r\n  ')}  \n\n`, ruleset: 'ruleset.yaml' };
    writeFiles(workspace, { 'ruleset.yaml': onlyHttps });
    const step = await runStep({ workspace, inputs });
    expect(step.code).toBe(1);
    expect(annotations(step).map(({ properties }) => properties.file)).toEqual([...names].sort());
    expect(step.outputs.errors).toBe('4');
  });

  it('takes folders, patterns and Windows separators', async () => {
    const workspace = scratch();
    writeFiles(workspace, { 'a/one.yaml': insecure, 'b/two.json': '{"openapi": 3}', 'b/three.yaml': insecure });
    writeFiles(workspace, { 'ruleset.yaml': onlyHttps });
    const inputs = { files: 'a\nb\\*.yaml', ruleset: 'ruleset.yaml' };
    const step = await runStep({ workspace, inputs });
    expect(annotations(step).map(({ properties }) => properties.file)).toEqual(['a/one.yaml', 'b/three.yaml']);
  });

  it('hides no finding behind a file that cannot be read', async () => {
    const workspace = scratch();
    writeFiles(workspace, { 'good.yaml': insecure, 'bad.yaml': 'a: [', 'ruleset.yaml': onlyHttps });
    const step = await runStep({
      workspace,
      inputs: { files: 'good.yaml\nbad.yaml\ngone.yaml', ruleset: 'ruleset.yaml' },
    });
    expect(step.code).toBe(2);
    expect(annotations(step).map(({ properties }) => properties.file)).toEqual(['gone.yaml', 'bad.yaml', 'good.yaml']);
    expect(step.outputs).toMatchObject({ open: 'false', errors: '1' });
  });
});

describe('flags and values', () => {
  it.each(['true', 'TRUE', 'True'])('takes %s', async text => {
    const step = await runStep({ workspace: scratch(), inputs: { files: '*.yaml', 'allow-empty': text } });
    expect(step.code).toBe(0);
  });

  it.each(['false', 'False', ''])('takes %j for off', async text => {
    const step = await runStep({ workspace: scratch(), inputs: { files: '*.yaml', 'allow-empty': text } });
    expect(step.code).toBe(2);
  });

  it('an input beats the environment, and the environment the config', async () => {
    const workspace = scratch();
    writeFiles(workspace, { 'openapi.yaml': secure, 'specgate.yaml': 'fail-on: hint\n' });
    const env = { SPECGATE_FAIL_ON: 'warning' };
    const codeOf = async (inputs: Record<string, string>, variables = {}): Promise<number> =>
      (await runStep({ workspace, inputs: { files: 'openapi.yaml', ...inputs }, env: variables })).code;
    expect(await codeOf({})).toBe(1);
    expect(await codeOf({ 'fail-on': 'error' }, env)).toBe(0);
    expect(await codeOf({ 'fail-on': '' }, env)).toBe(1);
  });

  it('says more where the job is debugged', async () => {
    const workspace = scratch();
    writeFiles(workspace, { 'openapi.yaml': secure });
    const step = await runStep({ workspace, inputs: { files: 'openapi.yaml' }, env: { RUNNER_DEBUG: '1' } });
    expect(step.stderr).toContain('specgate: read openapi.yaml');
  });
});

describe('the workspace', () => {
  it('is the working directory wherever the process starts', async () => {
    const workspace = scratch();
    writeFiles(workspace, { 'openapi.yaml': insecure });
    const step = await runStep({ workspace, cwd: scratch(), inputs: { files: 'openapi.yaml' } });
    expect(step.code).toBe(1);
    expect(annotations(step)[0]!.properties.file).toBe('openapi.yaml');
  });

  it('must exist', async () => {
    const workspace = path.join(scratch(), 'gone');
    const step = await runStep({ workspace, cwd: scratch(), inputs: { files: 'openapi.yaml' } });
    expect(step.code).toBe(2);
    expect(annotations(step)[0]!.data).toBe('There is no workspace; actions/checkout makes it.');
  });
});
