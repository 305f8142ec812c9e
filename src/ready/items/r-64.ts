/** consumers know how often they may call, and the gateway does not allow more. */
import type { Context } from '../context.ts';
import { defineItem, type Evidence } from '../item.ts';
import { documentWithLevels, levelEvidence, levelText, noLevel, serviceLevel } from '../service-levels.ts';
import { anyDocument, attestationOf } from '../stated.ts';
import { abovePromiseAtApiConnect } from '../traffic/api-connect-answers.ts';
import { judgedServices } from '../traffic/environments.ts';
import { inGateway } from '../traffic/evidence.ts';
import { plugin, routesDocument, routesService } from '../traffic/examples.ts';
import { limitsOn, morePromised, perSecond, rounding, throughputOf } from '../traffic/limits.ts';
import { isPreflightOnly, protectionOf } from '../traffic/protection.ts';

export default defineItem({
  id: 'R-64',
  title: 'The throughput limit is published, and the gateway keeps to it',
  section: 'K',
  proves:
    'BC Government API Guidelines, Define an SLO up Front: throughput limit (e.g., 100 requests per second per consumer)',
  gate: 'warn',
  why: 'A limit that consumers learn from their first 429 is a fault in their program, and one that the gateway does not keep protects nobody.',
  remedy:
    'Add info.x-slo.throughput, such as "100 requests per second", to the document, and set the rate limit of the gateway to no more.',
  evidence: ['openapi', 'gateway-config', 'attestation'],
  attestation: {
    states: 'The throughput limit is agreed with the consumers and published, where is named.',
    maxMonths: 6,
  },
  check(context) {
    const value = serviceLevel(context, 'throughput');
    if (value === undefined) return noLevel(context, 'throughput');
    const promised = throughputOf(context);
    if (!promised) {
      const says = `The throughput is no number of requests in a time: ${levelText(value)}.`;
      return { status: 'fail', evidence: [levelEvidence(context, 'throughput', says)] };
    }
    const stated = levelEvidence(context, 'throughput', `The limit is ${levelText(value)}.`);
    const { over, within, without } = atGateway(context, promised.perSecond);
    const above = abovePromiseAtApiConnect(context);
    if (above.length > 0) return { status: 'fail', evidence: [stated, ...above.slice(0, 3)] };
    if (over.length > 0) return { status: 'fail', evidence: [stated, ...over.slice(0, 3)] };
    // That nothing limits them is the gap of R-16; here it only means that the second half is not proved.
    if (without.length > 0) return { status: 'unknown', evidence: [stated, ...without.slice(0, 3)] };
    const routes = judgedServices(context).flatMap(service => service.routes);
    const more = morePromised(routes, context.gateway, promised.perSecond);
    // A plan with more is no fault, but what consumers read is not what all of them get.
    if (more.length > 0) return { status: 'unknown', evidence: [stated, ...within.slice(0, 1), ...more.slice(0, 3)] };
    return { status: 'pass', evidence: [stated, ...within.slice(0, 1)] };
  },
  examples: [
    {
      says: 'The gateway allows less than is promised as the limit.',
      files: {
        'openapi.yaml': routesDocument.replace(
          'version: 1.0.0',
          'version: 1.0.0, x-slo: {throughput: 100 requests per second}',
        ),
        'gateway.yaml': routesService(plugin('rate-limiting', '{minute: 600}')),
      },
      expect: 'pass',
    },
    {
      says: 'The gateway allows more.',
      files: {
        'openapi.yaml': routesDocument.replace(
          'version: 1.0.0',
          'version: 1.0.0, x-slo: {throughput: 100 requests per minute}',
        ),
        'gateway.yaml': routesService(plugin('rate-limiting', '{minute: 600}')),
      },
      expect: 'fail',
    },
    {
      says: 'Nothing at the gateway holds callers to it.',
      files: {
        'openapi.yaml': routesDocument.replace(
          'version: 1.0.0',
          'version: 1.0.0, x-slo: {throughput: 100 requests per second}',
        ),
        'gateway.yaml': routesService(plugin('key-auth')),
      },
      expect: 'unknown',
    },
    { says: 'That is no number.', files: { 'openapi.yaml': documentWithLevels('throughput: a lot') }, expect: 'fail' },
    {
      says: 'It is stated.',
      files: {
        'openapi.yaml': anyDocument,
        '.specgate/attestations.yaml': attestationOf(
          'R-64',
          'by: {name: Ada Example, role: Product owner}\ndate: 2026-10-01\nlink: https://example.gov.bc.ca/routes/slo',
        ),
      },
      expect: 'attested',
    },
  ],
});

/** Limits of the gateway above the promised one, those that keep to it, and the routes that have none. */
function atGateway(
  context: Context,
  promised: number,
): { over: Evidence[]; within: Evidence[]; without: readonly Evidence[] } {
  const { gateway } = context;
  const over = new Map<string, Evidence>();
  const within = new Map<string, Evidence>();
  const without: Evidence[] = [];
  for (const route of judgedServices(context).flatMap(service => service.routes)) {
    const limits = limitsOn(route, gateway);
    const rate = perSecond(limits);
    const first = limits.find(({ windows }) => windows.length > 0);
    if (rate === undefined || !first) {
      if (!isPreflightOnly(route) && protectionOf(route, gateway).kind !== 'terminated')
        without.push(inGateway(route, `No limit that is known here holds on the route ${route.name ?? ''}.`, 'name'));
      continue;
    }
    const shown = first.windows.map(({ says }) => says).join(', ');
    const isOver = rate > promised * rounding;
    const says = isOver ? `The gateway allows ${shown}, more than that.` : `The gateway allows ${shown}.`;
    (isOver ? over : within).set(first.where, { kind: 'gateway-config', where: first.where, says });
  }
  return { over: [...over.values()], within: [...within.values()], without };
}
