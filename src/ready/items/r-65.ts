/** consumers know how large a message may be, and the gateway does not allow more. */
import { own, toText } from '../../document/pointer.ts';
import type { Context } from '../context.ts';
import { defineItem, type Evidence } from '../item.ts';
import { bytesOf, documentWithLevels, levelEvidence, levelText, noLevel, serviceLevel } from '../service-levels.ts';
import { anyDocument, attestationOf } from '../stated.ts';
import { judgedServices } from '../traffic/environments.ts';
import { inGateway } from '../traffic/evidence.ts';
import { plugin, routesDocument, routesService } from '../traffic/examples.ts';
import { operationsOf } from '../traffic/operations.ts';
import { pluginsOn } from '../traffic/protection.ts';

/** Kong's units: 1024 each (request-size-limiting, `size_unit`). */
const unitBytes: Readonly<Record<string, number>> = { bytes: 1, kilobytes: 1024, megabytes: 1024 ** 2 };
/** What the plugin takes where `allowed_payload_size` is absent, in megabytes. */
const defaultSize = 128;

export default defineItem({
  id: 'R-65',
  title: 'The message size limit is published, and the gateway keeps to it',
  section: 'K',
  proves: 'BC Government API Guidelines, Define an SLO up Front: message size limit (e.g., <1Mb per request)',
  gate: 'warn',
  why: 'A body without bound fills memory and disk of whoever reads it, and a consumer must know what is too large before sending.',
  remedy:
    'Add info.x-slo.message-size, such as "1 MB", to the document, and request-size-limiting with no more to the gateway.',
  evidence: ['openapi', 'gateway-config', 'attestation'],
  attestation: {
    states: 'The message size limit is agreed with the consumers and published, where is named.',
    maxMonths: 6,
  },
  check(context) {
    const value = serviceLevel(context, 'message-size');
    if (value === undefined) return noLevel(context, 'message-size');
    const promised = bytesOf(value);
    if (promised === undefined) {
      return {
        status: 'fail',
        evidence: [levelEvidence(context, 'message-size', `The message size is no size: ${levelText(value)}.`)],
      };
    }
    const stated = levelEvidence(context, 'message-size', `The limit is ${levelText(value)}.`);
    const { limits, without } = atGateway(context);
    // A megabyte is told in thousands or in 1024s; the gateway counts in the latter.
    const over = limits.filter(({ bytes }) => bytes > promised * 1.05);
    const evidence = (over.length > 0 ? over : limits).slice(0, 2).map(({ evidence: one }) => one);
    if (over.length > 0) return { status: 'fail', evidence: [stated, ...evidence] };
    if (without.length > 0 && takesBodies(context))
      return { status: 'unknown', evidence: [stated, ...without.slice(0, 3)] };
    return { status: 'pass', evidence: [stated, ...evidence] };
  },
  examples: [
    {
      says: 'The gateway takes what the document promises.',
      files: {
        'openapi.yaml': routesDocument.replace('version: 1.0.0', 'version: 1.0.0, x-slo: {message-size: 1 MB}'),
        'gateway.yaml': routesService(plugin('request-size-limiting', '{allowed_payload_size: 1}')),
      },
      expect: 'pass',
    },
    {
      says: 'The gateway takes ten times as much.',
      files: {
        'openapi.yaml': routesDocument.replace('version: 1.0.0', 'version: 1.0.0, x-slo: {message-size: 1 MB}'),
        'gateway.yaml': routesService(plugin('request-size-limiting', '{allowed_payload_size: 10}')),
      },
      expect: 'fail',
    },
    { says: 'That is no size.', files: { 'openapi.yaml': documentWithLevels('message-size: small') }, expect: 'fail' },
    {
      says: 'It is stated.',
      files: {
        'openapi.yaml': anyDocument,
        '.specgate/attestations.yaml': attestationOf(
          'R-65',
          'by: {name: Ada Example, role: Product owner}\ndate: 2026-10-01\nlink: https://example.gov.bc.ca/routes/slo',
        ),
      },
      expect: 'attested',
    },
  ],
});

/** What is only read has no message whose size anybody could choose. */
function takesBodies(context: Context): boolean {
  return operationsOf(context).some(({ method }) => ['POST', 'PUT', 'PATCH'].includes(method));
}

/** The sizes that the gateway takes, and the routes on which it takes any. */
function atGateway(context: Context): { limits: { bytes: number; evidence: Evidence }[]; without: Evidence[] } {
  const routes = judgedServices(context).flatMap(service => service.routes);
  const plugins = new Set(routes.flatMap(route => pluginsOn(route, context.gateway)));
  const without = routes
    .filter(route => !pluginsOn(route, context.gateway).some(({ data }) => data.name === 'request-size-limiting'))
    .map(route => inGateway(route, `The gateway takes messages of any size on the route ${route.name ?? ''}.`, 'name'));
  const limits = [...plugins].flatMap(one => {
    if (one.data.name !== 'request-size-limiting') return [];
    const size = own(one.config, 'allowed_payload_size') ?? defaultSize;
    const unit = own(one.config, 'size_unit') ?? 'megabytes';
    const bytes = typeof size === 'number' ? size * (unitBytes[toText(unit)] ?? Number.NaN) : Number.NaN;
    if (Number.isNaN(bytes)) return [];
    const where = `${one.file}:${one.line('config', 'allowed_payload_size')}`;
    return [
      { bytes, evidence: { kind: 'gateway-config' as const, where, says: `The gateway takes up to ${size} ${unit}.` } },
    ];
  });
  return { limits, without };
}
