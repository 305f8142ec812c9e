/** What `.specgate/attestations.yaml` may hold: the keys of its entries, and the JSON Schema for editors made of the same. */

type Schema = Readonly<Record<string, unknown>>;

const text = (description: string): Schema => ({ type: 'string', minLength: 1, description });
const day = (description: string): Schema => ({ type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$', description });
const names = (description: string): Schema => ({
  anyOf: [
    { type: 'string', minLength: 1 },
    { type: 'array', minItems: 1, items: { type: 'string', minLength: 1 } },
  ],
  description,
});

const person = {
  name: text('Name of the person'),
  role: text('As what the person may say so, such as Ministry Information Security Officer'),
  email: text('Where the person is reached'),
  github: text('The handle of the person on GitHub, as CODEOWNERS names it'),
};

const personSchema = (description: string): Schema => ({
  type: 'object',
  description,
  properties: person,
  required: ['name', 'role'],
  additionalProperties: false,
});

const link: Schema = { type: 'string', pattern: '^https://', description: 'What it rests on; it is never fetched' };
const scope = {
  api: names('A name under apis in the config, or several; without it, every API'),
  environments: names('The environments that it is about, such as prod; without it, all'),
};

const attestation = {
  id: text('The item of the checklist, such as R-07'),
  status: { enum: ['done', 'not-applicable'], description: 'What is stated; done where nothing is said' },
  statement: text('What the person states, in a sentence; a link, a statement or both'),
  by: personSchema('Who states it'),
  date: day('The day on which it was stated'),
  expires: day('The last day on which it holds; 12 months after the date at most, 6 for service levels and contacts'),
  link,
  ...scope,
};

const waiver = {
  id: text('The item of the checklist, or the check of the config, that is not met'),
  reason: text('Why the gap is taken on'),
  by: {
    anyOf: [personSchema('Who takes the gap on'), { type: 'string', minLength: 1 }],
    description: 'Who takes the gap on',
  },
  approvedBy: {
    anyOf: [personSchema('Who approved it'), { type: 'string', minLength: 1 }],
    description: 'Who approved it',
  },
  until: day('The last day on which it holds'),
  expires: day('Another word for until'),
  date: day('The day on which it was given'),
  link,
  statement: text('What is done meanwhile'),
  ...scope,
};

export const attestationKeys = Object.keys(attestation);
export const waiverKeys = Object.keys(waiver);
export const personKeys = Object.keys(person);

/** A JSON Schema of draft 7, the newest that the YAML language server reads whole. */
export function attestationsSchema(): Schema {
  const list = (description: string, properties: object, required: readonly string[], more: object): Schema => ({
    type: ['array', 'null'],
    description,
    items: { type: 'object', properties, required, ...more, additionalProperties: false },
  });
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'https://raw.githubusercontent.com/bcgov/specgate/main/docs/attestations.schema.json',
    title: 'The attestations and waivers of specgate (.specgate/attestations.yaml)',
    type: 'object',
    properties: {
      attestations: list('What no file can prove, stated by a person', attestation, ['id', 'by', 'date'], {
        anyOf: [{ required: ['link'] }, { required: ['statement'] }],
      }),
      waivers: list('Items that are accepted as not met for a while', waiver, ['id', 'by', 'reason'], {
        anyOf: [{ required: ['until'] }, { required: ['expires'] }],
      }),
    },
    additionalProperties: false,
  };
}
