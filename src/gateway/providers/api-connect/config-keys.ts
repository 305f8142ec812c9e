/** What a gateway's entry in the config says for IBM API Connect alone; `config/shape.ts` puts it in its place. */

const name = { pattern: '^[^\\s/:]+$', says: 'a name or an id, without blanks, slashes and colons' } as const;
const path = { pattern: '^/[^\\s?#]*$', says: 'a path below the url of the gateway, beginning with a slash' } as const;
const word = { pattern: '^[A-Za-z_][A-Za-z0-9_.-]*$', says: 'one word' } as const;

export const apiConnectShape = {
  org: { type: 'text', form: name, help: 'The provider organization of API Connect' },
  catalog: { type: 'text', form: name, help: 'Its catalog' },
  space: { type: 'text', form: name, help: 'The space of the catalog, where spaces are enabled' },
  realm: {
    type: 'text',
    form: { pattern: '^[^\\s/]+/[^\\s]+$', says: 'a realm such as provider/default-idp-2' },
    help: 'The realm of the user who logs in with a password (default provider/default-idp-2)',
  },
  'gateway-type': {
    type: 'choice',
    choices: ['datapower-api-gateway', 'datapower-gateway'],
    help: 'The kind of DataPower gateway that the products are for (default datapower-api-gateway)',
  },
  'gateway-services': {
    type: 'list',
    of: { type: 'text', form: name, help: 'The name of a gateway service' },
    help: 'The gateway services of the catalog that are published to; without it all',
  },
  'api-keys': {
    type: 'choice',
    choices: ['refuse', 'rename'],
    help: 'API Connect takes keys in the headers X-IBM-Client-Id and X-IBM-Client-Secret alone: refuse documents with others (default), or rename the headers in what is published',
  },
  'replace-by': {
    type: 'choice',
    choices: ['macro', 'steps'],
    help: 'Replace and supersede in one call (default), or step by step: publish, deprecate, migrate, retire',
  },
  'probe-gateway': {
    type: 'flag',
    help: 'After publishing, ask the gateway without credentials whether it knows the APIs (default true)',
  },
  assumptions: {
    type: 'object',
    help: "What IBM's documents do not establish, where an installation differs from what specgate takes for likely",
    required: [],
    keys: {
      stage: { type: 'text', form: path, help: 'Where files are staged (default /{scope}/stage)' },
      'set-migration-target': {
        type: 'text',
        form: path,
        help: 'Where a migration target is set (default /{scope}/products/{product}/set-migration-target)',
      },
      'execute-migration-target': {
        type: 'text',
        form: path,
        help: 'Where it is carried out (default /{scope}/products/{product}/execute-migration-target)',
      },
      'migrate-subscriptions': {
        type: 'text',
        form: path,
        help: 'Where chosen subscriptions are moved (default /{scope}/products/{product}/migrate-subscriptions)',
      },
      'api-state': { type: 'text', form: path, help: 'Where an API is switched (default /{scope}/apis/{api})' },
      subscriptions: {
        type: 'text',
        form: path,
        help: 'Where the subscriptions are listed (default /catalogs/{org}/{catalog}/subscriptions)',
      },
      'product-document': {
        type: 'text',
        form: word,
        help: 'The field of a product with its document (default catalog_product)',
      },
      'migration-target': {
        type: 'text',
        form: word,
        help: 'The field of a product with its migration target (default migration_target)',
      },
    },
  },
} as const;
