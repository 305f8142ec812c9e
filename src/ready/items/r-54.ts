/** secrets come from a manager and change by themselves; files prove the first half alone. */
import { getAt, isObject } from '../../document/pointer.ts';
import type { Context } from '../context.ts';
import { firstFew, inRepository } from '../evidence.ts';
import { type Answer, defineItem, type Evidence } from '../item.ts';
import { isOpen, type KubernetesObject } from '../repository/objects.ts';
import { concerns } from '../scope.ts';
import { anyDocument, attestationOf, toBeStated } from '../stated.ts';

export default defineItem({
  id: 'R-54',
  title: 'Secrets are rotated automatically',
  section: 'J',
  proves:
    'Pillars of a production-ready API, Security by Design: rotate secrets automatically via Vault or AWS Secrets Manager',
  gate: 'warn',
  why: 'A secret that never changes is known to everybody who ever saw it, and one in git to everybody who ever will.',
  remedy:
    'Let Vault or a secret manager hand secrets to the workload (ExternalSecret, agent annotations), have it rotate them, and state how often.',
  evidence: ['repository', 'attestation'],
  attestation: { states: 'Secrets are rotated by themselves; the period is named.', maxMonths: 12 },
  check(context) {
    const committed = committedSecrets(context);
    if (committed.length > 0) return { status: 'fail', evidence: committed } satisfies Answer;
    return toBeStated([...managers(context), ...rotation(context)]);
  },
  examples: [
    {
      says: 'A manager hands the secrets over; that they are rotated, is stated.',
      files: {
        'openapi.yaml': anyDocument,
        'deploy/secret.yaml':
          'apiVersion: external-secrets.io/v1\nkind: ExternalSecret\nmetadata: {name: routes}\nspec: {secretStoreRef: {name: vault}}\n',
        '.specgate/attestations.yaml': attestationOf(
          'R-54',
          'by: {name: Ada Example, role: Technical lead}\ndate: 2026-10-01\nstatement: Vault rotates the database credentials every 30 days.',
        ),
      },
      expect: 'attested',
    },
    {
      says: 'A manager alone proves no rotation.',
      files: {
        'openapi.yaml': anyDocument,
        'deploy/secret.yaml':
          'apiVersion: external-secrets.io/v1\nkind: ExternalSecret\nmetadata: {name: routes}\nspec: {secretStoreRef: {name: vault}}\n',
      },
      expect: 'unknown',
    },
    {
      says: 'A secret stands in the repository.',
      files: {
        'openapi.yaml': anyDocument,
        'deploy/secret.yaml':
          'apiVersion: v1\nkind: Secret\nmetadata: {name: routes}\nstringData: {DB_PASSWORD: k7Gq2xWb91}\n',
      },
      expect: 'fail',
    },
  ],
});

function ourObjects(context: Context): KubernetesObject[] {
  const isOurs = concerns(context);
  return context.repository.objects.filter(({ path, environment }) => isOurs(path) && environment !== 'other');
}

const secretKey = /passw(or)?d|secret|token|private[_-]?key|api[_-]?key|credential/i;
const placeholder =
  /^(change-?me|replace-?me|placeholder|example|dummy|redacted|todo|none|null|true|false|x+|\*+|<.*>|your[-_ ].*)$/i;

/** Objects of the kind Secret whose values are written out. */
function committedSecrets(context: Context): Evidence[] {
  const found = ourObjects(context)
    .filter(({ kind }) => kind === 'Secret')
    .flatMap(object =>
      (['data', 'stringData'] as const).flatMap(part => {
        const values = getAt(object.data, [part]);
        if (!isObject(values)) return [];
        return Object.entries(values)
          .filter(
            ([key, value]) =>
              secretKey.test(key) &&
              typeof value === 'string' &&
              isWrittenOut(part === 'data' ? decoded(value) : value),
          )
          .map(([key]) => ({ key, where: object.where([part, key]) }));
      }),
    );
  return firstFew(found, ({ key, where }) =>
    inRepository(where, `The value of ${key.slice(0, 60)} stands in the repository: take it out, and change it.`),
  );
}

function decoded(value: string): string {
  return isOpen(value) ? value : Buffer.from(value, 'base64').toString('utf8').trim();
}

function isWrittenOut(value: string): boolean {
  return value.trim().length >= 6 && !isOpen(value) && !placeholder.test(value.trim());
}

const managerKinds =
  /^(ExternalSecret|ClusterExternalSecret|SecretStore|ClusterSecretStore|VaultStaticSecret|VaultDynamicSecret|VaultAuth|SecretProviderClass)$/;

/** What takes secrets from a manager. */
function managers(context: Context): Evidence[] {
  const found = ourObjects(context).flatMap(object => {
    if (managerKinds.test(object.kind)) return [{ where: object.where(), what: `This ${object.kind}` }];
    const annotations = getAt(object.data, ['spec', 'template', 'metadata', 'annotations']);
    const isVault =
      isObject(annotations) && Object.keys(annotations).some(key => key.startsWith('vault.hashicorp.com/agent-inject'));
    return isVault
      ? [
          {
            where: object.where(),
            what: `The Vault agent of ${object.kind} ${object.name?.includes('__unknown__') ? '' : (object.name ?? '')}`.trim(),
          },
        ]
      : [];
  });
  return firstFew(
    found,
    ({ where, what }) =>
      inRepository(where, `${what} takes secrets from a manager; how often they change is not seen.`),
    2,
  );
}

function rotation({ repository }: Context): Evidence[] {
  const found = repository.terraform.filter(({ type }) =>
    /secret(s?manager_secret)?_rotation|time_rotating|database_secret_backend/.test(type),
  );
  return firstFew(found, ({ type, where }) => inRepository(where, `Terraform sets up a rotation (${type}).`), 1);
}
