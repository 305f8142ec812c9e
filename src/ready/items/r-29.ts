/** readiness is asked at every release, not once; a pipeline that runs this checklist proves it. */
import { firstFew, inRepository, notFound } from '../evidence.ts';
import { defineItem } from '../item.ts';
import { type FoundStep, findSteps, startOf, type Wanted } from '../pipeline-steps.ts';
import { anyDocument, attestationOf } from '../stated.ts';

/** What goes through the checklist: `ready` and `check`, and `publish` where the gateway asks for it. */
const asking = new Set(['ready', 'check', 'publish']);

const checklist: Wanted = {
  uses: (name, inputs) => /(^|\/)specgate(\/|$)/.test(name) && asking.has(inputs.get('command') ?? ''),
  runs: ([program = '', ...rest]) =>
    program === 'specgate' && asking.has(rest.find(word => !word.startsWith('-')) ?? '') && !rest.includes('--attest'),
};

export default defineItem({
  id: 'R-29',
  title: 'The checklist is gone through at every release',
  section: 'E',
  proves:
    'APS Production Readiness Checklist, Additional steps: what was ready once is looked at again with each release',
  gate: 'warn',
  why: 'A limit that was dropped, an assessment that expired, a plugin that moved: readiness is lost in small steps, which only a look at every release sees.',
  remedy:
    'Run specgate check on pull requests and specgate ready (or publish to a gateway with require-ready) where releases are made.',
  evidence: ['repository', 'attestation'],
  attestation: { states: 'The whole checklist is gone through at every release.', maxMonths: 12 },
  check(context) {
    const steps = findSteps(context, checklist);
    const atRelease = steps.filter(step => startOf(step) === 'release');
    if (atRelease.length > 0)
      return { status: 'pass', evidence: firstFew(atRelease, step => tell(step, 'at every release')) };
    const others = firstFew(steps, step => tell(step, startOf(step)));
    return notFound(
      context,
      '.github/workflows',
      'No pipeline runs specgate ready or specgate check where releases are made.',
      ['pipelines'],
      others,
    );
  },
  examples: [
    {
      says: 'A workflow checks every push to main.',
      files: {
        'openapi.yaml': anyDocument,
        '.github/workflows/api.yml': `on: {push: {branches: [main]}}
jobs:
  api:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - run: npx specgate ready
`,
      },
      expect: 'pass',
    },
    {
      says: 'It only runs when somebody starts it.',
      files: {
        'openapi.yaml': anyDocument,
        '.github/workflows/api.yml': `on: workflow_dispatch
jobs:
  api: {runs-on: ubuntu-latest, steps: [{run: npx specgate ready}]}
`,
      },
      expect: 'unknown',
    },
    {
      says: 'It is stated.',
      files: {
        'openapi.yaml': anyDocument,
        '.specgate/attestations.yaml': attestationOf(
          'R-29',
          'by: {name: Ada Example, role: Release manager}\ndate: 2026-10-01\nlink: https://example.gov.bc.ca/release-procedure',
        ),
      },
      expect: 'attested',
    },
  ],
});

function tell({ where, does }: FoundStep, when: string): ReturnType<typeof inRepository> {
  return inRepository(where, `${does} goes through the checklist ${when}.`);
}
