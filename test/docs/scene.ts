/** The repository in which the command lines of the pages run: the climbing APIs and one more document, with a branch to merge. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { folderWith } from '../support/documents.ts';
import { commitAll, git, makeRepository } from '../support/git.ts';
import { root } from './root.ts';

/** A work tree on a branch that adds an operation to one API and to `openapi.yaml`; `config` replaces specgate.yaml. The test removes it. */
export function scene(config?: string): string {
  const folder = folderWith({ '.gitignore': '.specgate/runs/\n.specgate.lock\n' });
  cpSync(path.join(root, 'examples/climbing'), folder, { recursive: true });
  cpSync(path.join(root, 'examples/park-permits'), path.join(folder, 'examples/park-permits'), { recursive: true });
  cpSync(path.join(folder, 'examples/park-permits/openapi.yaml'), path.join(folder, 'openapi.yaml'));
  if (config !== undefined) writeFileSync(path.join(folder, 'specgate.yaml'), config);
  makeRepository(folder);
  git(folder, 'switch', '--quiet', '--create', 'work');
  edit(folder, 'openapi.yaml', text => text.replace(/^paths:\n/m, `paths:\n${operation}`));
  edit(folder, 'apis/routes/openapi.yaml', text => text.replace(/^paths:\n/m, `paths:\n${operation}`));
  return folder;
}

const operation = `  /conditions:
    get:
      operationId: listConditions
      summary: The conditions today
      responses:
        '200': {description: The conditions, content: {application/json: {schema: {type: object}}}}
`;

/** Changes a file and commits it. Throws where nothing changes, since the page would be tried on something else. */
export function edit(folder: string, file: string, change: (text: string) => string): void {
  const full = path.join(folder, file);
  const before = readFileSync(full, 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`the edit finds nothing to change in ${file}`);
  writeFileSync(full, after);
  commitAll(folder);
}
