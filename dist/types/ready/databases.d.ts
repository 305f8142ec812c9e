/** Whether an API has a database, and how its schema is migrated. */
import type { Context } from './context.ts';
import { type FoundStep } from './pipeline-steps.ts';
export type Database = {
    kind: 'some';
    where: string;
    what: string;
}
/** Dependencies are known, and no driver is among them; `where` names a manifest. */
 | {
    kind: 'none';
    where: string;
} | {
    kind: 'unknown';
};
export declare function databaseOf(context: Context): Database;
export interface Migrations {
    tool: string;
    where: string;
}
/** Tools of which the repository has the migrations, or the library. */
export declare function migrationsOf(context: Context): Migrations[];
/** A command that migrates: `flyway migrate`, `alembic upgrade head`, `npx prisma migrate deploy`, `python manage.py migrate`. */
export declare function isMigration(words: readonly string[]): boolean;
/** Steps of pipelines that migrate where a release is made. */
export declare function migratingSteps(context: Context): FoundStep[];
/** Containers that migrate before or beside the program: init containers, jobs, hooks; and the program's own start. */
export declare function migratingContainers(context: Context): {
    where: string;
    says: string;
}[];
