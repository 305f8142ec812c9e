/** `specgate init`: writes a config, its schema, a workflow and a readiness file for the documents that it finds. */
import { lstatSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { configName } from '../config/source.ts';
import { gitTop } from '../document/space.ts';
import { exitCodes, UserError } from '../errors.ts';
import { logLine } from '../text.ts';
import { defineCommand } from './command.ts';
import { type InitFile, initFiles } from './init/files.ts';
import { findDocuments } from './init/find-documents.ts';

export default defineCommand({
  name: 'init',
  summary: 'Write a config, a workflow and a readiness file for the OpenAPI documents here',
  config: 'none',
  examples: [
    { line: 'specgate init', does: 'In the top folder of a repository; keeps every file that exists' },
    {
      line: 'specgate init --config services/routes/specgate.yaml',
      does: 'A part of a large repository, with a config and a workflow of its own',
    },
  ],
  async run({ values }, io) {
    refuseBelowTop(io.cwd);
    const documents = findDocuments(io.cwd, values['max-file-size'] * 1024 * 1024);
    if (documents.length === 0) {
      throw new UserError(
        'There is no OpenAPI document in this folder (a YAML or JSON file that says openapi: or swagger:); run specgate init where yours are.',
      );
    }
    const config = configFile(values.config, io.cwd);
    const lines = documents.map(({ file }) => `found  ${file}`);
    const files = initFiles(documents, config);
    for (const file of files) lines.push(`${write(file, io.cwd) ? 'wrote' : 'kept '}  ${file.file}`);
    const workflow = files.find(({ file }) => file.startsWith('.github/'))!.file;
    io.stdout.write(`${lines.map(logLine).join('\n')}\n${values.quiet ? '' : nextSteps(config, workflow)}`);
    return exitCodes.open;
  },
});

/** Elsewhere GitHub would not read the workflow, nor specgate the files of .specgate. Throws a UserError. */
function refuseBelowTop(cwd: string): void {
  const top = gitTop(cwd);
  if (top === undefined || top === cwd) return;
  const above = path.relative(cwd, top).split(path.sep).join('/');
  const folder = path.relative(top, cwd).split(path.sep).join('/');
  throw new UserError(
    `The repository begins at ${above}, and GitHub reads workflows there alone; run there: specgate init --config ${folder}/${configName}`,
  );
}

/** False where the file was there before: what a person wrote is never replaced. Throws a UserError. */
function write({ file, text }: InitFile, cwd: string): boolean {
  const full = path.join(cwd, file);
  try {
    if (lstatSync(full, { throwIfNoEntry: false })) return false;
    mkdirSync(path.dirname(full), { recursive: true });
    writeFileSync(full, text, { flag: 'wx' });
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UserError(`The file cannot be written (${code ?? 'unknown error'}).`, { file });
  }
}

/** Where the config is to stand, relative to the working directory. Throws a UserError for a place outside of it. */
function configFile(named: string | undefined, cwd: string): string {
  const file = path.relative(cwd, path.resolve(cwd, named ?? configName));
  if (file !== '' && !file.startsWith('..') && !path.isAbsolute(file)) return file.split(path.sep).join('/');
  throw new UserError('specgate init writes its config into this folder or one below; --config names another place.', {
    file: named!,
  });
}

function nextSteps(config: string, workflow: string): string {
  const flag = config === configName ? '' : ` --config ${config}`;
  return `
Next:
  1. Look at the names and files in ${config}.
  2. specgate check${flag}
  3. Pin the Action in ${workflow} to the commit SHA of a release, then commit the files.
`;
}
