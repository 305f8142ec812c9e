/** `specgate list`: the APIs of the config. */
import { apiFiles, type Config } from '../config.ts';
import { exitCodes } from '../errors.ts';
import { writeOutputs } from '../output.ts';
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
  ],
  async run({ values, config }, io) {
    const apis = apisOf(config!, io.cwd);
    writeOutputs(
      values.format,
      (format, { color }) => {
        if (format === 'json') return jsonText({ schema: 'specgate/list/1', apis });
        if (format === 'matrix') return matrix(apis);
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

/** On one line, as an output of a step must be; no string of JSON holds a line break. */
function matrix(apis: readonly Api[]): string {
  const include = apis.map(({ name, file }) => ({ api: name, file }));
  return jsonText({ include }).replace(/\n\s*/g, '');
}
