/** the database's schema moves with the release, by itself. */

import type { Context } from '../context.ts';
import { databaseOf, migratingContainers, migratingSteps, migrationsOf } from '../databases.ts';
import { firstFew, inRepository, notFound } from '../evidence.ts';
import { workflow } from '../examples.ts';
import { defineItem, type Evidence } from '../item.ts';
import { concerns } from '../scope.ts';
import { anyDocument } from '../stated.ts';

export default defineItem({
  id: 'R-51',
  title: 'Database migrations are automated',
  section: 'I',
  proves:
    'Pillars of a production-ready API, Automated Deployment & Lifecycle Management: database migrations are version-controlled and part of the automated deployment',
  gate: 'info',
  why: 'A schema that somebody changes by hand does not fit the program in one environment or the other, and never at the moment of the release.',
  remedy:
    'Keep migrations in the repository (Flyway, Liquibase, Alembic and so on), and run them in the pipeline, in an init container or at the start of the program.',
  evidence: ['repository'],
  check(context) {
    const migrations = migrationsOf(context);
    const known = firstFew(migrations, ({ tool, where }) => inRepository(where, `The migrations are ${tool}'s.`), 1);
    const runs = [
      ...atStart(context),
      ...inSteps(context),
      ...migratingContainers(context).map(({ where, says }) => inRepository(where, says)),
    ];
    if (runs.length > 0) return { status: 'pass', evidence: [...runs.slice(0, 3), ...known] };
    const database = databaseOf(context);
    if (database.kind === 'none' && migrations.length === 0) {
      const reason = `No database driver is among the dependencies in ${database.where}.`;
      return { status: 'not-applicable', reason, evidence: [inRepository(database.where, reason)] };
    }
    const has =
      database.kind === 'some' ? [inRepository(database.where, `There is a database (${database.what}).`)] : [];
    return notFound(
      context,
      'pipelines, manifests and package manifests',
      'Nothing shows that migrations run by themselves.',
      ['pipelines', 'objects', 'dependencies'],
      [...has, ...known],
    );
  },
  examples: [
    {
      says: 'Spring Boot runs Flyway when it starts.',
      files: {
        'openapi.yaml': anyDocument,
        'pom.xml':
          '<project><dependencies><dependency><groupId>org.flywaydb</groupId><artifactId>flyway-core</artifactId></dependency><dependency><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-data-jpa</artifactId></dependency></dependencies></project>\n',
      },
      expect: 'pass',
    },
    {
      says: 'The pipeline migrates.',
      files: {
        'openapi.yaml': anyDocument,
        'requirements.txt': 'sqlalchemy==2.0.0\nalembic==1.13.0\n',
        '.github/workflows/deploy.yml': workflow('alembic upgrade head'),
      },
      expect: 'pass',
    },
    {
      says: 'There are migrations, and nothing runs them.',
      files: {
        'openapi.yaml': anyDocument,
        'package.json': '{"dependencies": {"pg": "^8.0.0"}}\n',
        'migrations/20260101000000_first.ts': '',
      },
      expect: 'unknown',
    },
    {
      says: 'There is no database.',
      files: { 'openapi.yaml': anyDocument, 'package.json': '{"dependencies": {"express": "^5.0.0"}}\n' },
      expect: 'not-applicable',
    },
  ],
});

/** Frameworks that migrate at their start where the library is there, unless a setting switches it off. */
function atStart(context: Context): Evidence[] {
  const isOurs = concerns(context);
  const { dependencies, tree } = context.repository;
  const list = dependencies.list.filter(({ path, isRuntime }) => isRuntime && isOurs(path));
  const library = list.find(({ name }) => /:(flyway-core|liquibase-core)$/.test(name));
  const framework =
    library && list.find(({ name, path }) => path === library.path && /^org\.springframework\.boot:/.test(name));
  if (!library || !framework) return [];
  const isOff = tree.files.some(
    file =>
      /(^|\/)application(-prod\w*)?\.(ya?ml|properties)$/.test(file) &&
      /(flyway|liquibase)[.:]\s{0,200}enabled\s{0,20}[:=]\s{0,20}false/.test(tree.text(file) ?? ''),
  );
  return isOff
    ? []
    : [inRepository(library.where, `Spring Boot runs the migrations of ${library.name} when it starts.`)];
}

function inSteps(context: Context): Evidence[] {
  return firstFew(
    migratingSteps(context),
    step => inRepository(step.where, `${step.pipeline.system} runs ${step.does}.`),
    1,
  );
}
