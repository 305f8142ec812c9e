/** What a gateway's entry in the config says for the API Services Portal alone; `config/shape.ts` puts it in its place. */
import { audiences, securityClasses } from '../../../aps/dataset-values.ts';

const names = {
  pattern: '^[A-Za-z0-9][A-Za-z0-9._-]*$',
  says: 'letters, digits, dots, hyphens and underscores, beginning with a letter or digit',
} as const;
const shortId = { pattern: '^[a-z0-9][a-z0-9-]{0,29}$', says: 'small letters, digits and hyphens' } as const;

export const apsShape = {
  'gateway-id': {
    type: 'text',
    form: { pattern: '^[a-z][a-z0-9-]{3,13}[a-z0-9]$', says: 'the id of a gateway such as gw-abcde' },
    help: 'The gateway of the API Services Portal that is published to',
  },
  qualifier: {
    type: 'text',
    form: shortId,
    help: 'The part of the portal gateway that is ours alone (tag ns.GATEWAY.QUALIFIER); --qualifier gives a pull request another',
  },
  environment: {
    type: 'choice',
    choices: ['dev', 'test', 'prod', 'sandbox', 'other'],
    help: 'The product environment that is listed in the API Directory; without it nothing is listed',
  },
  flow: {
    type: 'choice',
    choices: [
      'public',
      'protected-externally',
      'authorization-code',
      'client-credentials',
      'kong-api-key-only',
      'kong-api-key-acl',
    ],
    help: 'How callers get access in the API Directory; without it what the plugins of the APIs ask for',
  },
  'credential-issuer': {
    type: 'text',
    form: { pattern: '^[^\\s].{0,99}$', says: 'the name of a credential issuer' },
    help: 'The credential issuer of the portal that gives callers their tokens',
  },
  'issuer-url': {
    type: 'text',
    form: { pattern: '^https://[^\\s]+$', says: 'an https URL' },
    help: 'The iss of its tokens, where the portal does not tell it',
  },
  audience: { type: 'text', help: 'The aud that tokens must have' },
  'access-notes': { type: 'text', help: 'What people read who ask for access' },
  dataset: {
    type: 'object',
    help: 'The entry of the API Directory, for the products of this gateway',
    required: [],
    keys: {
      names: {
        type: 'map',
        names,
        of: { type: 'text', form: names, help: 'The name of a dataset; one for the whole portal' },
        help: 'By product: its dataset (default PRODUCT-GATEWAY)',
      },
      'in-catalogue': {
        type: 'flag',
        help: 'The datasets come from the BC Data Catalogue and are not drafted here',
      },
      organization: { type: 'text', form: names, help: 'The name of the organization, as the portal lists it' },
      'organization-unit': { type: 'text', form: names, help: 'The name of its unit' },
      license: { type: 'text', help: 'The licence, such as Open Government Licence - British Columbia' },
      'security-class': { type: 'choice', choices: securityClasses, help: 'Its security class' },
      'view-audience': { type: 'choice', choices: audiences, help: 'Who may see it' },
      'download-audience': { type: 'choice', choices: audiences, help: 'Who may use it' },
      notes: { type: 'text', help: 'Its description (Markdown); without it what the documents say of their APIs' },
      tags: { type: 'list', of: { type: 'text', help: 'A keyword' }, help: 'Its keywords' },
      documents: {
        type: 'map',
        names,
        of: {
          type: 'text',
          form: { pattern: '^https://[^\\s]+$', says: 'an https URL' },
          help: 'The URL of an OpenAPI document',
        },
        help: 'By API: where its OpenAPI document is to be had',
      },
    },
  },
  manifests: {
    type: 'list',
    of: {
      type: 'text',
      form: { pattern: '^(?![/\\\\]|[A-Za-z][A-Za-z0-9+.-]*:).+$', says: 'a path relative to the config' },
      help: 'A file for gwa',
    },
    help: 'Files of the team for gwa: their services are published along, their credential issuers and datasets applied before the products',
  },
} as const;
