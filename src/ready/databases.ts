/** Whether an API has a database, and how its schema is migrated. */
import type { Context } from './context.ts';
import { type FoundStep, findSteps, hasOwnContainers, startOf, type Wanted } from './pipeline-steps.ts';
import type { Dependency } from './repository/dependencies.ts';
import { environmentOf } from './repository/environment.ts';
import { commandsOf } from './repository/shell.ts';
import { repositoryFact } from './repository.ts';
import { concerns } from './scope.ts';

export type Database =
  | { kind: 'some'; where: string; what: string }
  /** Dependencies are known, and no driver is among them; `where` names a manifest. */
  | { kind: 'none'; where: string }
  | { kind: 'unknown' };

const drivers =
  /^(pg|pg-promise|postgres|mysql2?|mariadb|oracledb|mssql|tedious|mongodb|mongoose|sequelize|typeorm|knex|@prisma\/client|prisma|drizzle-orm|objection|sqlite3|better-sqlite3|@mikro-orm\/core)$|:(postgresql|mysql-connector-j|mariadb-java-client|ojdbc\d*|mssql-jdbc|spring-boot-starter-(data-jpa|jdbc|data-mongodb|data-r2dbc)|hibernate-core|quarkus-jdbc-\w+|mongodb-driver-sync)$|^(psycopg2?|psycopg2-binary|asyncpg|sqlalchemy|sqlmodel|mysqlclient|pymysql|pymongo|cx-oracle|oracledb|django|peewee|tortoise-orm|motor)(\[|$)|^(github\.com\/(lib\/pq|jackc\/pgx|go-sql-driver\/mysql|jmoiron\/sqlx|go-gorm)|gorm\.io|go\.mongodb\.org)|^(npgsql|microsoft\.entityframeworkcore|microsoft\.data\.sqlclient|mongodb\.driver|dapper|oracle\.manageddataaccess)(\.|$)|^(pg|mysql2|activerecord|mongoid|sequel)$/;

const databaseImages = /(^|[/_-])(postgres|postgresql|postgis|patroni|crunchy|mysql|mariadb|mongo|mongodb)([-_:@/]|$)/i;

export function databaseOf(context: Context): Database {
  const isOurs = concerns(context);
  const { dependencies, workloads, objects } = context.repository;
  const driver = dependencies.list.find(({ path, name, isRuntime }) => isRuntime && isOurs(path) && drivers.test(name));
  if (driver) return { kind: 'some', where: driver.where, what: driver.name };
  const cluster = objects.find(
    ({ kind, path }) => /^(PostgresCluster|Postgresql|MongoDBCommunity)$/.test(kind) && isOurs(path),
  );
  if (cluster) return { kind: 'some', where: cluster.where(), what: cluster.kind };
  const workload = workloads.find(
    ({ object, containers }) => isOurs(object.path) && containers.some(({ image }) => databaseImages.test(image ?? '')),
  );
  if (workload) return { kind: 'some', where: workload.object.where(), what: 'a database server' };
  // A manifest without any dependency says nothing of the program.
  const manifest = dependencies.manifests.find(
    ({ path }) => isOurs(path) && dependencies.list.some(one => one.path === path && one.isRuntime),
  );
  return manifest ? { kind: 'none', where: manifest.file } : { kind: 'unknown' };
}

export interface Migrations {
  tool: string;
  where: string;
}

const tools: readonly { tool: string; dependency?: RegExp; files?: RegExp }[] = [
  {
    tool: 'Flyway',
    dependency: /:flyway-|:quarkus-flyway|^flyway/,
    files: /(^|\/)(db\/)?migrations?\/(.*\/)?V\d[\w.]*__[^/]+\.sql$/,
  },
  {
    tool: 'Liquibase',
    dependency: /:liquibase-|:quarkus-liquibase/,
    files: /(^|\/)(db\.)?changelog[^/]*\.(xml|ya?ml|sql|json)$/i,
  },
  { tool: 'Alembic', dependency: /^alembic(\[|$)/, files: /(^|\/)alembic\/versions\/[^/]+\.py$/ },
  { tool: 'Django', files: /(^|\/)migrations\/0\d{3}_\w+\.py$/ },
  { tool: 'Prisma', files: /(^|\/)prisma\/migrations\/.+\.sql$/ },
  { tool: 'Knex', files: /(^|\/)migrations\/\d{8,}_[^/]+\.[cm]?[jt]s$/ },
  { tool: 'TypeORM', files: /(^|\/)migrations?\/\d{10,}-[^/]+\.[jt]s$/ },
  { tool: 'Entity Framework', files: /(^|\/)Migrations\/\d{14}_\w+\.cs$/ },
  { tool: 'golang-migrate', files: /(^|\/)migrations\/\d+_[^/]+\.(up|down)\.sql$/ },
  { tool: 'Rails', files: /(^|\/)db\/migrate\/\d{14}_\w+\.rb$/ },
];

const migrationFiles = repositoryFact(({ tree }) => {
  const own = tree.files.filter(
    path => /migrat|changelog|alembic/i.test(path) && !/(^|\/)(node_modules|tests?)\//.test(path),
  );
  return tools.map(({ files }) => (files ? own.filter(path => files.test(path)) : []));
});

/** Tools of which the repository has the migrations, or the library. */
export function migrationsOf(context: Context): Migrations[] {
  const isOurs = concerns(context);
  const { tree, dependencies } = context.repository;
  const files = migrationFiles(context.repository);
  return tools.flatMap(({ tool, dependency }, index): Migrations[] => {
    const file = files[index]!.find(isOurs);
    if (file !== undefined) return [{ tool, where: tree.name(file) }];
    const library: Dependency | undefined =
      dependency &&
      dependencies.list.find(({ path, name, isRuntime }) => isRuntime && isOurs(path) && dependency.test(name));
    return library ? [{ tool, where: library.where }] : [];
  });
}

const migrating: Wanted = {
  uses: name => /flyway|liquibase/.test(name),
  runs: words => isMigration(words),
};

const migrators =
  /^(flyway|liquibase|alembic|prisma|knex|typeorm|sequelize|sequelize-cli|goose|migrate|dbmate|drizzle-kit|db-migrate|node-pg-migrate)$/;
/** What makes a migration, tells of them or takes them back. */
const otherwise = /\b(make|create|generate|new|status|list|rollback|undo|revert|down|downgrade|validate|info|test)\b/;

/** A command that migrates: `flyway migrate`, `alembic upgrade head`, `npx prisma migrate deploy`, `python manage.py migrate`. */
function isMigration(words: readonly string[]): boolean {
  const [program = '', ...rest] = words;
  const verbs = rest.filter(word => !word.startsWith('-')).join(' ');
  if (otherwise.test(verbs)) return false;
  if (migrators.test(program)) return /\b(migrate|update|upgrade|up|latest|deploy|migration:run)\b/.test(verbs);
  if (/^(python3?|django-admin)$/.test(program)) return /(^|\s)(\S*manage\.py\s+)?migrate\b/.test(verbs);
  if (program === 'dotnet') return /^ef database update\b/.test(verbs);
  if (/^(rails|rake)$/.test(program)) return /\bdb:migrate\b/.test(verbs);
  if (/^(npm|yarn|pnpm)$/.test(program))
    return /^(run(-script)?\s+)?(db[:-])?(migrat\w*|typeorm migration:run|prisma[: ]migrate)\b/.test(verbs);
  if (/^(mvnw?|gradlew?)$/.test(program)) return /(flyway|liquibase):?(migrate|update)/i.test(verbs);
  return false;
}

/** Steps of pipelines that migrate where a release is made; the database of a test, which goes with its job, is none. */
export function migratingSteps(context: Context): FoundStep[] {
  return findSteps(context, migrating).filter(
    step =>
      ['release', 'by hand', 'schedule'].includes(startOf(step)) &&
      !hasOwnContainers(step, context.repository) &&
      (step.job.environment !== undefined || environmentOf(step.job.name) !== 'other'),
  );
}

/** Containers that migrate before or beside the program: init containers, jobs, hooks; and the program's own start. */
export function migratingContainers(context: Context): { where: string; says: string }[] {
  const isOurs = concerns(context);
  const { workloads, jobs } = context.repository;
  const runs = [...workloads, ...jobs].filter(({ object }) => isOurs(object.path));
  const found = runs.flatMap(workload => {
    const isJob = /Job$/.test(workload.object.kind);
    return [...workload.initContainers, ...workload.containers]
      .filter(
        container =>
          /flyway|liquibase|migrat/i.test(container.image ?? '') ||
          commandsOf(container.command.join(' ')).some(({ words }) => isMigration(words)),
      )
      .map(({ where }) => ({
        where,
        says: isJob ? 'A job migrates the database.' : 'A container migrates the database when the workload starts.',
      }));
  });
  const starts = migratingStarts(context.repository).filter(({ path }) => isOurs(path));
  return [...found, ...starts];
}

/** Dockerfiles and start scripts that migrate before the program begins. */
const migratingStarts = repositoryFact(({ tree }) =>
  tree.files
    .filter(file => /(^|\/)(Dockerfile[^/]*|[^/]*entrypoint[^/]*\.sh|start\.sh)$/i.test(file))
    .flatMap(path => {
      const isImage = /Dockerfile/i.test(path);
      const lines = (tree.text(path) ?? '').split(/\r?\n/);
      const index = lines.findIndex(line =>
        isImage
          ? /^(CMD|ENTRYPOINT)\b/.test(line) && startsMigration(line)
          : commandsOf(line).some(({ words }) => isMigration(words)),
      );
      const where = `${tree.name(path)}:${index + 1}`;
      return index === -1 ? [] : [{ path, where, says: 'The program migrates the database when it starts.' }];
    }),
);

/** `CMD ["npm", "run", "migrate"]` or `CMD flyway migrate && java -jar app.jar`. */
function startsMigration(line: string): boolean {
  const rest = line.replace(/^(CMD|ENTRYPOINT)\s*/, '').slice(0, 2000);
  const script = rest.startsWith('[')
    ? rest
        .replace(/[[\]]/g, ' ')
        .replace(/"\s*,\s*"/g, '" "')
        .replace(/["']/g, '')
    : rest;
  return commandsOf(script.replace(/^\s*(sh|bash)\s+-c\s+/, '')).some(({ words }) => isMigration(words));
}
