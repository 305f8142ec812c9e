/** The fields of the portal's manifests: which there are, of which type, with which values (the portal's own v3 schemas). */
import { audiences, securityClasses } from '../dataset-values.ts';

export type FieldType = 'text' | 'flag' | 'texts' | 'objects';

export interface Field {
  readonly type: FieldType;
  readonly choices?: readonly string[];
  /** For texts. */
  readonly pattern?: { readonly expression: RegExp; readonly says: string };
  /** The fields of the objects in a list. */
  readonly fields?: Fields;
  /** Without it the server cannot do anything with the manifest. */
  readonly isRequired?: boolean;
}

export type Fields = Readonly<Record<string, Field>>;

const text: Field = { type: 'text' };
const flag: Field = { type: 'flag' };
const texts: Field = { type: 'texts' };
const name: Field = { type: 'text', isRequired: true };

export const datasetFields: Fields = {
  name,
  title: { ...text, isRequired: true },
  organization: text,
  organizationUnit: text,
  notes: text,
  tags: texts,
  license_title: text,
  security_class: { type: 'text', choices: securityClasses },
  view_audience: { type: 'text', choices: audiences },
  download_audience: { type: 'text', choices: audiences },
  record_publish_date: text,
  contacts: {
    type: 'objects',
    fields: { name: text, email: text, role: { type: 'text', choices: ['pointOfContact'] } },
  },
  resources: {
    type: 'objects',
    fields: { id: text, name: text, url: text, format: { type: 'text', choices: ['openapi-json', 'json'] } },
  },
  isInCatalog: flag,
  isDraft: flag,
};

const flows = [
  'public',
  'protected-externally',
  'authorization-code',
  'client-credentials',
  'kong-acl-only',
  'kong-api-key-only',
  'kong-api-key-acl',
];

export const environmentNames = ['dev', 'test', 'prod', 'sandbox', 'other'];

export const environmentFields: Fields = {
  name: { type: 'text', choices: environmentNames, isRequired: true },
  appId: { type: 'text', pattern: { expression: /^.{8}$/, says: '8 characters' } },
  active: flag,
  approval: flag,
  flow: { type: 'text', choices: flows },
  additionalDetailsToRequest: text,
  services: texts,
  legal: text,
  credentialIssuer: text,
};

export const productFields: Fields = {
  name: {
    type: 'text',
    isRequired: true,
    pattern: {
      expression: /^[a-zA-Z0-9 ()&-]{3,100}$/,
      says: '3 to 100 letters, digits, blanks, brackets, & and hyphens',
    },
  },
  appId: { type: 'text', pattern: { expression: /^.{12}$/, says: '12 characters' } },
  gatewayId: text,
  description: text,
  dataset: text,
  environments: { type: 'objects', fields: environmentFields },
};

export const issuerFields: Fields = {
  name,
  gatewayId: text,
  description: text,
  flow: { type: 'text', choices: ['client-credentials'] },
  mode: { type: 'text', choices: ['auto'] },
  authPlugin: text,
  clientAuthenticator: { type: 'text', choices: ['client-secret', 'client-jwt', 'client-jwt-jwks-url'] },
  instruction: text,
  environmentDetails: {
    type: 'objects',
    fields: {
      environment: { type: 'text', choices: environmentNames },
      exists: flag,
      issuerUrl: text,
      clientRegistration: { type: 'text', choices: ['anonymous', 'managed', 'iat'] },
      clientId: text,
      clientSecret: text,
      initialAccessToken: text,
    },
  },
  resourceType: text,
  resourceAccessScope: text,
  isShared: flag,
  apiKeyName: text,
  availableScopes: texts,
  resourceScopes: texts,
  clientRoles: texts,
  clientMappers: texts,
  inheritFrom: text,
  owner: text,
};
