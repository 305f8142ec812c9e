/** secrets come from a manager and change by themselves; files prove the first half alone. */
import { getAt, isObject, own, type Path } from '../../document/pointer.ts';
import { objectsIn, type Part, whereOf } from '../../kong/stream.ts';
import { hasPlaceholder } from '../../kong/template.ts';
import type { Context } from '../context.ts';
import { firstFew, inRepository } from '../evidence.ts';
import { type Answer, defineItem, type Evidence } from '../item.ts';
import { isOpen, type KubernetesObject } from '../repository/objects.ts';
import { concerns } from '../scope.ts';
import { anyDocument, attestationOf, toBeStated } from '../stated.ts';
import { routesService } from '../traffic/examples.ts';
import { credentialLists, pluginSecrets } from '../traffic/secrets.ts';

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
  evidence: ['repository', 'gateway-config', 'attestation'],
  attestation: { states: 'Secrets are rotated by themselves; the period is named.', maxMonths: 12 },
  check(context) {
    const committed = [...committedSecrets(context), ...gatewaySecrets(context)];
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
    {
      says: 'The key of a consumer stands in the gateway configuration.',
      files: {
        'openapi.yaml': anyDocument,
        'gateway.yaml': `${routesService('')}consumers: [{username: a, keyauth_credentials: [{key: k7Gq2xWb91}]}]\n`,
      },
      expect: 'fail',
    },
    {
      says: 'It comes from a vault, or is filled in.',
      files: {
        'openapi.yaml': anyDocument,
        'gateway.yaml': `${routesService('')}consumers: [{username: a, keyauth_credentials: [{key: '{vault://env/key}'}, {key: $KEY_OF_A}]}]\n`,
      },
      expect: 'unknown',
    },
  ],
});

function ourObjects(context: Context): KubernetesObject[] {
  const isOurs = concerns(context);
  return context.repository.objects.filter(({ path, environment }) => isOurs(path) && environment !== 'other');
}

const secretKey = /passw(or)?d|secret|token|private[_-]?key|api[_-]?key|credential/i;
/** What SOPS, Ansible Vault, Jasypt or PGP made of a value: only who has the key reads it. */
const encrypted = /^(ENC\[|ENC\(|\$ANSIBLE_VAULT;|-----BEGIN PGP MESSAGE|vault:v\d+:)/;
const placeholder =
  /^(change-?me|replace-?me|placeholder|example|dummy|redacted|todo|none|null|true|false|x+|\*+|0[0-]*|<.*>|your[-_ ].*)$/i;

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

/** Credentials of consumers, and secrets of plugins and issuers, that are written out in gateway files and manifests. */
function gatewaySecrets({ gateway, manifests }: Context): Evidence[] {
  const found: { where: string; what: string }[] = [];
  const look = (part: Part, data: unknown, path: Path, key: string, what: string): void => {
    for (const value of [own(data, key)].flat())
      if (typeof value === 'string' && isSecretText(value)) found.push({ where: whereOf(part, ...path, key), what });
  };
  for (const { root } of gateway.documents) {
    const holders: [Path, unknown][] = [
      [[], root.data],
      ...objectsIn(own(root.data, 'consumers')).map(([index, data]): [Path, unknown] => [['consumers', index], data]),
    ];
    for (const [path, holder] of holders)
      for (const [list, key] of Object.entries(credentialLists))
        for (const [index, entry] of objectsIn(own(holder, list)))
          look(root, entry, [...path, list, index], key, `A credential of a consumer (${list})`);
  }
  for (const one of gateway.plugins)
    for (const key of pluginSecrets) look(one, one.config, ['config'], key, `The ${key} of ${one.data.name}`);
  for (const issuer of manifests.issuers)
    for (const [index, details] of objectsIn(own(issuer.data, 'environmentDetails')))
      for (const key of ['clientSecret', 'initialAccessToken'])
        look(issuer, details, ['environmentDetails', index], key, `The ${key} of an issuer`);
  return firstFew(found, ({ where, what }) => ({
    kind: 'gateway-config',
    where,
    says: `${what} stands in the repository: take it out (a vault, or a placeholder), and change it.`,
  }));
}

/** Neither a reference to a vault nor a placeholder of a template. */
function isSecretText(value: string): boolean {
  return isWrittenOut(value) && !value.startsWith('{vault://') && !hasPlaceholder(value);
}

function decoded(value: string): string {
  return isOpen(value) ? value : Buffer.from(value, 'base64').toString('utf8').trim();
}

function isWrittenOut(value: string): boolean {
  return value.trim().length >= 6 && !isOpen(value) && !encrypted.test(value.trim()) && !placeholder.test(value.trim());
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
