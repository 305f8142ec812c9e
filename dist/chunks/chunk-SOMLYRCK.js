import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));

// src/ready/attestation-shape.ts
var text = (description) => ({ type: "string", minLength: 1, description });
var day = (description) => ({ type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$", description });
var names = (description) => ({
  anyOf: [
    { type: "string", minLength: 1 },
    { type: "array", minItems: 1, items: { type: "string", minLength: 1 } }
  ],
  description
});
var person = {
  name: text("Name of the person"),
  role: text("As what the person may say so, such as Ministry Information Security Officer"),
  email: text("Where the person is reached"),
  github: text("The handle of the person on GitHub, as CODEOWNERS names it")
};
var personSchema = (description) => ({
  type: "object",
  description,
  properties: person,
  required: ["name", "role"],
  additionalProperties: false
});
var link = { type: "string", pattern: "^https://", description: "What it rests on; it is never fetched" };
var scope = {
  api: names("A name under apis in the config, or several; without it, every API"),
  environments: names("The environments that it is about, such as prod; without it, all")
};
var attestation = {
  id: text("The item of the checklist, such as R-07"),
  status: { enum: ["done", "not-applicable"], description: "What is stated; done where nothing is said" },
  statement: text("What the person states, in a sentence; a link, a statement or both"),
  by: personSchema("Who states it"),
  date: day("The day on which it was stated"),
  expires: day("The last day on which it holds; 12 months after the date at most, 6 for service levels and contacts"),
  link,
  ...scope
};
var waiver = {
  id: text("The item of the checklist, or the check of the config, that is not met"),
  reason: text("Why the gap is taken on"),
  by: {
    anyOf: [personSchema("Who takes the gap on"), { type: "string", minLength: 1 }],
    description: "Who takes the gap on"
  },
  approvedBy: {
    anyOf: [personSchema("Who approved it"), { type: "string", minLength: 1 }],
    description: "Who approved it"
  },
  until: day("The last day on which it holds"),
  expires: day("Another word for until"),
  date: day("The day on which it was given"),
  link,
  statement: text("What is done meanwhile"),
  ...scope
};
var attestationKeys = Object.keys(attestation);
var waiverKeys = Object.keys(waiver);
var personKeys = Object.keys(person);
function attestationsSchema() {
  const list = (description, properties, required, more) => ({
    type: ["array", "null"],
    description,
    items: { type: "object", properties, required, ...more, additionalProperties: false }
  });
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    $id: "https://raw.githubusercontent.com/bcgov/specgate/main/docs/attestations.schema.json",
    title: "The attestations and waivers of specgate (.specgate/attestations.yaml)",
    type: "object",
    properties: {
      attestations: list("What no file can prove, stated by a person", attestation, ["id", "by", "date"], {
        anyOf: [{ required: ["link"] }, { required: ["statement"] }]
      }),
      waivers: list("Items that are accepted as not met for a while", waiver, ["id", "by", "reason"], {
        anyOf: [{ required: ["until"] }, { required: ["expires"] }]
      })
    },
    additionalProperties: false
  };
}

export {
  attestationKeys,
  waiverKeys,
  personKeys,
  attestationsSchema
};
