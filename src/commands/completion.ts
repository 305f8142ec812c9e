/** `specgate completion`: the completion script for a shell. */
import { completionScript, shells } from '../command-line/completion.ts';
import { exitCodes } from '../errors.ts';
import { defineCommand } from './command.ts';
import { commandNames, loadCommand } from './index.ts';

export default defineCommand({
  name: 'completion',
  summary: 'Print the completion script for a shell',
  operands: { placeholder: 'SHELL', help: `One of ${shells.join(', ')}`, min: 1, max: 1, choices: shells },
  config: 'none',
  examples: [
    { line: 'source <(specgate completion bash)', does: 'In ~/.bashrc' },
    { line: 'source <(specgate completion zsh)', does: 'In ~/.zshrc, after compinit' },
    { line: 'specgate completion fish > ~/.config/fish/completions/specgate.fish', does: 'Once' },
  ],
  async run({ operands }, io) {
    const commands = await Promise.all(commandNames.map(loadCommand));
    io.stdout.write(completionScript(operands[0] as (typeof shells)[number], commands));
    return exitCodes.open;
  },
});
