/** a slow dependency cannot take all threads and connections. */
import { firstFew, inRepository, notFound } from '../evidence.ts';
import { defineItem } from '../item.ts';
import { concerns } from '../scope.ts';
import { anyDocument, attestationOf } from '../stated.ts';

/** Resilience4j's bulkhead or all of it (not one of its other modules), Polly, and their kin. */
const bulkheads =
  /^io\.github\.resilience4j:resilience4j-(bulkhead|all|spring-?\w*|spring-boot\d?|reactor|micronaut|ratpack)$|:spring-cloud-starter-circuitbreaker-(reactor-)?resilience4j$|^polly(\.core|\.extensions)?$|^microsoft\.extensions\.(http\.)?resilience$|^cockatiel$|:smallrye-fault-tolerance$|:quarkus-smallrye-fault-tolerance$/;

export default defineItem({
  id: 'R-42',
  title: 'Threads and connections are kept apart for each critical dependency',
  section: 'H',
  proves:
    'Pillars of a production-ready API, Resilience Patterns: Bulkhead, isolates resources per critical downstream',
  gate: 'info',
  why: 'Where all calls share one pool, one slow downstream takes every thread and the whole API stands still.',
  remedy:
    'Give each critical downstream a pool or a limit of its own (a bulkhead of Resilience4j or Polly), or state how they are kept apart.',
  evidence: ['repository', 'attestation'],
  attestation: { states: 'Each critical downstream has a pool or a limit of its own.', maxMonths: 12 },
  check(context) {
    const isOurs = concerns(context);
    const found = context.repository.dependencies.list.filter(
      ({ path, name, isRuntime }) => isRuntime && isOurs(path) && bulkheads.test(name),
    );
    if (found.length > 0)
      return {
        status: 'pass',
        evidence: firstFew(
          found,
          ({ name, where }) => inRepository(where, `The program is built with ${name}, which has bulkheads.`),
          2,
        ),
      };
    return notFound(
      context,
      manifestsOf(context.repository.dependencies.manifests),
      'No library with bulkheads (Resilience4j, Polly) is among the dependencies.',
      ['dependencies'],
    );
  },
  examples: [
    {
      says: 'Resilience4j is in the build.',
      files: {
        'openapi.yaml': anyDocument,
        'pom.xml':
          '<project><dependencies><dependency>\n<groupId>io.github.resilience4j</groupId><artifactId>resilience4j-spring-boot3</artifactId>\n</dependency></dependencies></project>\n',
      },
      expect: 'pass',
    },
    {
      says: 'Its retries alone are no bulkhead, and what only tests use is not in the program.',
      files: {
        'openapi.yaml': anyDocument,
        'pom.xml':
          '<project><dependencies><dependency><groupId>io.github.resilience4j</groupId><artifactId>resilience4j-retry</artifactId></dependency><dependency><groupId>io.github.resilience4j</groupId><artifactId>resilience4j-bulkhead</artifactId><scope>test</scope></dependency></dependencies></project>\n',
      },
      expect: 'unknown',
    },
    {
      says: 'It is stated.',
      files: {
        'openapi.yaml': anyDocument,
        '.specgate/attestations.yaml': attestationOf(
          'R-42',
          'by: {name: Ada Example, role: Technical lead}\ndate: 2026-10-01\nstatement: Each of the two downstream systems has a connection pool of its own.',
        ),
      },
      expect: 'attested',
    },
  ],
});

function manifestsOf(manifests: readonly { file: string }[]): string {
  return (
    manifests
      .map(({ file }) => file)
      .slice(0, 5)
      .join(', ') || 'package manifests'
  );
}
