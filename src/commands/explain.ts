/** `specgate explain`: the guideline behind a rule, or a kind of change, with a bad and a good example. */
import { exitCodes, UserError } from '../errors.ts';
import { explainRule, severityWord } from '../explain.ts';
import { writeOutputs } from '../output.ts';
import { didYouMean } from '../suggest.ts';
import { jsonText } from '../text.ts';
import { defineCommand } from './command.ts';

export default defineCommand({
  name: 'explain',
  summary: 'Explain a rule or a kind of change: what is behind it, why, a bad and a good example, what to do',
  operands: {
    placeholder: 'RULE',
    help: 'The id of a rule or of a kind of change, as findings show it',
    min: 1,
    max: 1,
  },
  config: 'none',
  examples: [
    { line: 'specgate explain bc-https-only', does: 'Why every server URL uses https' },
    { line: 'specgate explain request-property-removed', does: 'What is behind a kind of change' },
  ],
  async run({ operands, values }, io) {
    const { pageIds, pageOf } = await import('../lint/rule-text.ts');
    const id = operands[0]!;
    const page = pageOf(id);
    if (!page) {
      const { changeIds, explainedChange } = await import('../diff/kinds.ts');
      const change = explainedChange(id);
      if (change) {
        const { explainChange } = await import('../explain-change.ts');
        const { check: _check, judge: _judge, ...data } = { check: undefined, judge: undefined, ...change };
        writeOutputs(
          values.format,
          (format, look) =>
            format === 'json' ? jsonText({ schema: 'specgate/explain/1', ...data }) : explainChange(change, look),
          values.quiet,
          io,
        );
        return exitCodes.open;
      }
      const hint = didYouMean(id, [...pageIds(), ...changeIds()]) || '; docs/rules/ has a page for each rule';
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
