/** what comes in is validated against the schema before the program works with it. */
import { own, toText } from '../../document/pointer.ts';
import type { PluginEntity } from '../../kong/read.ts';
import { inputCoverage } from '../constraints.ts';
import type { Context } from '../context.ts';
import { firstFew, inDocument, inRepository } from '../evidence.ts';
import { defineItem, type Evidence } from '../item.ts';
import { concerns } from '../scope.ts';
import { anyDocument, attestationOf } from '../stated.ts';
import { judgedServices } from '../traffic/environments.ts';
import { routesOf } from '../traffic/operation-route.ts';
import { operationsOf } from '../traffic/operations.ts';
import { pluginsOn } from '../traffic/protection.ts';

/** A validator cannot refuse what the schema allows: below this share of bounded inputs it lets nearly everything through. */
const leastCoverage = 0.8;

/** What validates every request by OpenAPI or JSON Schema, or by the types that the document is made from. */
const validators =
  /^(express-openapi-validator|openapi-backend|exegesis(-express)?|openapi-enforcer-middleware|express-openapi|koa-openapi)$|:(swagger-request-validator-\w+|openapi4j-\w+)$|:swagger-request-validator-|^(connexion|fastapi|flask-openapi3|openapi-core|flask-smorest)(\[|$)|^github\.com\/(pb33f\/libopenapi-validator|oapi-codegen\/[\w-]*middleware|deepmap\/oapi-codegen\/pkg\/middleware)|^(committee|openapi_first)$/;
/** What validates where the program asks it to: whether it does so for every request, no package file shows. */
const perhapsValidators =
  /^(fastify|@hapi\/hapi|class-validator|joi|zod|ajv|express-validator|celebrate)$|:(spring-boot-starter-validation|hibernate-validator|quarkus-hibernate-validator)$|^(pydantic|marshmallow)(\[|$)|^github\.com\/(getkin\/kin-openapi|go-playground\/validator)|^fluentvalidation/;

export default defineItem({
  id: 'R-55',
  title: 'Input is validated by schema at the edge',
  section: 'J',
  proves:
    'Pillars of a production-ready API, Security by Design: validate every input with schema validation (JSON Schema, OpenAPI)',
  gate: 'warn',
  why: 'Injection and overflow begin with input that nobody expected; a schema says what to expect, and a validator refuses the rest.',
  remedy:
    'Bound every input in the document (maxLength, pattern, enum, minimum and maximum, maxItems), and validate requests against it in the gateway or in a middleware.',
  evidence: ['openapi', 'gateway-config', 'repository', 'attestation'],
  attestation: {
    states: 'Every request is validated against the schema before the program works with it; by what, is named.',
    maxMonths: 12,
  },
  check(context) {
    if (!context.document)
      return {
        status: 'unknown',
        evidence: [{ kind: 'openapi', where: context.api.file, says: 'The document cannot be read.' }],
      };
    const { inputs, bounded, unbounded } = inputCoverage(context);
    if (inputs === 0) {
      const reason = 'No operation takes a parameter or a body.';
      return { status: 'not-applicable', reason, evidence: [inDocument(context, ['paths'], reason)] };
    }
    const share = bounded / inputs;
    const examples = unbounded.length > 0 ? `; without bounds is, for one, the ${unbounded[0]}` : '';
    const coverage = inDocument(
      context,
      ['paths'],
      `${bounded} of ${inputs} inputs have bounds (${Math.floor(share * 100)} %)${examples}.`,
    );
    const found = [...inGateway(context), ...inBuild(validators, 'which validates requests', context)];
    const perhaps =
      found.length > 0
        ? []
        : inBuild(perhapsValidators, 'which can validate; that every request goes through it is not seen', context);
    if (found.length > 0 && share >= leastCoverage) return { status: 'pass', evidence: [coverage, ...found] };
    const open =
      found.length > 0
        ? inDocument(context, ['paths'], `Below ${leastCoverage * 100} % a validator lets nearly everything through.`)
        : inRepository(
            'gateway configuration and package manifests',
            'No validator of all requests was found, neither at the gateway nor in the program.',
          );
    return { status: 'unknown', evidence: [coverage, ...found, ...perhaps, open] };
  },
  examples: [
    {
      says: 'Every input has bounds, and a middleware validates.',
      files: {
        'openapi.yaml': withParameter('{type: string, maxLength: 40}'),
        'package.json': '{"dependencies": {"express-openapi-validator": "^5.0.0"}}\n',
      },
      expect: 'pass',
    },
    {
      says: 'The validator has nothing to hold on to.',
      files: {
        'openapi.yaml': withParameter('{type: string}'),
        'package.json': '{"dependencies": {"express-openapi-validator": "^5.0.0"}}\n',
      },
      expect: 'unknown',
    },
    { says: 'Nothing comes in.', files: { 'openapi.yaml': anyDocument }, expect: 'not-applicable' },
    {
      says: 'It is stated.',
      files: {
        'openapi.yaml': withParameter('{type: string}'),
        '.specgate/attestations.yaml': attestationOf(
          'R-55',
          'by: {name: Ada Example, role: Technical lead}\ndate: 2026-10-01\nstatement: The framework validates every request against the schema.',
        ),
      },
      expect: 'attested',
    },
  ],
});

function withParameter(schema: string): string {
  return `openapi: 3.0.3
info: {title: Routes, version: 1.0.0}
paths:
  /routes:
    get: {parameters: [{name: name, in: query, schema: ${schema}}], responses: {'200': {description: OK}}}
`;
}

/** A plugin that validates, on every route that takes an operation with input; one route without it is a way around. */
function inGateway(context: Context): Evidence[] {
  const services = judgedServices(context);
  const routes = context.gateway.routes.filter(({ service }) => service && services.includes(service));
  const found = new Map<string, Evidence>();
  for (const operation of operationsOf(context)) {
    const taken = [...routesOf(operation, routes)];
    if (taken.length === 0) return [];
    for (const route of taken) {
      const validator = pluginsOn(route, context.gateway).find(validates);
      if (!validator) return [];
      const where = `${validator.file}:${validator.line('name')}`;
      found.set(where, {
        kind: 'gateway-config',
        where,
        says: `The ${validator.data.name} plugin validates requests.`,
      });
    }
  }
  return firstFew([...found.values()], one => one, 1);
}

/** An empty schema takes everything. */
function validates({ data, config }: PluginEntity): boolean {
  if (data.name === 'oas-validation') return own(config, 'validate_request_body') !== false;
  if (data.name !== 'request-validator') return false;
  const schema = toText(own(config, 'body_schema') ?? '').replace(/\s/g, '');
  const parameters = own(config, 'parameter_schema');
  return !['', '[]', '{}', 'null'].includes(schema) || (Array.isArray(parameters) && parameters.length > 0);
}

function inBuild(libraries: RegExp, says: string, context: Context): Evidence[] {
  const isOurs = concerns(context);
  const found = context.repository.dependencies.list.filter(
    ({ path, name, isRuntime }) => isRuntime && isOurs(path) && libraries.test(name),
  );
  return firstFew(found, ({ name, where }) => inRepository(where, `The program is built with ${name}, ${says}.`), 1);
}
