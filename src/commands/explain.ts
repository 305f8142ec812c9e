/** `specgate explain`: the guideline behind a rule, with a bad and a good example. */
import { exitCodes, UserError } from '../errors.ts';
import { explainRule, severityWord } from '../explain.ts';
import { writeOutputs } from '../output.ts';
import { didYouMean } from '../suggest.ts';
import { jsonText } from '../text.ts';
import { defineCommand } from './command.ts';

export default defineCommand({
  name: 'explain',
  summary: 'Explain a rule: the guideline behind it, why, a bad and a good example, what to do',
  operands: { placeholder: 'RULE', help: 'The id of a rule, as findings show it', min: 1, max: 1 },
  config: 'none',
  examples: [{ line: 'specgate explain bc-https-only', does: 'Why every server URL uses https' }],
  async run({ operands, values }, io) {
    const { pageIds, pageOf } = await import('../lint/rule-text.ts');
    const id = operands[0]!;
    const page = pageOf(id);
    if (!page) {
      const hint = didYouMean(id, pageIds()) || '; docs/rules/ has a page for each rule';
      throw new UserError(`There is no rule ${JSON.stringify(id)}${hint}.`);
    }
    const { examplesOf } = await import('../lint/rule-examples.ts');
    const examples = examplesOf(id);
    const json = { schema: 'specgate/explain/1', id, ...page, ...examples, severity: severityWord(page.severity) };
    writeOutputs(
      values.format,
      (format, look) => (format === 'json' ? jsonText(json) : explainRule(id, page, examples, look)),
      values.quiet,
      io,
    );
    return exitCodes.open;
  },
});
