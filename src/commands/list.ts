/** `specgate list`: the APIs of the config. */

import { writeOutputs } from '../command-line/output.ts';
import { apiFiles, type Config } from '../config/read.ts';
import { exitCodes, UserError } from '../errors.ts';
import { table } from '../table.ts';
import { jsonText } from '../text.ts';
import { defineCommand } from './command.ts';

interface Api {
  name: string;
  file: string;
  /** The products that offer it. */
  products: string[];
}

export default defineCommand({
  name: 'list',
  summary: 'List the APIs of the config, as a table or as a matrix for GitHub Actions',
  config: 'required',
  examples: [
    { line: 'specgate list', does: 'A table' },
    { line: 'echo "matrix=$(specgate list --format matrix)" >> "$GITHUB_OUTPUT"', does: 'One job for each API' },
    { line: 'specgate list --format matrix --shards 8', does: 'Eight jobs, each with a part for check --shard' },
  ],
  async run({ values, config }, io) {
    const apis = apisOf(config!, io.cwd);
    writeOutputs(
      values.format,
      (format, { color }) => {
        if (format === 'json') return jsonText({ schema: 'specgate/list/1', apis });
        if (format === 'matrix')
          return values.shards === undefined ? matrix(apis, config!) : shards(apis, values.shards);
        const rows = apis.map(({ name, file, products }) => [name, file, products.join(', ')]);
        return table(['API', 'File', 'Products'], rows, color);
      },
      values.quiet,
      io,
    );
    return exitCodes.open;
  },
});

function apisOf(config: Config, cwd: string): Api[] {
  const products = [...(config.data.products ?? [])];
  return apiFiles(config, cwd).map(({ name, file }) => ({
    name,
    file,
    products: products.filter(([, { apis }]) => apis.includes(name)).map(([product]) => product),
  }));
}

/** GitHub starts no more jobs than these for a matrix. */
const maxJobs = 256;

/** Throws a UserError for more APIs than a matrix may have jobs. */
function matrix(apis: readonly Api[], config: Config): string {
  if (apis.length > maxJobs) {
    const message = `There are ${apis.length} APIs, and a matrix has ${maxJobs} jobs at most; --shards 8 parts them.`;
    throw new UserError(message, { file: config.file, ...config.place(['apis']) });
  }
  return onOneLine({ include: apis.map(({ name, file }) => ({ api: name, file })) });
}

/** No more parts than there are APIs: an empty one would start a job for nothing. */
function shards(apis: readonly Api[], wanted: number): string {
  const parts = Math.min(wanted, apis.length, maxJobs);
  return onOneLine({ include: Array.from({ length: parts }, (_, index) => ({ shard: `${index + 1}/${parts}` })) });
}

/** As an output of a step must be; no string of JSON holds a line break. */
function onOneLine(value: unknown): string {
  return jsonText(value).replace(/\n\s*/g, '');
}
