/** What the directory's server would say about manifests: fields, values, products, and what an active environment demands. */
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: placeholders of templates are what is tested
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readManifests } from '../../../src/aps/manifests.ts';
import {
  datasetFields,
  environmentFields,
  type Fields,
  issuerFields,
  productFields,
} from '../../../src/aps/validate/fields.ts';
import type { GatewaySettings, Validation } from '../../../src/aps/validate/finding.ts';
import { validateManifests } from '../../../src/aps/validate/manifests.ts';
import { parseDocument } from '../../../src/document/parse.ts';
import { getAt } from '../../../src/document/pointer.ts';
import { readGatewayFiles } from '../../../src/kong/read.ts';
import { sharedFiles } from '../../support/documents.ts';

function validate(text: string, settings: GatewaySettings = {}): Validation {
  const sources = [{ file: 'apply.yaml', text }];
  const none = new Map<string, string>();
  return validateManifests(readManifests(sources, none), readGatewayFiles(sources, none), settings);
}

function told(text: string, settings: GatewaySettings = {}): string[] {
  return validate(text, settings).findings.map(({ verdict, line, message }) => `${verdict} ${line}: ${message}`);
}

const dataset = `kind: DraftDataset
name: my-api
title: My API
organization: ministry-of-citizens-services
organizationUnit: databc
notes: What it does.
tags: [a]
license_title: Access Only
view_audience: Government
security_class: PUBLIC
record_publish_date: '2026-01-31'
contacts: [{name: Team, email: team@gov.bc.ca, role: pointOfContact}]
resources: [{name: OpenAPI, url: 'https://example.gov.bc.ca/openapi.json', format: openapi-json}]
`;

function product(environment: string): string {
  return `kind: Product
name: My API
dataset: my-api
environments:
  - {name: prod, appId: A1B2C3D4, ${environment}}
`;
}

describe('datasets', () => {
  it('finds nothing in a complete one', () => {
    expect(told(dataset)).toEqual([]);
  });

  it('an unknown field, with the nearest', () => {
    const { findings } = validate(dataset.replace('security_class', 'security_clas'));
    expect(findings).toMatchObject([
      {
        line: 10,
        message: '"security_clas" is an excess property and therefore is not allowed',
        remedy: expect.stringMatching(/did you mean security_class\?/),
      },
    ]);
    expect(told(`${dataset}sector: Health\nnamespace: x\n`)).toEqual([
      'refused 14: "sector" is an excess property and therefore is not allowed',
      'refused 15: "namespace" is an excess property and therefore is not allowed',
    ]);
    expect(told(dataset.replace('role: pointOfContact', 'role: owner'))).toEqual([
      "refused 12: role: should be one of the following; ['pointOfContact']",
    ]);
    expect(told(dataset.replace('format: openapi-json', 'format: yaml'))).toEqual([
      "refused 13: format: should be one of the following; ['openapi-json','json']",
    ]);
  });

  it('values that are none of the choices, and of other types', () => {
    expect(told(dataset.replace('PUBLIC', 'Public'))[0]).toMatch(
      /^refused 10: security_class: should be one of the following; \['HIGH-CABINET',/,
    );
    expect(told(dataset.replace('tags: [a]', 'tags: a'))).toEqual(['refused 7: tags: invalid array']);
    expect(told(dataset.replace('title: My API', 'title: 7'))).toEqual(['refused 3: title: invalid string value']);
    expect(told(`${dataset}isDraft: "true"\n`)).toEqual(['refused 14: isDraft: invalid boolean value']);
  });

  it('what is required', () => {
    expect(told(dataset.replace('title: My API\n', ''))).toEqual(["refused 1: 'title' is required"]);
  });

  it('a day without quotes', () => {
    expect(told(dataset.replace("'2026-01-31'", '2026-01-31'))).toEqual([
      'accepted 11: record_publish_date is not quoted',
    ]);
  });
});

describe('products', () => {
  it('names, ids and environments', () => {
    const text = product('active: false');
    expect(told(text)).toEqual([]);
    expect(told(text.replace('name: My API', 'name: My_API'))).toEqual([
      "refused 2: name: Not match in '^[a-zA-Z0-9 ()&-]{3,100}$'",
    ]);
    expect(told(text.replace('dataset:', 'appId: ABC\ndataset:'))).toEqual([
      "refused 3: appId: Not match in '^.{12}$'",
    ]);
    expect(told(text.replace('A1B2C3D4', 'A1'))).toEqual(["refused 5: appId: Not match in '^.{8}$'"]);
    expect(told(text.replace('name: prod', 'name: production'))[0]).toMatch(/^refused 5: name: should be one of/);
    expect(told(product('active: false, flow: api-key'))[0]).toMatch(/^refused 5: flow: should be one of/);
    expect(told(product('active: false, plugins: []'))).toEqual([
      'refused 5: "plugins" is an excess property and therefore is not allowed',
    ]);
  });

  it('an environment twice', () => {
    expect(told(`${product('active: false')}  - {name: prod}\n`)).toEqual([
      'refused 6: The environment prod stands twice',
    ]);
  });

  it('points out what an update would delete', () => {
    expect(told('kind: Product\nname: My API\ndataset: a\n')).toEqual(['accepted 1: The product has no environments']);
  });

  it('an environment of its own', () => {
    expect(told('kind: Environment\nname: dev\nflow: public\n')).toEqual([
      'refused 1: The kind Environment cannot be applied',
    ]);
  });
});

describe('issuers', () => {
  it('fields and values', () => {
    const issuer = 'kind: CredentialIssuer\nname: a\nflow: client-credentials\nmode: auto\nauthPlugin: jwt-keycloak\n';
    expect(told(issuer)).toEqual([]);
    expect(told(issuer.replace('flow: client-credentials', 'flow: authorization-code'))).toEqual([
      "refused 3: flow: should be one of the following; ['client-credentials']",
    ]);
    expect(told(`${issuer}environmentDetails: [{environment: dev, clientRegistration: auto}]\n`)).toEqual([
      "refused 6: clientRegistration: should be one of the following; ['anonymous','managed','iat']",
    ]);
  });

  it('a secret in the file, never quoted', () => {
    const text =
      'kind: CredentialIssuer\nname: a\nenvironmentDetails:\n  - environment: dev\n    clientSecret: s3cr3t-canary\n';
    const { findings } = validate(text);
    expect(findings).toMatchObject([{ verdict: 'accepted', line: 5, message: 'clientSecret stands in the file' }]);
    expect(JSON.stringify(findings)).not.toContain('canary');
    expect(validate(text.replace('s3cr3t-canary', '${SECRET}')).findings).toEqual([]);
  });

  it('a body without kind', () => {
    expect(told('name: a\nclientAuthenticator: client-secret\nenvironmentDetails: []\n')).toEqual([
      'refused 1: This config template is not supported',
    ]);
  });
});

describe('active environments', () => {
  const service = (plugins: string): string => `kind: GatewayService
name: svc
tags: [ns.gw-abcde]
url: https://backend.gov.bc.ca
plugins: [${plugins}]
`;
  const together = (environment: string, plugins = '', issuer = ''): string =>
    [dataset, issuer, service(plugins), product(`active: true, services: [svc], ${environment}`)]
      .filter(Boolean)
      .join('---\n');
  const messages = (text: string, settings: GatewaySettings = {}): string[] =>
    validate(text, settings).findings.map(({ verdict, message }) => `${verdict} ${message}`);

  it('must be associated with a Dataset', () => {
    expect(told(product('active: true').replace('dataset: my-api\n', ''))).toEqual([
      'refused 4: [dataset] The product must be associated with a Dataset before the environment can be active.',
    ]);
    expect(told(product('active: false').replace('dataset: my-api\n', ''))).toEqual([]);
  });

  it('must be assigned to an Organization', () => {
    const expected = [
      'refused [dataset] Gateway must be assigned to an Organization before an Environment can be active.',
    ];
    const organization = { name: 'ministry-of-citizens-services', unit: 'databc', enabled: false };
    expect(messages(together('flow: public'), { organization: null })).toEqual(expected);
    expect(messages(together('flow: public'), { organization })).toEqual(expected);
    expect(messages(together('flow: public'), { organization: { ...organization, enabled: true } })).toEqual([]);
  });

  it('must belong to the same Organization Unit', () => {
    const organization = { name: 'ministry-of-citizens-services', unit: 'planning', enabled: true };
    expect(messages(together('flow: public'), { organization })).toEqual([
      'refused [dataset] Gateway and Dataset must belong to the same Organization Unit (ns:planning, dataset:databc)',
    ]);
    expect(messages(together('flow: public').replace('organizationUnit: databc\n', ''))).toEqual([
      'refused [dataset] Gateway and Dataset must belong to the same Organization Unit (ns:…, dataset:undefined)',
    ]);
  });

  it.each([
    ['kong-api-key-acl', '{name: acl}', '{name: acl}, {name: key-auth}', 'acl or key-auth'],
    ['kong-api-key-only', '{name: acl}', '{name: key-auth}', 'key-auth'],
    ['client-credentials, credentialIssuer: x', '{name: jwt}', '{name: jwt-keycloak}', 'jwt-keycloak'],
    ['authorization-code, credentialIssuer: x', '', '{name: oidc}', 'oidc'],
  ])('%s: missing or incomplete plugin', (flow, wrong, right, what) => {
    expect(messages(together(`flow: ${flow}`, wrong))).toEqual([`refused [svc] missing or incomplete ${what} plugin.`]);
    expect(messages(together(`flow: ${flow}`, right))).toEqual([]);
  });

  it('plugins together on a route are enough, spread over two levels they are not', () => {
    const routes = (plugins: string): string =>
      together('flow: kong-api-key-acl', '{name: acl}').replace(
        'plugins:',
        `routes: [{name: r, hosts: [a], plugins: [${plugins}]}]\nplugins:`,
      );
    expect(messages(routes('{name: acl}, {name: key-auth}'))).toEqual([]);
    expect(messages(routes('{name: key-auth}'))).toEqual([
      'refused [svc] missing or incomplete acl or key-auth plugin.',
    ]);
  });

  it('kong-acl-only can never be active', () => {
    expect(messages(together('flow: kong-acl-only', '{name: acl}'))).toEqual([
      'refused The kong-acl-only flow can not be enabled on the API Directory',
    ]);
  });

  it('Environment missing issuer details', () => {
    expect(messages(together('flow: client-credentials', '{name: jwt-keycloak}'))).toEqual([
      'refused Environment missing issuer details',
    ]);
  });

  const issuer = (details: string): string =>
    `kind: CredentialIssuer\nname: x\nflow: client-credentials\nmode: auto\n${details}\n`;

  it('EnvironmentMissing', () => {
    const text = together(
      'flow: client-credentials, credentialIssuer: x',
      '{name: jwt-keycloak}',
      issuer('environmentDetails: [{environment: dev, issuerUrl: a}]'),
    );
    expect(messages(text)).toEqual(['refused EnvironmentMissing x prod']);
  });

  it('the plugin takes tokens of the issuer', () => {
    const flow = 'flow: client-credentials, credentialIssuer: x';
    const own = issuer('environmentDetails: [{environment: prod, issuerUrl: https://idp.gov.bc.ca/realms/a}]');
    const shared = issuer('inheritFrom: Gold Shared IdP');
    const plugin = (config: string): string => `{name: jwt-keycloak, config: {${config}}}`;
    const missing = ['refused [svc] missing or incomplete jwt-keycloak plugin.'];
    const wellKnown = (host: string): string =>
      plugin(`well_known_template: "${host}/.well-known/openid-configuration"`);
    expect(messages(together(flow, wellKnown('https://idp.gov.bc.ca/realms/a'), own))).toEqual([]);
    expect(messages(together(flow, wellKnown('https://other'), own))).toEqual(missing);
    expect(messages(together(flow, plugin('allowed_iss: ["https://idp.gov.bc.ca/realms/a"]'), own))).toEqual([]);
    expect(
      messages(
        together(
          flow,
          plugin(
            'well_known_template: "%s/.well-known/openid-configuration", allowed_iss: ["https://idp.gov.bc.ca/realms/a"]',
          ),
          own,
        ),
      ),
    ).toEqual([]);
    expect(messages(together(flow, plugin('allowed_iss: [b]'), own))).toEqual(missing);
    expect(messages(together(flow, wellKnown('https://loginproxy.gov.bc.ca/auth/realms/apigw'), shared))).toEqual([]);
    expect(messages(together(flow, wellKnown('https://dev.loginproxy.gov.bc.ca/auth/realms/apigw'), shared))).toEqual(
      missing,
    );
    expect(messages(together(flow, wellKnown('$URL'), own))).toEqual([]);
    const discovery = '{name: oidc, config: {discovery: "https://idp.gov.bc.ca/realms/a/.well-known/x"}}';
    expect(messages(together('flow: authorization-code, credentialIssuer: x', discovery, own))).toEqual([]);
  });

  it.each(['public', 'protected-externally'])('%s needs nothing', flow => {
    expect(messages(together(`flow: ${flow}`))).toEqual([]);
  });

  it('Failed to find a service, where the files have others', () => {
    expect(messages(together('flow: public').replace('services: [svc]', 'services: [gone]'))).toEqual([
      'depends Failed to find gone in allGatewayServices',
    ]);
    expect(messages(`${dataset}---\n${product('active: true, flow: public, services: [gone]')}`)).toEqual([]);
  });

  it('Product can not be changed for an Environment', () => {
    const other = product('active: false').replace('name: My API', 'name: Another');
    expect(messages(`${product('active: false')}---\n${other}`)).toEqual([
      'refused Product can not be changed for an Environment',
    ]);
  });

  it('leaves open what a template leaves open', () => {
    const text = together('flow: ${FLOW}').replace('name: prod', 'name: ${ENV}').replace('A1B2C3D4', '${ID}');
    const { findings, unchecked } = validate(text);
    expect(findings).toEqual([]);
    expect(unchecked.map(({ says }) => says)).toEqual([
      'Whether name is valid is known when the template is rendered.',
      'Whether appId is valid is known when the template is rendered.',
      'Whether flow is valid is known when the template is rendered.',
    ]);
  });
});

const directory = sharedFiles().find(file => file.endsWith('aps-directory.v3.oas30.yaml'));

describe.skipIf(directory === undefined)(
  'the fields are those of the portal (skipped where ../shared is absent)',
  () => {
    const document = directory && parseDocument(readFileSync(directory), 'directory.yaml');
    const schema = (name: string): Record<string, unknown> =>
      getAt(document ? document.data : {}, ['components', 'schemas', name, 'properties']) as Record<string, unknown>;
    const nested = (fields: Fields, key: string): Fields => fields[key]!.fields!;

    it.each([
      ['DraftDataset', datasetFields],
      ['DatasetContact', nested(datasetFields, 'contacts')],
      ['DatasetResource', nested(datasetFields, 'resources')],
      ['Product', productFields],
      ['Environment', environmentFields],
      ['CredentialIssuer', issuerFields],
      ['IssuerEnvironmentConfig', nested(issuerFields, 'environmentDetails')],
    ])('%s', (name, fields) => {
      expect(Object.keys(fields).sort()).toEqual(Object.keys(schema(name)).sort());
      for (const [key, property] of Object.entries(schema(name))) {
        const choices = getAt(property, ['enum']);
        if (choices !== undefined) expect(fields[key]!.choices, `${name}.${key}`).toEqual(choices);
      }
    });
  },
);
