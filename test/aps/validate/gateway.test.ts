/** Every sentence of the gateway's server about a configuration, with its place, from files alone. */
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: placeholders of templates are what is tested
import { describe, expect, it } from 'vitest';
import type { GatewaySettings, Validation } from '../../../src/aps/validate/finding.ts';
import { validateRequest } from '../../../src/aps/validate/gateway.ts';
import { readStream } from '../../../src/kong/stream.ts';

function validate(
  text: string | string[],
  settings: GatewaySettings = {},
  variables: Record<string, string> = {},
): Validation {
  const texts = typeof text === 'string' ? [text] : text;
  const streams = texts.map((one, index) =>
    readStream(
      { file: texts.length === 1 ? 'gw.yaml' : `gw-${index}.yaml`, text: one },
      new Map(Object.entries(variables)),
    ),
  );
  return validateRequest(streams, settings);
}

/** `line: message` of what the server refuses. */
function refused(text: string | string[], settings: GatewaySettings = {}): string[] {
  return validate(text, settings)
    .findings.filter(({ verdict }) => verdict === 'refused')
    .map(({ line, message }) => `${line}: ${message}`);
}

const gw = { gatewayId: 'gw-abcde', permDomains: ['.api.gov.bc.ca'] };

/** A configuration that the server takes, with changes. */
function config(change: (text: string) => string = text => text): string {
  return change(`services:
  - name: my-service
    tags: [ns.gw-abcde]
    host: backend.gov.bc.ca
    port: 443
    protocol: https
    routes:
      - name: route-1
        tags: [ns.gw-abcde, other]
        hosts: [my-api.api.gov.bc.ca]
        paths: [/]
        plugins:
          - name: acl
            tags: [ns.gw-abcde]
            config: {allow: [A1B2C3D4]}
`);
}

it('finds nothing in what the server takes', () => {
  expect(validate(config(), gw)).toEqual({ findings: [], unchecked: [] });
  // An envelope around it changes nothing, nor does a qualifier on all.
  expect(validate(`_format_version: "3.0"\n${config()}`, gw).findings).toEqual([]);
  expect(
    validate(
      config(text => text.replaceAll('ns.gw-abcde', 'ns.gw-abcde.dev')),
      { ...gw, qualifier: 'dev' },
    ).findings,
  ).toEqual([]);
  expect(validate('services: []\n', { ...gw, qualifier: 'dev' }).findings).toEqual([]);
});

describe('input', () => {
  it('Empty Configuration Passed', () => {
    expect(refused('# nothing\n')).toEqual(['1: Empty Configuration Passed']);
    expect(refused('')).toEqual(['1: Empty Configuration Passed']);
  });

  it('Unexpected Error, for what is no mapping or no YAML', () => {
    expect(refused('just text\n')).toEqual(['1: Unexpected Error']);
    expect(refused('a: 1\n b: [\n')).toEqual(['2: Unexpected Error']);
  });

  it('This config template is not supported, for a document without kind among manifests', () => {
    expect(refused(`kind: DraftDataset\nname: a\n---\n${config()}`, gw)).toEqual([
      '4: This config template is not supported',
    ]);
  });

  it('tells kinds that are passed over', () => {
    const { findings } = validate('kind: Product\nname: abc\n---\nkind: Gateway\nname: gw-abcde\n', gw);
    expect(findings).toMatchObject([{ verdict: 'accepted', message: 'The kind Gateway is skipped', line: 4 }]);
  });
});

describe('base entities', () => {
  it.each(['plugins', 'routes', 'consumers', '_info', '_comment', '_transform', 'kind'])(
    'Invalid base entity %s',
    key => {
      const value = key.startsWith('_') || key === 'kind' ? 'x' : '[]';
      expect(refused(`${config()}${key}: ${value}\n`, gw)).toContain(`16: Invalid base entity ${key}`);
    },
  );

  it('allows plugins and CA certificates with the grant', () => {
    expect(refused(`${config()}plugins: []\nca_certificates: []\n`, { ...gw, mayUseProtected: true })).toEqual([]);
    expect(refused(`${config()}ca_certificates: []\n`, gw)).toEqual(['16: Invalid base entity ca_certificates']);
  });
});

describe('tags', () => {
  const without = (line: string) => (text: string) => text.replace(line, '');

  it('no tags found', () => {
    expect(refused(config(without('    tags: [ns.gw-abcde]\n')), gw)).toEqual([
      '2: .services.my-service no tags found',
    ]);
    expect(refused(config(without('            tags: [ns.gw-abcde]\n')), gw)).toEqual([
      '13: .services.my-service.routes.route-1.plugins.acl no tags found',
    ]);
    expect(refused(`${config()}upstreams: [{name: up}]\n`, gw)).toEqual(['16: .upstreams.up no tags found']);
  });

  it('missing required tag', () => {
    expect(
      refused(
        config(text => text.replace('[ns.gw-abcde]', '[another]')),
        gw,
      ),
    ).toEqual(['3: .services.my-service missing required tag ns.gw-abcde']);
    // The server adds it where a qualified one is there.
    expect(
      refused(
        config(text => text.replaceAll('ns.gw-abcde', 'ns.gw-abcde.dev')),
        gw,
      ),
    ).toEqual([]);
  });

  it('invalid ns tag', () => {
    expect(
      refused(
        config(text => text.replace('[ns.gw-abcde]', '[ns.other, ns.gw-abcde]')),
        gw,
      ),
    ).toEqual(['3: .services.my-service invalid ns tag ns.other']);
    // As the server has it, a tag that only begins alike is another's.
    expect(
      refused(
        config(text => text.replace('[ns.gw-abcde]', '[ns.gw-abcde-2]')),
        gw,
      ),
    ).toEqual([
      '3: .services.my-service invalid ns tag ns.gw-abcde-2',
      '3: .services.my-service missing required tag ns.gw-abcde',
    ]);
  });

  it('Too many different qualified gateways', () => {
    const text = config(one =>
      one.replace('[ns.gw-abcde]', '[ns.gw-abcde.dev]').replaceAll('[ns.gw-abcde', '[ns.gw-abcde.prod'),
    ).replace('ns.gw-abcde.prod.dev', 'ns.gw-abcde.dev');
    expect(refused(text, gw)).toEqual([
      "9: Too many different qualified gateways (['ns.gw-abcde.dev', 'ns.gw-abcde.prod']).  Rejecting request.",
    ]);
  });

  it('can not have a mix', () => {
    expect(
      refused(
        config(text => text.replace('[ns.gw-abcde]', '[ns.gw-abcde.dev]')),
        gw,
      ),
    ).toEqual([
      "9: Tags for the gateway can not have a mix of 'ns.<gateway>' and 'ns.<gateway>.<qualifier>'.  Rejecting request.",
    ]);
  });

  it("'name', for an object without one", () => {
    expect(
      refused(
        config(text =>
          text.replace('name: my-service', 'id: 0ad3ee10-6a0c-4a3b-8e7e-1d2c3b4a5f60').replace('[ns.gw-abcde]', '[x]'),
        ),
        gw,
      ),
    ).toEqual(["2: 'name'"]);
    expect(refused(`${config()}certificates: [{cert: a, key: b}]\n`, gw)).toEqual(["16: 'name'"]);
    expect(refused(`${config()}certificates: [{cert: a, key: b, tags: [ns.gw-abcde]}]\n`, gw)).toEqual([]);
  });

  it('Unexpected Error, for tags that are no list of texts', () => {
    expect(
      refused(
        config(text => text.replace('[ns.gw-abcde]', '')),
        gw,
      ),
    ).toEqual(['3: Unexpected Error']);
    expect(
      refused(
        config(text => text.replace('[ns.gw-abcde]', '[ns.gw-abcde, 7]')),
        gw,
      ),
    ).toEqual(['3: Unexpected Error']);
  });

  it('takes the gateway from the tags where nobody names it', () => {
    expect(refused(config())).toEqual([]);
    expect(refused(config(text => text.replace('[ns.gw-abcde]', '[ns.other]')))).toEqual([
      '3: .services.my-service invalid ns tag ns.other',
      '3: .services.my-service missing required tag ns.gw-abcde',
    ]);
  });
});

describe('qualifiers of a request', () => {
  const qualified = (qualifier: string): string =>
    config(text => text.replaceAll('ns.gw-abcde', `ns.gw-abcde.${qualifier}`));
  // Names must differ, or decK finds them twice.
  const other = (text: string): string => text.replace('my-service', 'my-other').replace('route-1', 'route-2');

  it('Conflicting ns qualifiers, between documents and with the request', () => {
    expect(refused(`${qualified('dev')}---\n${other(qualified('prod'))}`, gw)).toEqual([
      '19: Conflicting ns qualifiers (ns.gw-abcde.dev != ns.gw-abcde.prod)',
    ]);
    expect(refused([qualified('dev'), other(qualified('prod'))], gw)).toEqual([
      '3: Conflicting ns qualifiers (ns.gw-abcde.dev != ns.gw-abcde.prod)',
    ]);
    expect(refused(qualified('dev'), { ...gw, qualifier: 'test' })).toEqual([
      '3: Conflicting ns qualifiers (ns.gw-abcde.test != ns.gw-abcde.dev)',
    ]);
  });

  it('Specified qualifier does not match', () => {
    expect(refused(config(), { ...gw, qualifier: 'dev' })).toEqual([
      '2: Specified qualifier (ns.gw-abcde.dev) does not match tags in configuration (ns.gw-abcde)',
    ]);
    expect(refused(`${qualified('dev')}---\n${other(config())}`, gw)).toEqual([
      '18: Specified qualifier (ns.gw-abcde.dev) does not match tags in configuration (ns.gw-abcde)',
    ]);
  });

  it('tells a qualifier that the server ignores', () => {
    expect(validate(config(), { ...gw, qualifier: 'a.b' }).findings).toMatchObject([
      { verdict: 'accepted', message: 'The qualifier "a.b" is ignored' },
    ]);
  });
});

describe('hosts', () => {
  const host = (name: string): string => config(text => text.replace('my-api.api.gov.bc.ca', name));

  it('A host must be specified for routes.', () => {
    expect(
      refused(
        config(text => text.replace('        hosts: [my-api.api.gov.bc.ca]\n', '')),
        gw,
      ),
    ).toEqual(['8: service.my-service.route.route-1 A host must be specified for routes.']);
  });

  it('Host invalid', () => {
    expect(refused(host('my-api.invalid.site'), gw)).toEqual([
      '10: Host invalid: route-1 my-api.invalid.site.  Route hosts must end with one of [.api.gov.bc.ca] for this gateway.',
    ]);
    expect(refused(host('x.data.gov.bc.ca'), { ...gw, permDomains: ['.api.gov.bc.ca', '.data.gov.bc.ca'] })).toEqual(
      [],
    );
    // Without the domains of the gateway it depends.
    expect(validate(host('x.data.gov.bc.ca'), { gatewayId: 'gw-abcde' }).findings).toMatchObject([
      { verdict: 'depends', remedy: 'The gateway needs a grant for this domain.' },
    ]);
  });

  it('The host is already used in another gateway', () => {
    expect(refused(config(), { ...gw, hostsOfOthers: new Set(['my-api.api.gov.bc.ca']) })).toEqual([
      "10: service.my-service.route.route-1 The host is already used in another gateway 'my-api.api.gov.bc.ca'",
    ]);
  });

  it('Host failed validation for data plane', () => {
    const local = { ...gw, permDomains: ['.cluster.local'], kubeNamespace: 'ns-1' };
    expect(refused(host('a.b.cluster.local'), local)).toEqual([
      "10: Host failed validation for data plane 'gw-a.b.ns-1.svc.cluster.local'",
    ]);
    expect(refused(host('my-api.cluster.local'), local)).toEqual([]);
  });

  it("'name', for a route without one", () => {
    expect(
      refused(
        config(text =>
          text
            .replace('name: route-1', 'id: 0ad3ee10-6a0c-4a3b-8e7e-1d2c3b4a5f60')
            .replace('my-api.api.gov.bc.ca', 'x.y'),
        ),
        gw,
      ),
    ).toEqual(["10: 'name'"]);
  });

  it('points out wildcards and empty lists', () => {
    const accepted = (text: string): string[] =>
      validate(text, gw)
        .findings.filter(one => one.stage === 'hosts')
        .map(one => `${one.verdict} ${one.line}`);
    expect(accepted(host('"*.api.gov.bc.ca"'))).toEqual(['accepted 10']);
    expect(accepted(host(''))).toEqual(['accepted 10']);
  });
});

describe('upstreams', () => {
  const upstream = (line: string): string =>
    config(text => text.replace('    host: backend.gov.bc.ca\n', `    ${line}\n`));
  const invalid = (code: string): string[] => [`4: service upstream is invalid (${code})`];

  it.each(['localhost', '127.0.0.1', '0.0.0.0', 'LOCALHOST'])('(e1) %s', name => {
    expect(refused(upstream(`host: ${name}`), gw)).toEqual(invalid('e1'));
    expect(refused(upstream(`url: http://${name}:4000`), gw)).toEqual(invalid('e1'));
  });

  it('(e2)', () => {
    expect(refused(upstream('host: my-namespace.svc'), gw)).toEqual(invalid('e2'));
    expect(refused(upstream('host: api.my-namespace.svc'), gw)).toEqual([]);
  });

  it('(e3) and (e5)', () => {
    const settings = { ...gw, protectedNamespaces: ['secret-ns'] };
    expect(refused(upstream('host: api.secret-ns.svc'), settings)).toEqual(invalid('e3'));
    expect(refused(upstream('host: api.secret-ns.svc.cluster.local'), settings)).toEqual(invalid('e5'));
    expect(refused(upstream('host: api.secret-ns.svc'), { ...settings, mayUseProtected: true })).toEqual([]);
  });

  it('(e4)', () => {
    expect(refused(upstream('host: api.svc.cluster.local'), gw)).toEqual(invalid('e4'));
    expect(refused(upstream('host: api.ns.svc.cluster.local'), gw)).toEqual([]);
  });

  it('(e6)', () => {
    const settings = { ...gw, permUpstreams: ['my-namespace', 'backend.gov.bc.ca'] };
    expect(refused(upstream('host: api.other.svc'), settings)).toEqual(invalid('e6'));
    expect(refused(upstream('host: api.other.svc.cluster.local'), settings)).toEqual(invalid('e6'));
    expect(refused(upstream('host: elsewhere.gov.bc.ca'), settings)).toEqual(invalid('e6'));
    expect(refused(upstream('host: api.my-namespace.svc'), settings)).toEqual([]);
    expect(refused(config(), settings)).toEqual([]);
  });

  it('invalid url specified (e1)', () => {
    expect(refused(upstream('url: localhost:4000'), gw)).toContain(
      '4: service upstream has invalid url specified (e1)',
    );
  });

  it('invalid url specified (e2)', () => {
    expect(refused(upstream('url: "http://[::1"'), gw)).toContain('4: service upstream has invalid url specified (e2)');
    expect(refused(upstream('url: 7'), gw)).toContain('4: service upstream has invalid url specified (e2)');
  });
});

describe('route paths of data planes that ask', () => {
  const path = (written: string): string => config(text => text.replace('paths: [/]', `paths: [${written}]`));

  it('(e7)', () => {
    const settings = { ...gw, permRoutePaths: ['/sdx/0/A.v1'] };
    expect(refused(path('/sdx/0/A.v1/users'), settings)).toEqual([]);
    expect(refused(path('/sdx/0/A.v10'), settings)).toEqual([
      "11: service.my-service.route.route-1 path '/sdx/0/A.v10' does not match any allowed paths (e7)",
    ]);
  });
});

describe('decK', () => {
  it('Validation Failed., for what the schema of Kong forbids', () => {
    expect(
      refused(
        config(text => text.replace('paths: [/]', 'paths: [orders]')),
        gw,
      ),
    ).toEqual(['11: Validation Failed. schema violation (paths.1: should start with: /)']);
    expect(
      refused(
        config(text => text.replace('protocol: https', 'protocoll: https')),
        gw,
      ),
    ).toEqual(['6: Validation Failed. schema violation (protocoll: unknown field)']);
  });

  it('Validation Failed., for a plugin that the platform does not have', () => {
    const plugin = (name: string): string => config(text => text.replace('name: acl', `name: ${name}`));
    expect(refused(plugin('openid-connect'), gw)).toEqual([
      "13: Validation Failed. schema violation (name: plugin 'openid-connect' not enabled; add it to the 'plugins' configuration property)",
    ]);
    expect(validate(plugin('our-own'), gw).findings).toMatchObject([{ verdict: 'depends', stage: 'deck', line: 13 }]);
  });

  it('warns of expressions without ~', () => {
    const path = (written: string): string => config(text => text.replace('paths: [/]', () => `paths: ['${written}']`));
    expect(validate(path('/orders/\\d+$'), gw).findings).toMatchObject([
      { verdict: 'accepted', line: 11, stage: 'deck' },
    ]);
    expect(validate(path('~/orders/\\d+$'), gw).findings).toEqual([]);
    expect(validate(path('/v1.0/orders'), gw).findings).toEqual([]);
  });
});

describe('all stages at once', () => {
  it('tells what the server would find only one after the other', () => {
    const text = `services:
  - name: a
    tags: [ns.gw-abcde]
    url: localhost:80
    routes:
      - name: r
        tags: [other]
        hosts: [x.example.com]
plugins: []
`;
    expect(refused(text, gw).map(line => line.replace(/(?<=^\d+: .{30}).*/, ''))).toEqual([
      '4: service upstream has invalid u',
      '4: Validation Failed. failed to p',
      '7: .services.a.routes.r missing r',
      '8: Host invalid: r x.example.com.',
      '9: Invalid base entity plugins',
    ]);
  });

  it('takes the services of an apply file together', () => {
    const service = (name: string, tag: string): string => `kind: GatewayService
name: ${name}
tags: [${tag}]
url: https://backend.gov.bc.ca
routes: [{name: ${name}, tags: [${tag}], hosts: [${name}.api.gov.bc.ca]}]
`;
    expect(validate(`${service('a', 'ns.gw-abcde')}---\n${service('b', 'ns.gw-abcde')}`, gw).findings).toEqual([]);
    expect(refused(`${service('a', 'ns.gw-abcde.dev')}---\n${service('b', 'ns.gw-abcde')}`, gw)).toEqual([
      "9: Tags for the gateway can not have a mix of 'ns.<gateway>' and 'ns.<gateway>.<qualifier>'.  Rejecting request.",
    ]);
  });
});

describe('templates', () => {
  const template = `services:
  - name: \${NAME}
    tags: [ns.\${GW}.\${Q}]
    host: api-\${Q}.\${PROJECT}.svc
    routes:
      - name: \${NAME}
        tags: [ns.\${GW}.\${Q}]
        hosts: [\${HOST}]
`;

  it('are judged as far as they say something, and what they leave open is told', () => {
    expect(validate(template, gw)).toEqual({
      findings: [],
      unchecked: [
        {
          file: 'gw.yaml',
          line: 8,
          says: 'Whether the gateway may have this host is known when the template is rendered.',
        },
      ],
    });
  });

  it('show mistakes that no value mends', () => {
    expect(refused(template.replace('[ns.${GW}.${Q}]', '[other]'), {})).toEqual([
      '3: .services.${NAME} missing required tag ns.${GW}',
    ]);
    expect(refused(template.replace('[${HOST}]', '["${HOST}.example.com"]'), gw)).toEqual([
      '8: Host invalid: ${NAME} ${HOST}.example.com.  Route hosts must end with one of [.api.gov.bc.ca] for this gateway.',
    ]);
    expect(refused(template.replace('        tags: [ns.${GW}.${Q}]\n', ''), gw)).toEqual([
      '6: .services.${NAME}.routes.${NAME} no tags found',
    ]);
  });

  it('are judged in full when they are filled', () => {
    const values = { NAME: 'a', GW: 'gw-abcde', Q: 'dev', PROJECT: 'p', HOST: 'a.example.com' };
    expect(validate(template, gw, values)).toMatchObject({
      findings: [
        {
          message:
            'Host invalid: a a.example.com.  Route hosts must end with one of [.api.gov.bc.ca] for this gateway.',
        },
      ],
      unchecked: [],
    });
  });

  it('say of a fragment that it cannot be published as it is', () => {
    const { findings } = validate(`- name: r\n  tags: [ns.gw-abcde]\n  hosts: [a.api.gov.bc.ca]\n  paths: [/]\n`, gw);
    expect(findings).toMatchObject([{ verdict: 'depends', stage: 'base-entities' }]);
  });
});
