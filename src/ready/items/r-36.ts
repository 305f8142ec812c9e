/** no configuration reaches the gateway that was not validated before. */

import type { Context } from '../context.ts';
import { firstFew, inRepository, unreadIn } from '../evidence.ts';
import { type Answer, defineItem, type Evidence } from '../item.ts';
import { findSteps, hasFlag, type Wanted } from '../pipeline-steps.ts';
import { attestationOf } from '../stated.ts';
import { atApiConnect, refusals as refusalsAtApiConnect } from '../traffic/api-connect-answers.ts';
import { notRendered, withoutGatewayFiles } from '../traffic/evidence.ts';
import { routesDocument, routesService } from '../traffic/examples.ts';
import { openPlaces, refusals, validationOf } from '../traffic/validation.ts';

const workflow = (run: string): string => `on: {push: {branches: [main]}}
jobs:
  gateway:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - run: ${run}
`;

/** Commands that validate a configuration and change nothing. */
const validating: Wanted = {
  uses: (name, inputs) =>
    /(^|\/)specgate(\/|$)/.test(name) &&
    ['check', 'ready', 'plan', 'publish', 'stage'].includes(inputs.get('command') ?? 'check'),
  runs: words => {
    const [program = '', ...rest] = words;
    const [verb = '', second = ''] = rest.filter(word => !word.startsWith('-'));
    switch (program) {
      case 'specgate':
        return ['check', 'ready', 'plan', 'publish', 'stage'].includes(verb);
      case 'gwa':
        return ['pg', 'publish-gateway'].includes(verb) && hasFlag(rest, '--dry-run');
      case 'deck':
        return ['validate', 'diff', 'ping'].includes(verb)
          ? verb !== 'ping'
          : ['gateway', 'file'].includes(verb) && ['validate', 'diff', 'lint'].includes(second);
      case 'kong':
        return verb === 'config' && second === 'parse';
      default:
        return false;
    }
  },
};

export default defineItem({
  id: 'R-36',
  title: 'The configuration is validated before it is published',
  section: 'F',
  proves:
    'Pillars of a production-ready API, API Gateway & Smart Routing: misconfiguration can expose internal services, so the configuration is checked',
  gate: 'block',
  why: 'One wrong line at the gateway opens an internal service to the world, or takes every API behind it away.',
  remedy:
    'Mend what the validation tells, and run it (specgate check, gwa pg --dry-run or deck gateway validate) in the pipeline that publishes.',
  evidence: ['gateway-config', 'repository', 'attestation'],
  attestation: { states: 'Each configuration is validated against the gateway before it is published.', maxMonths: 12 },
  check: context => ofApiConnect(context) ?? withoutGatewayFiles(context) ?? judge(context),
  examples: [
    {
      says: 'The files are valid, and the pipeline checks them.',
      files: {
        'openapi.yaml': routesDocument,
        'gateway.yaml': routesService(''),
        '.github/workflows/gateway.yml': workflow('npx specgate check'),
      },
      expect: 'pass',
    },
    {
      says: 'The gateway would refuse them.',
      files: {
        'openapi.yaml': routesDocument,
        'gateway.yaml': routesService('- name: key-auth'),
        '.github/workflows/gateway.yml': workflow('gwa pg gateway.yaml --dry-run'),
      },
      expect: 'fail',
    },
    {
      says: 'They are valid; no pipeline here looks at them before each publish.',
      files: { 'openapi.yaml': routesDocument, 'gateway.yaml': routesService('') },
      expect: 'unknown',
    },
    {
      says: 'They are valid, and a person states how they are validated.',
      files: {
        'openapi.yaml': routesDocument,
        'gateway.yaml': routesService(''),
        '.specgate/attestations.yaml': attestationOf(
          'R-36',
          'by: {name: Ada Example, role: Platform engineer}\ndate: 2026-10-01\nlink: https://example.gov.bc.ca/pipelines/17',
        ),
      },
      expect: 'attested',
    },
  ],
});

function ofApiConnect(context: Context): Answer | undefined {
  return atApiConnect(context, offer => {
    const wrong = refusalsAtApiConnect(offer, context);
    if (wrong.length > 0) return { status: 'fail', evidence: wrong };
    return byPipelines(
      offer.products.map(({ file }) => ({
        kind: 'gateway-config',
        where: file,
        says: 'Nothing in it would be refused.',
      })),
      [],
      context,
    );
  });
}

function judge(context: Context): Answer {
  const { gateway } = validationOf(context);
  const unread = context.gateway.problems.map(
    ({ file, line, message }): Evidence => ({
      kind: 'gateway-config',
      where: line === undefined ? file : `${file}:${line}`,
      says: message,
    }),
  );
  const wrong = [...unread, ...refusals(gateway, 'gateway-config')];
  if (wrong.length > 0) return { status: 'fail', evidence: wrong };
  const valid: Evidence[] = context.gateway.files
    .slice(0, 5)
    .map(file => ({ kind: 'gateway-config', where: file, says: 'Nothing in it would be refused.' }));
  const open = [...notRendered(context, 'gateway'), ...openPlaces(gateway, 'gateway-config')];
  return byPipelines(valid, open, context);
}

function byPipelines(valid: readonly Evidence[], open: readonly Evidence[], context: Context): Answer {
  const steps = findSteps(context, validating);
  // A pipeline sees the rendered files, so that a template is no gap there.
  if (steps.length > 0)
    return {
      status: 'pass',
      evidence: [
        ...valid,
        ...firstFew(steps, step => inRepository(step.where, `${step.does} validates the configuration.`)),
      ],
    };
  return {
    status: 'unknown',
    evidence: [
      ...(open.length > 0 ? open.slice(0, 10) : valid),
      inRepository('pipelines', 'No pipeline here validates the configuration before it is published.'),
      ...unreadIn(context, ['pipelines']),
    ],
    needs: 'attestation',
  };
}
