/** what goes into production stood in a staging catalog first, and somebody let it through. */
import { toText } from '../../document/pointer.ts';
import type { Context } from '../context.ts';
import { firstFew, inRepository } from '../evidence.ts';
import { type Answer, defineItem, type Evidence } from '../item.ts';
import type { FoundStep } from '../pipeline-steps.ts';
import { publishingSteps } from '../publishing.ts';
import { anyDocument, attestationOf } from '../stated.ts';

const production = /(^|[-_])(prod|production|prd|live)([-_]|$)/i;
const staging = /(^|[-_])(stage|staging|stg|uat|test|preprod|pre-production)([-_]|$)/i;

export default defineItem({
  id: 'R-68',
  title: 'Stage and publish are separate steps, and a staging catalog comes before production',
  section: 'L',
  proves:
    'Production Lifecycle, Catalog Configuration: at least two catalogs, staging and production, both with production-mode true',
  gate: 'warn',
  why: 'What consumers meet first in production is a test on consumers; a catalog before it, and a person between, catch it.',
  remedy:
    'Configure a staging and a production gateway, both with production-mode: true, publish to staging first, and let a protected environment of the workflow stand before production.',
  evidence: ['gateway', 'gateway-config', 'repository', 'attestation'],
  attestation: {
    states: 'Publishing to production needs the approval of a person, after the same version stood in staging.',
    maxMonths: 12,
  },
  check(context) {
    const catalogs = [...catalogsOf(context), ...saidByGateway(context)];
    const faults = catalogs.filter(({ isFault }) => isFault);
    if (faults.length > 0) return { status: 'fail', evidence: faults.map(({ evidence }) => evidence) };
    const evidence = [...catalogs.map(({ evidence: one }) => one), ...approvals(context)];
    const open = inRepository(
      '.github/workflows',
      'Whether reviewers must approve an environment, no file shows; a person states it.',
    );
    return { status: 'unknown', evidence: [...evidence, open] } satisfies Answer;
  },
  examples: [
    {
      says: 'Both catalogs are there; that somebody approves, is stated.',
      files: {
        'openapi.yaml': anyDocument,
        'specgate.yaml': `apis: {api: {file: openapi.yaml}}
gateways:
  staging: {type: files, path: catalog/staging, production-mode: true}
  production: {type: files, path: catalog/production, production-mode: true}
`,
        '.specgate/attestations.yaml': attestationOf(
          'R-68',
          'by: {name: Ada Example, role: Technical lead}\ndate: 2026-10-01\nstatement: The environment production has two required reviewers.',
        ),
      },
      expect: 'attested',
    },
    {
      says: 'The production catalog lets published versions change.',
      files: {
        'openapi.yaml': anyDocument,
        'specgate.yaml': `apis: {api: {file: openapi.yaml}}
gateways:
  staging: {type: files, path: catalog/staging, production-mode: true}
  production: {type: files, path: catalog/production, production-mode: false}
`,
      },
      expect: 'fail',
    },
    {
      says: 'An environment stands in the workflow; who must approve it, is not seen.',
      files: {
        'openapi.yaml': anyDocument,
        '.github/workflows/publish.yml': `on: {push: {branches: [main]}}
jobs:
  stage: {runs-on: ubuntu-latest, environment: staging, steps: [{run: npx specgate stage --gateway staging}]}
  publish: {needs: stage, runs-on: ubuntu-latest, environment: production, steps: [{run: npx specgate publish --gateway production}]}
`,
      },
      expect: 'unknown',
    },
  ],
});

/** What the config says of its catalogs: a fault is what it says against production mode. */
function catalogsOf({ config }: Context): { isFault: boolean; evidence: Evidence }[] {
  const gateways = [...(config.gateways ?? [])];
  const found = gateways
    .filter(([name]) => production.test(name) || staging.test(name))
    .map(([name, gateway]) => {
      const mode = gateway['production-mode'];
      const says =
        mode === true
          ? `The gateway ${name} is in production mode.`
          : `The gateway ${name} is not in production mode${mode === false ? ' (production-mode: false)' : ''}.`;
      return { isFault: mode === false, evidence: { kind: 'gateway-config' as const, where: 'specgate.yaml', says } };
    });
  const hasProduction = gateways.some(([name]) => production.test(name));
  const hasStaging = gateways.some(([name]) => staging.test(name));
  if (!hasProduction || hasStaging) return found;
  return [
    ...found,
    {
      isFault: false,
      evidence: {
        kind: 'gateway-config',
        where: 'specgate.yaml',
        says: 'No staging gateway is configured before production.',
      },
    },
  ];
}

/** What the catalog itself says: a config that says otherwise is wrong about it. */
function saidByGateway({ live }: Context): { isFault: boolean; evidence: Evidence }[] {
  const mode = live?.answers.productionMode;
  if (!live || mode === undefined) return [];
  const says = `The catalog of ${live.gateway} says that it is ${mode ? '' : 'not '}in production mode.`;
  return [{ isFault: !mode, evidence: { kind: 'gateway', where: live.url, says } }];
}

/** Environments of jobs that publish, and what must run before them. */
function approvals(context: Context): Evidence[] {
  const seen = new Set<string>();
  const jobs = publishingSteps(context).filter(
    ({ job }) => job.environment !== undefined && !seen.has(job.where) && seen.add(job.where),
  );
  return firstFew(jobs, (step: FoundStep) => {
    const { environment, needs } = step.job;
    const after = needs.length > 0 ? ` after ${needs.join(', ').slice(0, 80)}` : '';
    return inRepository(
      step.job.where,
      `${step.does} runs in the environment ${toText(environment).slice(0, 60)}${after}, which approvals can guard.`,
    );
  });
}
