/** nothing is taken from consumers; it applies where this commit takes a published environment away. */
import { getAt, own } from '../../document/pointer.ts';
import type { Context } from '../context.ts';
import { dayOf } from '../dates.ts';
import { type Answer, defineItem, type Evidence } from '../item.ts';
import { attestationOf } from '../stated.ts';

export default defineItem({
  id: 'R-71',
  title: 'Nothing is retired that consumers still use',
  section: 'L',
  proves:
    'Product lifecycle: a product is retired when no consumer is left, or after the sunset date that was announced',
  gate: 'block',
  why: 'Whoever still calls a retired API fails without a word, at a time that the team chose and not the consumer.',
  remedy:
    'Move the consumers to the next version and wait until none is left, or announce a sunset date (x-sunset) and wait for it.',
  evidence: ['manifest', 'openapi', 'gateway', 'attestation'],
  attestation: { states: 'No consumer uses what is retired, or all agreed to the date.', maxMonths: 12 },
  check(context) {
    const leaving = retired(context);
    if (leaving.length === 0) return { status: 'not-applicable', reason: 'Nothing in this commit retires the API.' };
    return bySunset(context, leaving) ?? byConsumers(context, leaving);
  },
  examples: [
    {
      says: 'The product is on offer.',
      files: {
        'openapi.yaml': 'openapi: 3.0.3\ninfo: {title: Routes, version: 1.0.0}\npaths: {}\n',
        'gateway/product.yaml':
          'kind: Product\nname: Routes\ndataset: routes\nenvironments:\n  - {name: prod, active: true, flow: public, services: [routes]}\n',
      },
      expect: 'not-applicable',
    },
    {
      says: 'The production environment is switched off, and the announced day is over.',
      files: {
        'openapi.yaml': 'openapi: 3.0.3\ninfo: {title: Routes, version: 1.0.0, x-sunset: "2026-10-31"}\npaths: {}\n',
        'gateway/product.yaml':
          'kind: Product\nname: Routes\ndataset: routes\nenvironments:\n  - {name: prod, active: false, flow: public, services: [routes]}\n',
      },
      expect: 'pass',
    },
    {
      says: 'It is switched off before the announced day, and nobody says that no consumer is left.',
      files: {
        'openapi.yaml': 'openapi: 3.0.3\ninfo: {title: Routes, version: 1.0.0, x-sunset: "2027-10-31"}\npaths: {}\n',
        'gateway/product.yaml':
          'kind: Product\nname: Routes\ndataset: routes\nenvironments:\n  - {name: prod, active: false, flow: public, services: [routes]}\n',
      },
      expect: 'unknown',
    },
    {
      says: 'It is switched off, and all consumers agreed.',
      files: {
        'openapi.yaml': 'openapi: 3.0.3\ninfo: {title: Routes, version: 1.0.0, x-sunset: "2027-10-31"}\npaths: {}\n',
        'gateway/product.yaml':
          'kind: Product\nname: Routes\ndataset: routes\nenvironments:\n  - {name: prod, active: false, flow: public, services: [routes]}\n',
        '.specgate/attestations.yaml': attestationOf(
          'R-71',
          'by: {name: Ada Example, role: Product owner}\ndate: 2026-11-01\nstatement: The two consumers moved to version 2.',
        ),
      },
      expect: 'attested',
    },
  ],
});

interface Leaving {
  product: string | undefined;
  evidence: Evidence;
}

/**
 * Production environments that are switched off: those that the gateway has on, or, where nobody asked it, those of a
 * document that announces its end. A product that is only staged so far is switched off too and retires nothing.
 */
function retired({ manifests, live, document, config }: Context): Leaving[] {
  const name = config.ready?.environment ?? 'prod';
  const ends = sunsetOf(document?.data) !== undefined || getAt(document?.data, ['info', 'x-deprecated']) === true;
  return manifests.environments.flatMap((environment): Leaving[] => {
    if (environment.name !== name || own(environment.data, 'active') !== false) return [];
    const product = environment.product?.name;
    const atGateway = live?.answers.products?.find(one => one.name === product);
    const isOn = atGateway?.environments.some(one => one.name === name && one.active);
    if (live?.answers.products ? !isOn : !ends) return [];
    const where = `${environment.file}:${environment.line('active')}`;
    return [{ product, evidence: { kind: 'manifest', where, says: `The environment ${name} is switched off.` } }];
  });
}

function sunsetOf(data: unknown): string | undefined {
  return dayOf(getAt(data, ['info', 'x-sunset'])) ?? dayOf(own(data, 'x-sunset'));
}

function bySunset({ document, api, today }: Context, leaving: readonly Leaving[]): Answer | undefined {
  const day = sunsetOf(document?.data);
  if (!document || day === undefined || day >= today) return undefined;
  const where = `${api.file}:${document.locate(['info', 'x-sunset']).start.line}`;
  const over: Evidence = { kind: 'openapi', where, says: `The announced sunset ${day} is over.` };
  return { status: 'pass', evidence: [...leaving.map(({ evidence }) => evidence), over] };
}

function byConsumers({ live }: Context, leaving: readonly Leaving[]): Answer {
  const evidence = leaving.map(one => one.evidence);
  const consumers = live?.answers.consumers;
  if (!live || !consumers) {
    const says = 'Nobody asked the gateway how many consumers are left.';
    return { status: 'unknown', evidence: [...evidence, { kind: 'gateway', where: 'the gateway', says }] };
  }
  const left = leaving.reduce((sum, { product }) => sum + (consumers.get(product ?? '') ?? 0), 0);
  const says = left === 0 ? 'No consumer is left.' : `${left} consumers are left.`;
  return {
    status: left === 0 ? 'pass' : 'fail',
    evidence: [...evidence, { kind: 'gateway', where: live.url, says }],
  };
}
