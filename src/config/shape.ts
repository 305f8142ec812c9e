/** What a config may hold: the one description from which the validator, its types and the JSON Schema are made. */

import { failOnChoices, type Option, options, rulesetNames } from '../command-line/options.ts';
import { apiConnectShape } from '../gateway/providers/api-connect/config-keys.ts';
import { apsShape } from '../gateway/providers/aps/config-keys.ts';
import { ruleLevels } from '../lint/request.ts';
import { gatewayConfigShape, readyShape, servicesShape } from '../ready/config-keys.ts';

export type Shape =
  | { type: 'text'; help: string; form?: Form }
  | { type: 'flag'; help: string }
  | { type: 'choice'; help: string; choices: readonly string[] }
  /** One of the choices, or any other text of the form. */
  | { type: 'open-choice'; help: string; choices: readonly string[]; form: Form }
  | { type: 'list'; help: string; of: Shape }
  /** Names of the user's own → values of one shape. */
  | { type: 'map'; help: string; names: Form; of: Shape }
  | { type: 'object'; help: string; keys: Readonly<Record<string, Shape>>; required: readonly string[] };

export interface Form {
  /** For JSON Schema too, so: anchored, without flags. */
  pattern: string;
  /** What the pattern asks, after "must be". */
  says: string;
}

/** The type of what a shape accepts, as the validator gives it. */
export type ShapeValue<S> = S extends { type: 'flag' }
  ? boolean
  : S extends { type: 'choice'; choices: readonly (infer Choice)[] }
    ? Choice
    : S extends { type: 'list'; of: infer Of }
      ? readonly ShapeValue<Of>[]
      : S extends { type: 'map'; of: infer Of }
        ? ReadonlyMap<string, ShapeValue<Of>>
        : S extends { type: 'object'; keys: infer Keys; required: readonly (infer Required)[] }
          ? { readonly [Key in keyof Keys & Required]: ShapeValue<Keys[Key]> } & {
              readonly [Key in Exclude<keyof Keys, Required>]?: ShapeValue<Keys[Key]>;
            }
          : string;

const names: Form = {
  // Without `:` and `@`, which separate names in arguments, and without blanks.
  pattern: '^[A-Za-z0-9][A-Za-z0-9._-]*$',
  says: 'letters, digits, dots, hyphens and underscores, beginning with a letter or digit',
};

const localFile: Form = {
  pattern: '^(?![/\\\\]|[A-Za-z][A-Za-z0-9+.-]*:).+$',
  says: 'a path relative to the config',
};

const audience = {
  type: 'open-choice',
  choices: ['public', 'authenticated'],
  form: { pattern: '^custom:[^\\s,]+(,[^\\s,]+)*$', says: 'custom: and names of organisations or groups, with commas' },
} as const;

/** The gateway products; `src/gateway/providers/` has a provider of each. */
const gatewayTypes = ['files', 'kong', 'kong-file', 'aps', 'api-connect'] as const;
export type GatewayType = (typeof gatewayTypes)[number];

const helpOf = (name: string): string => (options as readonly Option[]).find(option => option.name === name)!.help;

export const configShape = {
  type: 'object',
  help: 'What specgate checks and publishes, and how strictly',
  required: [],
  keys: {
    apis: {
      type: 'map',
      help: 'The APIs of this repository by name',
      names,
      of: {
        type: 'object',
        help: 'One API',
        required: ['file'],
        keys: {
          file: {
            type: 'text',
            form: localFile,
            help: 'Its OpenAPI document, relative to this file',
          },
          'gateway-config': gatewayConfigShape,
          services: servicesShape,
        },
      },
    },
    products: {
      type: 'map',
      help: 'The products that the APIs are offered in, by name',
      names,
      of: {
        type: 'object',
        help: 'One product, in the one version that this commit wants',
        required: ['version', 'apis'],
        keys: {
          version: {
            type: 'text',
            form: { pattern: '^[0-9A-Za-z][0-9A-Za-z.+-]*$', says: 'a version such as "1.0.0"' },
            help: 'Its version',
          },
          title: { type: 'text', help: 'Its name for people' },
          apis: { type: 'list', of: { type: 'text', help: 'A name under apis' }, help: 'The APIs in it' },
          visibility: {
            type: 'object',
            help: 'Who sees it and who may subscribe, where the gateway knows consumers',
            required: [],
            keys: {
              view: { ...audience, help: 'Who sees it (default public)' },
              subscribe: { ...audience, help: 'Who may subscribe (default authenticated)' },
            },
          },
          notice: {
            type: 'text',
            form: { pattern: '^[0-9]{1,5} days?$', says: 'a number of days such as 180 days' },
            help: 'How long a deprecated version goes on working, such as 180 days; its sunset date follows from it',
          },
          plans: {
            type: 'map',
            help: 'The plans that consumers subscribe to, by name',
            names,
            of: {
              type: 'object',
              help: 'One plan',
              required: [],
              keys: {
                title: { type: 'text', help: 'Its name for people' },
                'rate-limit': {
                  type: 'text',
                  form: {
                    pattern: '^(unlimited|[0-9]+/[0-9]*(second|minute|hour|day|week|month|year)s?)$',
                    says: 'a count and a period such as 1000/1hour, or unlimited',
                  },
                  help: 'How many calls are allowed in a period, such as 1000/1hour',
                },
                approval: { type: 'flag', help: 'Each subscription needs an approval' },
                apis: {
                  type: 'map',
                  help: 'The APIs of the product that the plan opens, by name; without it all of them',
                  names,
                  of: {
                    type: 'object',
                    help: 'One API of the plan',
                    required: [],
                    keys: {
                      operations: {
                        type: 'list',
                        of: {
                          type: 'text',
                          form: { pattern: '^[A-Z]+ /.*$', says: 'a method and a path such as GET /routes/{routeId}' },
                          help: 'An operation as the document has it, such as GET /routes',
                        },
                        help: 'The operations that the plan opens; without it all of them',
                      },
                    },
                  },
                },
              },
            },
          },
        },
      },
    },
    gateways: {
      type: 'map',
      help: 'The gateways, catalogs or files that products are published to, by name',
      names,
      of: {
        type: 'object',
        help: 'One gateway',
        required: ['type'],
        keys: {
          type: {
            type: 'choice',
            choices: gatewayTypes,
            help: 'Which product it is',
          },
          path: { type: 'text', form: localFile, help: 'The folder or file of the types files and kong-file' },
          url: {
            type: 'text',
            form: {
              pattern: '^(https://|http://(localhost|127\\.0\\.0\\.1|\\[::1\\])[:/]).+$',
              says: 'an https URL (http only on this machine)',
            },
            help: 'Where its administration interface answers',
          },
          'production-mode': { type: 'flag', help: 'A published version is never changed, only followed by another' },
          'require-ready': { type: 'flag', help: 'Publish only what passes the readiness checklist' },
          owner: {
            type: 'text',
            form: names,
            help: 'The mark of everything that this repository publishes there (default specgate); nothing else is touched',
          },
          'expect-gateway-id': {
            type: 'text',
            help: 'What the gateway must say that it is (its own id, as specgate status shows it), so that no other is written to',
          },
          workspace: { type: 'text', form: names, help: 'The workspace of Kong Enterprise' },
          'kong-version': {
            type: 'text',
            form: { pattern: '^[0-9]+\\.[0-9]+(\\.[0-9]+)*$', says: 'a version such as "3.9"' },
            help: 'The Kong that files are for (default 3.9; 0.14.1 and later); a gateway of the type files then refuses what it cannot draw for it, and a running Kong is asked',
          },
          'version-in': {
            type: 'choice',
            choices: ['header', 'host', 'path'],
            help: 'Where calls say which major version of an API they want: the Accept header, the host (v2.HOST) or the path (/API/v2); without it one version is live at a time',
          },
          'default-version': {
            type: 'map',
            names,
            of: {
              type: 'text',
              form: { pattern: '^v?[0-9].*$', says: 'a version such as "1"' },
              help: 'A major version',
            },
            help: 'By API: the major version that calls without a version get',
          },
          routes: {
            type: 'choice',
            choices: ['operation', 'prefix'],
            help: 'One route for each operation, or few by prefix (the default with version-in: path), which also take paths that no document has',
          },
          upstreams: {
            type: 'map',
            names,
            of: {
              type: 'text',
              form: { pattern: '^https?://[^/\\s]+.*$', says: 'a URL' },
              help: 'The URL of the server behind the gateway',
            },
            help: 'By API: where its calls go, instead of to the servers of its document',
          },
          hosts: {
            type: 'list',
            of: {
              type: 'text',
              form: { pattern: '^(\\*\\.)?[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*$', says: 'a host name' },
              help: 'A host name',
            },
            help: 'The hosts that the APIs answer at; without them any',
          },
          cors: {
            type: 'list',
            of: { type: 'text', help: 'An origin such as https://app.gov.bc.ca' },
            help: 'The origins whose pages may call the APIs from browsers',
          },
          'request-size': {
            type: 'text',
            form: { pattern: '^[0-9]+(\\.[0-9]+)? ?([KkMm]i?)?[Bb]$', says: 'a size such as 10 MB' },
            help: 'The largest request body, such as 10 MB; else what the document says (info.x-slo.message-size), else 128 MB',
          },
          tags: {
            type: 'list',
            of: {
              type: 'text',
              form: { pattern: '^[^,/\\s]+$', says: 'a tag without commas, slashes and blanks' },
              help: 'A tag',
            },
            help: 'Further tags of everything that is published, such as ns.my-gateway for gwa',
          },
          subscriptions: {
            type: 'choice',
            choices: ['none', 'acl'],
            help: 'Who may call: members of the acl group of a plan (product~major.plan), with tokens of an issuer too (acl); without it those alone whom Kong knows by key, name or their own JWT; or everybody who is authenticated (none)',
          },
          'deprecation-page': {
            type: 'text',
            form: { pattern: '^https://[^\\s<>"$,;]+$', says: 'an https URL' },
            help: 'The page that tells of deprecations; deprecated APIs link to it beside their Deprecation and Sunset headers',
          },
          ...apsShape,
          ...apiConnectShape,
        },
      },
    },
    ruleset: {
      type: 'open-choice',
      choices: rulesetNames,
      form: {
        // As the flag: a bare word can only be a name. A URL has its pin and needs --allow-host.
        pattern: '^(?![/\\\\]|(?!https://)[A-Za-z][A-Za-z0-9+.-]*:)[^./\\\\]*[./\\\\].*$',
        says: 'a file relative to the config',
      },
      help: helpOf('ruleset'),
    },
    rules: {
      type: 'map',
      help: 'Levels that replace those of the ruleset, by rule',
      names: { pattern: '^[^\\s]+$', says: 'the id of a rule' },
      of: { type: 'choice', choices: ruleLevels, help: 'The level of this rule' },
    },
    'fail-on': { type: 'choice', choices: failOnChoices, help: helpOf('fail-on') },
    diff: {
      type: 'object',
      help: 'How changes are judged',
      required: [],
      keys: {
        unproven: {
          type: 'choice',
          choices: ['breaking', 'compatible'],
          help: 'What a schema change counts as that can neither be shown compatible nor refuted',
        },
        'forbid-breaking': { type: 'flag', help: 'No version bump covers a breaking change; only acceptance does' },
        changes: {
          type: 'map',
          help: 'Kinds of change that are judged otherwise, by id: as breaking or compatible, or with another level; problems with versions by level alone',
          names: { pattern: '^[a-z][a-z0-9-]*$', says: 'the id of a kind of change' },
          of: {
            type: 'choice',
            choices: ['breaking', 'compatible', 'error', 'warning', 'info'],
            help: 'The verdict or the level of this kind',
          },
        },
        deprecation: {
          type: 'object',
          help: 'What comes before a removal',
          required: [],
          keys: {
            required: {
              type: 'flag',
              help: 'Nothing is removed that was not deprecated with a sunset date that is over',
            },
            notice: {
              type: 'text',
              form: { pattern: '^[0-9]{1,5} days?$', says: 'a number of days such as 180 days' },
              help: 'How long before its sunset something must be deprecated, such as 180 days',
            },
          },
        },
        stability: {
          type: 'map',
          help: 'What breaking changes count as in operations of a stability (x-stability-level)',
          names: { pattern: '^(draft|alpha|beta|stable)$', says: 'one of draft, alpha, beta and stable' },
          of: {
            type: 'choice',
            choices: ['breaking', 'compatible', 'forbidden'],
            help: 'What they count as; no version bump covers what is forbidden',
          },
        },
        'keep-previous-major': { type: 'flag', help: 'The major version before the newest stays on offer (N-1)' },
        'zero-major': {
          type: 'choice',
          choices: ['minor', 'major'],
          help: 'The smallest move that carries a break below 1.0.0 (default minor)',
        },
        prerelease: {
          type: 'choice',
          choices: ['free', 'strict'],
          help: 'After a pre-release any later version will do (free, the default), or it is judged like a release (strict)',
        },
      },
    },
    ready: readyShape,
  },
} as const satisfies Shape;

export type ConfigData = ShapeValue<typeof configShape>;
