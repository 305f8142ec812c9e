/** the pipeline's credentials are a service account's, with the scopes that it needs and no more, and held as secrets. */

import type { Context } from '../context.ts';
import { credentialsIn, literalTokens } from '../credentials.ts';
import { firstFew, inRepository, notFound } from '../evidence.ts';
import { type Answer, defineItem, type Evidence } from '../item.ts';
import { publishingSteps } from '../publishing.ts';
import { anyDocument } from '../stated.ts';

/** What publishing asks for (services; datasets and products; issuers), in both spellings of the portal. */
const neededScopes = ['GatewayConfig.Publish', 'Gateway.Manage', 'Namespace.Manage', 'CredentialIssuer.Admin'];
const harmlessScopes = ['Gateway.View', 'Namespace.View'];

export default defineItem({
  id: 'R-25',
  title: 'The pipeline publishes with a service account of least scopes, held as a secret',
  section: 'E',
  proves:
    'APS Production Readiness Checklist, Additional steps: Integrate DevOps; the service account that the gwa CLI logs in with',
  gate: 'warn',
  why: 'Who reads a credential in a workflow can publish to production in the name of the team, and scopes that nobody needs make that worse.',
  remedy:
    'Keep the client id and secret of a service account as secrets of the pipeline, revoke any that stood in a file, and give the account GatewayConfig.Publish and Gateway.Manage alone.',
  evidence: ['repository', 'gateway'],
  check(context) {
    const tokens = literalTokens(context.repository);
    const steps = publishingSteps(context);
    const found = steps.flatMap(step => credentialsIn(step, context.repository));
    const literal = [...tokens, ...found.filter(({ kind }) => kind === 'literal')];
    if (literal.length > 0) {
      const evidence = firstFew(literal, ({ where, what }) =>
        inRepository(where, `${what} stands here as plain text.`),
      );
      return { status: 'fail', evidence };
    }
    if (steps.length === 0)
      return notFound(
        context,
        '.github/workflows',
        'No pipeline here publishes to a gateway, so none shows its credentials.',
        ['pipelines'],
      );
    const held = found.filter(({ kind }) => kind === 'secret');
    if (held.length === 0) {
      return notFound(
        context,
        steps[0]!.where,
        'The step that publishes shows no credential, neither as a secret nor as text.',
        ['pipelines'],
      );
    }
    const evidence = firstFew(held, ({ where, what }) =>
      inRepository(where, `${what} comes from the pipeline's secrets.`),
    );
    return withScopes(context, evidence);
  },
  examples: [
    {
      says: 'The account of a Kong gateway comes from the secrets.',
      files: {
        'openapi.yaml': anyDocument,
        'specgate.yaml':
          'apis: {api: {file: openapi.yaml}}\ngateways: {production: {type: kong, url: https://kong.example.gov.bc.ca}}\n',
        '.github/workflows/publish.yml': workflow(`\${{ secrets.GATEWAY_TOKEN }}`),
      },
      expect: 'pass',
    },
    {
      says: 'The scopes of an APS account can only be seen at the gateway.',
      files: {
        'openapi.yaml': anyDocument,
        'specgate.yaml':
          'apis: {api: {file: openapi.yaml}}\ngateways: {production: {type: aps, url: https://api.gov.bc.ca}}\n',
        '.github/workflows/publish.yml': workflow(`\${{ secrets.GATEWAY_TOKEN }}`),
      },
      expect: 'unknown',
    },
    {
      says: 'The credential stands in the workflow.',
      files: {
        'openapi.yaml': anyDocument,
        '.github/workflows/publish.yml': workflow('s3cr3t-value-1234'),
      },
      expect: 'fail',
    },
  ],
});

function workflow(token: string): string {
  return `on: {push: {branches: [main]}}
jobs:
  publish:
    runs-on: ubuntu-latest
    steps:
      - run: npx specgate publish
        env: {SPECGATE_GATEWAY_TOKEN: '${token}'}
`;
}

/** Scopes belong to accounts of the API Services Portal; other gateways' credentials have none that could be asked for. */
function withScopes(context: Context, evidence: Evidence[]): Answer {
  const { live, config, manifests } = context;
  const scopes = live?.answers.scopes;
  if (live && scopes) {
    const superfluous = scopes.filter(scope => !neededScopes.includes(scope) && !harmlessScopes.includes(scope));
    const where = live.url;
    return superfluous.length > 0
      ? {
          status: 'fail',
          evidence: [
            ...evidence,
            {
              kind: 'gateway',
              where,
              says: `The account also has ${superfluous.join(', ')}, which publishing does not need.`,
            },
          ],
        }
      : {
          status: 'pass',
          evidence: [
            ...evidence,
            {
              kind: 'gateway',
              where,
              says: `The account has ${scopes.join(', ') || 'no scope beyond reading'} and no more.`,
            },
          ],
        };
  }
  const types = [...(config.gateways?.values() ?? [])].map(({ type }) => type);
  const isPortal = types.includes('aps') || manifests.all.length > 0 || types.length === 0;
  if (!isPortal) return { status: 'pass', evidence };
  const says =
    live?.refused.get('scopes') ?? 'The scopes of the account can only be seen at the gateway, which was not asked.';
  return {
    status: 'unknown',
    evidence: [...evidence, { kind: 'gateway', where: live?.url ?? 'API Services Portal', says }],
    needs: 'gateway',
  };
}
