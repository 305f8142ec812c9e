/** All mistakes, in the parts of docs/mistakes.md. */
import { commandMistakes, configMistakes, gatewayMistakes, gitMistakes } from './commands.ts';
import { documentMistakes } from './documents.ts';
import type { Mistake } from './mistake.ts';

export const mistakes: readonly { readonly title: string; readonly cases: readonly Mistake[] }[] = [
  { title: 'The document', cases: documentMistakes },
  { title: 'The command line', cases: commandMistakes },
  { title: 'The config', cases: configMistakes },
  { title: 'git and versions', cases: gitMistakes },
  { title: 'The gateway', cases: gatewayMistakes },
];
