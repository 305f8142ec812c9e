/** Reads the files for gwa that the config names, from the workspace alone. */
import path from 'node:path';
import { defaultLimits } from '../../../document/limits.ts';
import { decodeText } from '../../../document/parse.ts';
import { diskSpace, workspaceOf } from '../../../document/space.ts';
import { readTeam, type Team } from './team.ts';

/** `files` are relative to `folder`, that of the config. Throws a UserError with the file for what cannot be read. */
export function teamFiles(files: readonly string[], folder: string, cwd: string): Team {
  if (files.length === 0) return readTeam([]);
  const root = workspaceOf(path.join(folder, 'specgate.yaml'), cwd);
  const space = diskSpace(root, cwd);
  return readTeam(
    files.map(file => {
      const relative = path
        .relative(root, path.resolve(folder, file.replaceAll('\\', '/')))
        .split(path.sep)
        .join('/');
      const name = space.name(relative);
      return { file: name, text: decodeText(space.read(relative, defaultLimits.maxFileBytes), name) };
    }),
  );
}
