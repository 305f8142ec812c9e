/** Every reporter over readiness: what each shows, and hostile text in every place of a report (T-01, T-02). */
import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { summarise, withTrend } from '../../src/ready/ready.ts';
import { reporters } from '../../src/report/index.ts';
import { readyBadge } from '../../src/report/ready-badge.ts';
import type { ReadyItem, ReadyReport } from '../../src/report/ready-report.ts';
import type { RenderOptions } from '../../src/report/report.ts';
import { readRunnerCommands } from '../support/runner-commands.ts';
import { apiOf, item, list, reportOf } from './ready-sample.ts';
import { hostileTexts } from './sample.ts';

const one = reportOf([apiOf('routes')]);
const options: RenderOptions = { color: false, columns: 80, excerpt: () => undefined };
const render = (id: string, report: ReadyReport, look: RenderOptions = options): string =>
  reporters.find(reporter => reporter.id === id)!.ready(report, look);

it('stylish: the parts, what is missing with its evidence, and the verdict last', () => {
  expect(render('stylish', one)).toMatchInlineSnapshot(`
    "routes (openapi.yaml)

    A  First time activities  1/4
      attested  R-05  What R-05 demands
                      The attestation expires on 2026-12-01, in 10 days: state it
                      again.
      unknown   R-06  What R-06 demands (blocks)
                      openapi.yaml:2: It is there.
                      fix: Go through them. Then state it: specgate ready --attest
                      R-06.
      n/a       R-07  What R-07 demands
                      The API holds nothing of people.
      expired   R-08  What R-08 demands (blocks)
                      .specgate/attestations.yaml:9: Ada (Officer) on 2025-06-01,
                      until 2026-06-01: Done.
                      fix: Have it done.
      fail      R-09  What R-09 demands
                      openapi.yaml:2: It is there.
                      fix: Add the document.

    C  Protect your API  0/1
      fail      R-16  What R-16 demands
                      gateway/gw.yaml:7: No plugin limits the rate.
                      Waived until 2027-01-31 by Grace (Owner): Later.

    E  Additional steps  0/1
      unknown   R-29  What R-29 demands
                      openapi.yaml:2: It is there.
                      fix: Run it.

    Checks of this repository  0/1
      fail      runbook  There is a runbook
                         openapi.yaml:2: It is there.
                         fix: Add docs/runbook.md.

    Gate shut: readiness 1/7 (2 blocking)
      Blocking: 1 expired, 1 for a person to state.
      specgate explain R-06 tells what is behind an item
    "
  `);
});

it('stylish: one table for several APIs, and each reason once', () => {
  const ready = apiOf('stops', [item('R-05')]);
  expect(render('stylish', reportOf([apiOf('routes'), apiOf('trails'), ready]))).toMatchInlineSnapshot(`
    "  routes  not ready   14 %  readiness 1/7 (2 blocking)
      trails  not ready   14 %  readiness 1/7 (2 blocking)
      stops   ready      100 %  readiness 1/1 (nothing blocking)

    What blocks
      expired   R-08  What R-08 demands (blocks)
                      2 APIs: routes, trails
                      .specgate/attestations.yaml:9: Ada (Officer) on 2025-06-01,
                      until 2026-06-01: Done.
                      fix: Have it done.
      unknown   R-06  What R-06 demands (blocks)
                      2 APIs: routes, trails
                      openapi.yaml:2: It is there.
                      fix: Go through them. Then state it: specgate ready --attest
                      R-06.

    3 gaps that do not block: specgate ready --api NAME shows all of one API

    Gate shut: readiness 3/15 (4 blocking) of 3 APIs
      Blocking: 2 expired, 2 for a person to state.
      specgate explain R-06 tells what is behind an item
    "
  `);
});

it('markdown: the checklist with ticks, grouped as the page is', () => {
  expect(render('markdown', one)).toMatchInlineSnapshot(`
    "## ❌ Gate shut: readiness 1/7 (2 blocking)

    Blocking: 1 expired, 1 for a person to state.

    **API** \`routes\` (\`openapi.yaml\`), 14 %

    ### A. First time activities (1/4)

    - [ ] Get Organizational approval to share your API service
      - [x] R-05 What R-05 demands: attested until 2026-12-01
        - \`The attestation expires on 2026-12-01, in 10 days: state it again.\`
      - [ ] R-06 What R-06 demands: **unknown**, blocks
        - \`openapi.yaml:2: It is there.\`
        - Fix: \`Go through them. Then state it: specgate ready --attest R-06.\`
      - [x] R-07 What R-07 demands: not applicable
        - \`The API holds nothing of people.\`
      - [ ] R-08 What R-08 demands: **expired**, blocks
        - \`.specgate/attestations.yaml:9: Ada (Officer) on 2025-06-01, until 2026-06-01: Done.\`
        - Fix: \`Have it done.\`
    - [ ] Recommended: Document your API in an OpenAPI specification
      - [ ] R-09 What R-09 demands: **fail**
        - \`openapi.yaml:2: It is there.\`
        - Fix: \`Add the document.\`

    ### C. Protect your API (0/1)

    - [ ] Ensure that your Gateway Services are protected to safeguard your APIs and the data they handle
      - [ ] R-16 What R-16 demands: **fail, waived**
        - \`gateway/gw.yaml:7: No plugin limits the rate.\`
        - \`Waived until 2027-01-31 by Grace (Owner): Later.\`

    ### E. Additional steps (0/1)

    - [ ] R-29 What R-29 demands: **unknown**
      - \`openapi.yaml:2: It is there.\`
      - Fix: \`Run it.\`

    ### Checks of this repository (0/1)

    - [ ] \`runbook\` \`There is a runbook\`: **fail**
      - \`openapi.yaml:2: It is there.\`
      - Fix: \`Add docs/runbook.md.\`

    Profile \`aps\`, specgate \`1.2.3\`
    "
  `);
});

it('markdown: ticks a box when all below it is done', () => {
  const done = list.filter(({ id }) => id === 'R-05' || id === 'R-07');
  const text = render('markdown', reportOf([apiOf('routes', done)]));
  expect(text).toContain('- [x] Get Organizational approval to share your API service\n');
  expect(render('markdown', one)).toContain('- [ ] Get Organizational approval to share your API service\n');
});

it('markdown: one table for several APIs, and each reason once', () => {
  const text = render('markdown', reportOf([apiOf('routes'), apiOf('trails')]));
  expect(text).toContain('| `routes` | ❌ | 14 % | 1/7 | 2 |\n| `trails` | ❌ |');
  expect(text.match(/- \[ \] R-06/g)).toHaveLength(1);
  expect(text).toContain('`2 APIs: routes, trails`');
});

it('markdown: keeps to what GitHub takes, and loses evidence before ticks', () => {
  const says = 'word '.repeat(50);
  const evidence = [1, 2, 3].map(line => ({ kind: 'openapi', where: `openapi.yaml:${line}`, says }));
  const many = Array.from({ length: 200 }, (_, index) =>
    item(`R-${index}`, {
      status: 'fail',
      required: index < 20,
      gate: index < 20 ? 'block' : 'warn',
      evidence,
      fix: 'Mend it.',
    }),
  );
  const text = render('markdown', reportOf([apiOf('routes', many)]));
  expect(text.length).toBeLessThan(65_000);
  expect(text.match(/- \[ \] R-/g)).toHaveLength(200);
  expect(text).toContain('openapi.yaml:1');
  const apis = Array.from({ length: 900 }, (_, index) => apiOf(`api-${'x'.repeat(60)}-${index}`));
  expect(render('markdown', reportOf(apis)).length).toBeLessThan(65_536);
});

it('shows what became of the items since the base', () => {
  const before = apiOf(
    'routes',
    list.map(each =>
      each.id === 'R-05' ? item('R-05', { status: 'unknown' }) : each.id === 'R-06' ? item('R-06') : each,
    ),
  );
  const report = reportOf([withTrend(apiOf('routes'), before)]);
  for (const id of ['stylish', 'markdown', 'html']) {
    expect(render(id, report)).toContain('Since the base from 14 % to 14 %; became ready: R-05; got lost: R-06.');
    expect(render(id, report)).toMatch(/became ready.*got lost/s);
  }
  expect(JSON.parse(render('json', report))).toMatchObject({ trend: { became: ['R-05'], lost: ['R-06'] } });
  expect(
    render('stylish', reportOf([withTrend(apiOf('routes'), before), withTrend(apiOf('trails'), undefined)])),
  ).toContain('+1 -1 since the base');
});

it('json: one object for one API, a list for several, the keys of the contract first', () => {
  const single = JSON.parse(render('json', one));
  expect(Object.keys(single).slice(0, 5)).toEqual(['schema', 'name', 'items', 'score', 'ready']);
  expect(single.items.find((each: ReadyItem) => each.id === 'R-16').waiver).toEqual({
    by: 'Grace (Owner)',
    reason: 'Later.',
    until: '2027-01-31',
  });
  expect(JSON.parse(render('json', reportOf([apiOf('a'), apiOf('b')])))).toMatchObject({
    apis: [{ name: 'a' }, { name: 'b' }],
    ready: false,
    score: 1 / 7,
  });
});

it('sarif: what is not met, with the item as its rule; a waived one as suppressed', () => {
  const [run] = JSON.parse(render('sarif', one)).runs;
  expect(run.results.map((result: { ruleId: string; level: string }) => [result.ruleId, result.level])).toEqual([
    ['R-06', 'error'],
    ['R-08', 'error'],
    ['R-09', 'warning'],
    ['R-16', 'error'],
    ['R-29', 'note'],
    ['runbook', 'warning'],
  ]);
  for (const result of run.results) expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
  expect(run.results[3]).toMatchObject({
    suppressions: [{ status: 'accepted', justification: 'Later.' }],
    locations: [{ physicalLocation: { artifactLocation: { uri: 'gateway/gw.yaml' }, region: { startLine: 7 } } }],
  });
  expect(run.tool.driver.rules[0].helpUri).toBe('https://example.org/docs/ready/R-06.md');
});

it('junit: what blocks fails, what is waived or weighs less is skipped', () => {
  expect(render('junit', one)).toContain('tests="8" failures="2" errors="0" skipped="5"');
});

it('github: what is not met, the most pressing first', () => {
  const commands = readRunnerCommands(render('github', one));
  expect(
    commands.map(({ command, properties }) => [command, properties.title, properties.file, properties.line]),
  ).toEqual([
    ['error', 'R-08', '.specgate/attestations.yaml', '9'],
    ['error', 'R-06', 'openapi.yaml', '2'],
    ['warning', 'R-09', 'openapi.yaml', '2'],
    ['warning', 'runbook', 'openapi.yaml', '2'],
    ['notice', 'R-29', 'openapi.yaml', '2'],
  ]);
});

it('gitlab: what blocks is critical, what is waived info', () => {
  const found = JSON.parse(render('gitlab', one)) as { check_name: string; severity: string }[];
  expect(found.map(each => [each.check_name, each.severity])).toEqual([
    ['R-06', 'critical'],
    ['R-08', 'critical'],
    ['R-09', 'minor'],
    ['R-16', 'info'],
    ['R-29', 'info'],
    ['runbook', 'minor'],
  ]);
});

it('html: a scorecard that leads to its parts, nothing loaded', () => {
  const text = render('html', one);
  expect(text).toContain('<a href="#part-1-0">A. First time activities</a>');
  expect(text).toContain('id="part-1-0"');
  expect(text).not.toMatch(/<script|src=|@import|url\(|style="/);
});

it('badge: one line as SVG', () => {
  const text = readyBadge(one);
  expect(text).toContain('aria-label="readiness: 1/7 (2 blocking)"');
  expect(readyBadge(reportOf([apiOf('a', [item('R-05')])]))).toContain('aria-label="readiness: 1/1"');
});

const hostile = (text: string): ReadyReport => {
  const evidence = [
    { kind: 'openapi', where: text, says: text },
    { kind: 'gateway-config', where: `${text}:3`, says: text },
  ];
  const attestation = {
    by: text,
    role: text,
    date: text,
    expires: text,
    statement: text,
    link: text,
    where: text,
    expiresSoon: true,
    changed: true,
  };
  const part = { evidence, fix: text, notes: [text], reason: text, gateReason: text, attestation };
  const items = [
    item('R-05', { ...part, status: 'fail' }),
    item('R-06', { ...part, status: 'attested', attestation: { ...attestation, expires: '2027-01-01' } }),
    item('R-07', { ...part, status: 'not-applicable' }),
    item('R-08', { ...part, status: 'fail', waiver: { by: text, reason: text, until: text } }),
    item('own-check', { ...part, status: 'unknown', section: 'own', title: text, required: false, gate: 'warn' }),
  ];
  const api = summarise({ name: 'routes', file: text }, items);
  return reportOf([withTrend(api, undefined)], {
    errors: [{ file: text, line: 1, column: 1, message: text }],
    open: false,
  });
};
const both = (text: string): ReadyReport => {
  const report = hostile(text);
  return { ...report, apis: [...report.apis, { ...report.apis[0]!, name: 'trails' }] };
};

describe.each(reporters.map(reporter => [reporter.id] as const))('%s', id => {
  // The others have none.
  const colors = id === 'stylish' ? [false, true] : [false];

  it('lets no command through, whatever the text', () => {
    const check = (text: string): void => {
      for (const report of [hostile(text), both(text)]) {
        for (const color of colors) {
          const output = render(id, report, { ...options, color });
          expect(output).not.toContain('##[');
          const commands = readRunnerCommands(output).map(({ command }) => command);
          const own =
            report.apis.length === 1
              ? ['error', 'error', 'warning']
              : ['error', 'error', 'error', 'warning', 'warning'];
          expect(commands).toEqual(id === 'github' ? own : []);
        }
      }
    };
    for (const text of hostileTexts) check(text);
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 40 }), check), { numRuns: 100 });
  });

  it('takes no API and no item', () => {
    for (const report of [reportOf([]), reportOf([apiOf('routes', [])])])
      expect(typeof render(id, report)).toBe('string');
  });
});

it('markdown holds hostile text in code spans alone', () => {
  for (const text of hostileTexts) {
    for (const report of [hostile(text), both(text)]) {
      const root = fromMarkdown(render('markdown', report), {
        extensions: [gfm()],
        mdastExtensions: [gfmFromMarkdown()],
      });
      const kinds = new Set<string>();
      const visit = (node: { type: string; children?: unknown[] }): void => {
        kinds.add(node.type);
        for (const child of node.children ?? []) visit(child as typeof node);
      };
      visit(root as never);
      for (const kind of ['html', 'link', 'image', 'definition'])
        expect(kinds.has(kind), `${kind} in ${JSON.stringify(text)}`).toBe(false);
    }
  }
});

it('html holds hostile text as text alone', () => {
  for (const text of hostileTexts) {
    const names = new Set<string>();
    const visit = (node: { nodeName: string; childNodes?: unknown[] }): void => {
      names.add(node.nodeName);
      for (const child of node.childNodes ?? []) visit(child as typeof node);
    };
    visit(parse(render('html', both(text))) as never);
    for (const name of ['script', 'img', 'iframe', 'svg', 'form', 'object'])
      expect(names.has(name), `${name} in ${JSON.stringify(text)}`).toBe(false);
  }
});
