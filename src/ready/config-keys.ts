/** What a config may say about readiness: the keys under `ready`, and those of one API. */
import type { Shape } from '../config/shape.ts';

const globs = {
  pattern: '^(?![/\\\\]|[A-Za-z][A-Za-z0-9+.-]*:)(?!.*\\.\\.(/|$)).+$',
  says: 'a path or pattern below the config',
};
const pointer = { pattern: '^/.*$', says: 'a JSON pointer such as /info/contact/email' };

/** Files of gateway configuration and manifests; for all APIs, or for one. */
export const gatewayConfigShape = {
  type: 'list',
  of: { type: 'text', form: globs, help: 'A file, a folder or a pattern such as gateway/*.yaml' },
  help: 'Where gateway configuration and manifests stand; without it they are found by what they hold',
} as const satisfies Shape;

export const servicesShape = {
  type: 'list',
  of: { type: 'text', help: 'The name of a service in the gateway configuration' },
  help: 'The gateway services of this API; without it they are found by hosts, paths and folders',
} as const satisfies Shape;

export const readyShape = {
  type: 'object',
  help: 'How readiness for production is judged',
  required: [],
  keys: {
    profile: { type: 'choice', choices: ['aps', 'pillars', 'strict'], help: 'The readiness profile' },
    environment: {
      type: 'text',
      form: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]*$', says: 'the name of an environment such as prod' },
      help: 'The environment that is judged, prod by default; attestations for others do not count',
    },
    'gateway-config': gatewayConfigShape,
    variables: {
      type: 'map',
      help: 'Values for the placeholders of templates, such as GW_HOST or Values.host; never a secret',
      names: { pattern: '^[A-Za-z_][A-Za-z0-9_.-]*$', says: 'the name of a variable' },
      of: {
        type: 'text',
        form: { pattern: '^[^\\r\\n]*$', says: 'one line of text, or empty' },
        help: 'The value',
      },
    },
    'attestation-age': {
      type: 'map',
      help: 'How long attestations of an item hold, where that is not 12 months (6 for service levels)',
      names: { pattern: '^R-[0-9]{2}$', says: 'an item such as R-07' },
      of: {
        type: 'text',
        form: { pattern: '^[1-9][0-9]? months?$', says: 'a number of months such as 24 months' },
        help: 'The longest time from the date to the end',
      },
    },
    attesters: {
      type: 'choice',
      choices: ['anybody', 'code-owners'],
      help: 'Whose attestations count: those of anybody (default), or of people whom CODEOWNERS names by email or handle',
    },
    checks: {
      type: 'map',
      help: "Checks of the team's own, by id",
      names: { pattern: '^[a-z][a-z0-9-]*$', says: 'lower-case letters, digits and hyphens' },
      of: {
        type: 'object',
        help: 'One check: that a file is there, what it says, or that the OpenAPI document has something',
        required: ['title'],
        keys: {
          title: { type: 'text', help: 'What is demanded, on one line' },
          gate: { type: 'choice', choices: ['block', 'warn', 'info'], help: 'How much it weighs; warn by default' },
          why: { type: 'text', help: 'Why it is demanded' },
          fix: { type: 'text', help: 'What to do where it is not met' },
          file: { type: 'text', form: globs, help: 'A file or pattern that must be there, relative to the config' },
          pointer: { type: 'text', form: pointer, help: 'A JSON pointer into each such file (YAML or JSON)' },
          equals: { type: 'text', help: 'What must stand there, as text; without it anything' },
          matches: { type: 'text', help: 'A regular expression that a line of one of the files must match' },
          openapi: { type: 'text', form: pointer, help: 'A JSON pointer that the OpenAPI document must have' },
        },
      },
    },
  },
} as const satisfies Shape;
