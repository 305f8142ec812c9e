/** `specgate convert kong FILE`: Kong's declarative configuration for one OpenAPI document. */

import { checkFormats, writeOutputs } from '../command-line/output.ts';
import type { Document } from '../document/document.ts';
import { refuseDuplicates } from '../document/duplicates.ts';
import { Loader } from '../document/loader.ts';
import { expandOperands, Spaces } from '../document/operands.ts';
import { loadTree } from '../document/tree.ts';
import { exitCodes, UserError } from '../errors.ts';
import { logLine } from '../text.ts';
import { defineCommand } from './command.ts';
import { limitsOf, publishedBy } from './from-options.ts';

export default defineCommand({
  name: 'convert',
  summary: "Print Kong's declarative configuration for one document, equal to what openapi2kong makes of it",
  operands: { placeholder: 'kong FILE', help: 'The target, kong, and the document', min: 2, max: 2 },
  config: 'optional',
  examples: [
    { line: 'specgate convert kong openapi.yaml', does: 'Services, routes and plugins as YAML' },
    {
      line: 'specgate convert kong openapi.yaml --select-tag ns.my-gateway --format json=kong.json',
      does: 'Tag every entity, and write JSON into a file',
    },
  ],
  async run({ operands: [target = '', file = ''], values, config: configured }, io) {
    if (target !== 'kong') throw new UserError(`specgate converts to kong; "${target}" is unknown.`);
    checkFormats(values.format, io.cwd);
    const { convertToKong } = await import('../kong/convert/convert.ts');
    const { twinsIn } = await import('../kong/render/collisions.ts');
    const { kongText } = await import('../kong/convert/format.ts');
    const loader = new Loader(limitsOf(values));
    const options = { cwd: io.cwd, maxFiles: 1, allowEmpty: false, allowRemote: false };
    const [found, second] = expandOperands([file], new Spaces(io.cwd), options);
    if (!found || second) throw new UserError('specgate convert takes one document, not a folder.', { file });
    if (found.kind === 'remote') throw new UserError('Documents from the network are not converted.', { file });
    const read = async (): Promise<Document> => {
      if (found.kind === 'stdin') return loader.take(await io.readStdin(loader.limits.maxFileBytes), '<stdin>');
      if (found.kind === 'file') return loader.read(found.origin);
      return loader.take(await publishedBy({ config: configured, values }, io)(found.name), found.name);
    };
    const document = await read();
    refuseDuplicates(document);
    const tags = values['select-tag'].flatMap(tag => tag.split(',')).filter(tag => tag !== '');
    const { config, operations } = convertToKong(await loadTree(document, loader), {
      tags: tags.length > 0 ? tags : undefined,
      isInso: values['inso-compatible'],
      hasIds: !values['no-id'] && !values['inso-compatible'],
      makesOidc: values.oidc,
      reusesServices: values['reuse-services'],
      routesByHeader: !values['skip-route-by-header'],
      treatsAllHeadersAsRequired: values['treat-all-headers-as-required'],
      ignoresCircularReferences: values['ignore-circular-refs'],
    });
    // openapi2kong writes them too, and says nothing.
    const twins = twinsIn(operations);
    if (twins && !values.quiet) io.stderr.write(`specgate: ${logLine(twins.toString())}\n`);
    writeOutputs(values.format, format => kongText(config, format), values.quiet, io);
    return exitCodes.open;
  },
});
