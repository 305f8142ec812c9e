/** a version that breaks consumers comes beside the old one, which is kept, deprecated and has an end. */
import { own } from '../../document/pointer.ts';
import type { ServiceEntity } from '../../kong/read.ts';
import type { Context } from '../context.ts';
import { type Answer, defineItem, type Evidence } from '../item.ts';
import { attestationOf } from '../stated.ts';
import { inGateway, withoutGatewayFiles } from '../traffic/evidence.ts';
import { routesDocument, routesService } from '../traffic/examples.ts';
import { newMajor, servicesOfMajor } from '../traffic/majors.ts';
import { isOn, pluginsOn } from '../traffic/protection.ts';

export default defineItem({
  id: 'R-70',
  title: 'A breaking version supersedes the old one, which is kept and deprecated',
  section: 'L',
  proves:
    'Product lifecycle, supersede: the old version is kept and deprecated, the migration target named, the dates announced',
  gate: 'block',
  why: 'Consumers learn from the old version where to go and how long they have; if it is gone or silent, they learn it from an outage.',
  remedy:
    'Keep the old service at the gateway and let it answer with Deprecation, Sunset and Link: rel="successor-version" (response-transformer; specgate supersede writes them).',
  evidence: ['gateway-config', 'openapi', 'attestation'],
  attestation: {
    states: 'The old version is kept, and its consumers know the new one and the date of its end.',
    maxMonths: 12,
  },
  check(context) {
    const { change, api } = context;
    if (context.isNew)
      return { status: 'not-applicable', reason: 'Nothing is superseded: this is the first version of the API.' };
    if (!change) {
      const says =
        'There is no base to compare with, so nobody knows whether the changes break consumers; --base gives one.';
      return { status: 'unknown', evidence: [{ kind: 'openapi', where: api.file, says }] };
    }
    if (!change.breaking) return { status: 'not-applicable', reason: 'No change breaks consumers.' };
    const step = newMajor(context);
    if (!step) {
      const says = `The changes break consumers, and the version goes from ${change.baseVersion ?? 'none'} to ${change.version ?? 'none'}: no new major version stands beside the old one.`;
      return { status: 'fail', evidence: [{ kind: 'openapi', where: api.file, says }] };
    }
    return withoutGatewayFiles(context) ?? judge(step.previous, context);
  },
  examples: [
    {
      says: 'Without a base nobody knows what changed.',
      files: { 'openapi.yaml': routesDocument, 'gateway.yaml': routesService('') },
      expect: 'unknown',
    },
    {
      says: 'How consumers are led over is stated.',
      files: {
        'openapi.yaml': routesDocument,
        'gateway.yaml': routesService(''),
        '.specgate/attestations.yaml': attestationOf(
          'R-70',
          'by: {name: Ada Example, role: Product owner}\ndate: 2026-10-01\nlink: https://example.gov.bc.ca/migration',
        ),
      },
      expect: 'attested',
    },
  ],
});

function judge(previous: number, context: Context): Answer {
  const kept = servicesOfMajor(previous, context);
  if (kept.length === 0) {
    const where = context.gateway.files[0] ?? 'gateway configuration';
    const says = `No service or route of the gateway is for version ${previous}.`;
    const isNamed = servicesOfMajor(previous + 1, context).length > 0;
    const evidence: Evidence[] = [{ kind: 'gateway-config', where, says }];
    return isNamed ? { status: 'fail', evidence } : { status: 'unknown', evidence, needs: 'attestation' };
  }
  const told = kept.map(({ service }) => announced(service, context));
  const evidence = told.flatMap(one => one.evidence).slice(0, 10);
  if (told.every(({ lacks }) => lacks.length === 0)) return { status: 'pass', evidence };
  const lacking = told.flatMap(({ service, lacks }) =>
    lacks.length === 0
      ? []
      : [inGateway(service, `${service.name ?? ''} is kept, and does not answer with ${lacks.join(', ')}.`, 'name')],
  );
  return { status: 'unknown', evidence: [...lacking, ...evidence], needs: 'attestation' };
}

const wanted: Readonly<Record<string, RegExp>> = {
  Deprecation: /^deprecation\s*:/i,
  Sunset: /^sunset\s*:/i,
  'Link to its successor': /^link\s*:.*rel="?(successor-version|deprecation|latest-version)/i,
};

/** The headers by which the old version tells its consumers (RFC 9745, RFC 8594). */
function announced(
  service: ServiceEntity,
  { gateway }: Context,
): { service: ServiceEntity; lacks: string[]; evidence: Evidence[] } {
  const plugins = new Set([
    ...service.routes.flatMap(route => pluginsOn(route, gateway)),
    ...service.plugins.filter(isOn),
  ]);
  const transformers = [...plugins].filter(({ data }) => data.name === 'response-transformer');
  const headers = transformers.flatMap(({ config }) =>
    ['add', 'replace', 'append'].flatMap(key => {
      const list = own(own(config, key), 'headers');
      return Array.isArray(list) ? list.filter((one): one is string => typeof one === 'string') : [];
    }),
  );
  const found = Object.entries(wanted).filter(([, form]) => headers.some(header => form.test(header)));
  return {
    service,
    lacks: Object.keys(wanted).filter(name => !found.some(([one]) => one === name)),
    evidence:
      found.length > 0
        ? [
            inGateway(
              transformers[0]!,
              `${service.name ?? ''} answers with ${found.map(([name]) => name).join(', ')}.`,
              'config',
            ),
          ]
        : [],
  };
}
