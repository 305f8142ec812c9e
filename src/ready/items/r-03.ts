/** the API behind the gateway runs and may be called; the gateway or a probe sees it, files can only disprove it. */
import type { Context } from '../context.ts';
import { defineItem, type Evidence } from '../item.ts';
import { anyDocument, attestationOf } from '../stated.ts';
import { judgedServices } from '../traffic/environments.ts';
import { isPlaceholderHost, serversOf } from '../traffic/operations.ts';

export default defineItem({
  id: 'R-03',
  title: 'A production-ready API runs behind the gateway',
  section: 'A',
  proves: 'APS Production Readiness Checklist, First time activities: Have access to a production-ready API',
  gate: 'block',
  why: 'A gateway in front of nothing answers every consumer with an error, under the name of the ministry.',
  remedy:
    'Deploy the API, name its production server in the document, and look at it with specgate ready --probe URL or with the credentials of the gateway.',
  evidence: ['gateway', 'probe', 'openapi', 'attestation'],
  attestation: { states: 'The API runs in production, and those who publish it have access to it.', maxMonths: 12 },
  check(context) {
    const evidence = [...byGateway(context), ...byProbe(context), ...byServers(context)];
    const told = evidence.find(({ answer }) => answer !== undefined);
    const shown = evidence.map(one => one.evidence);
    if (told?.answer) return { status: told.answer, evidence: shown };
    return {
      status: 'unknown',
      evidence: [
        ...shown,
        { kind: 'gateway', where: 'the gateway', says: 'Nobody asked it whether the services are up.' },
      ],
      needs: 'gateway',
    };
  },
  examples: [
    {
      says: 'The only server is a machine of the author.',
      files: {
        'openapi.yaml':
          'openapi: 3.0.3\ninfo: {title: Routes, version: 1.0.0}\nservers: [{url: http://localhost:8080}]\npaths: {}\n',
      },
      expect: 'fail',
    },
    {
      says: 'A server is named, but nobody looked whether it answers.',
      files: {
        'openapi.yaml':
          'openapi: 3.0.3\ninfo: {title: Routes, version: 1.0.0}\nservers: [{url: https://routes.api.gov.bc.ca}]\npaths: {}\n',
      },
      expect: 'unknown',
    },
    {
      says: 'It is stated.',
      files: {
        'openapi.yaml': anyDocument,
        '.specgate/attestations.yaml': attestationOf(
          'R-03',
          'by: {name: Ada Example, role: Technical lead}\ndate: 2026-10-01\nstatement: Version 1 runs since October.',
        ),
      },
      expect: 'attested',
    },
  ],
});

interface Seen {
  answer: 'pass' | 'fail' | undefined;
  evidence: Evidence;
}

/** The gateway calls each upstream; an answer of 404 at its root says nothing (aps-gateway, status). */
function byGateway(context: Context): Seen[] {
  const { live } = context;
  const services = live?.answers.services;
  if (!live || !services) return [];
  const names = new Set(judgedServices(context).map(({ name }) => name));
  const asked = services.filter(({ name }) => names.size === 0 || names.has(name));
  if (asked.length === 0) {
    const says = 'The gateway knows none of the services.';
    return [{ answer: undefined, evidence: { kind: 'gateway', where: live.url, says } }];
  }
  const seen = asked.map(({ name, isUp, reason }): Seen => {
    const isClear = isUp || !/^\d+ Response$/.test(reason);
    const says = `The gateway finds ${name} ${isUp ? 'up' : 'down'} (${reason}).`;
    return {
      answer: isClear ? (isUp ? 'pass' : 'fail') : undefined,
      evidence: { kind: 'gateway', where: live.url, says },
    };
  });
  const worst = seen.some(({ answer }) => answer === 'fail')
    ? 'fail'
    : seen.every(({ answer }) => answer === 'pass')
      ? 'pass'
      : undefined;
  return seen.map(({ evidence }) => ({ answer: worst, evidence }));
}

function byProbe({ probe }: Context): Seen[] {
  const health = probe?.health;
  if (!health?.isSeen || !health.isRight) return [];
  return [
    { answer: 'pass', evidence: { kind: 'probe', where: health.where, says: `It answers with ${health.status}.` } },
  ];
}

/** A document that names only places that are nobody's disproves it. */
function byServers(context: Context): Seen[] {
  const servers = serversOf(context).filter(({ host }) => host !== undefined);
  const real = servers.filter(({ host }) => !isPlaceholderHost(host!));
  const [first] = real.length > 0 ? real : servers;
  if (!first) return [];
  const isReal = real.length > 0;
  const says = isReal
    ? `The document names the server ${first.host}.`
    : `The document names no server but ${first.host}, which is no place for production.`;
  return [{ answer: isReal ? undefined : 'fail', evidence: { kind: 'openapi', where: first.where, says } }];
}
