/** How the commands of the lifecycle are written: a name, words and operands; the rest they share. */
import type { OrderCommand } from '../gateway/order.ts';
import { type Command, defineCommand, type Invocation, type Operands } from './command.ts';
import type { LifecycleInvocation } from './gateway/lifecycle.ts';

const product = 'A product, as NAME or NAME:VERSION';

export const operandsFor = {
  any: { placeholder: 'PRODUCT…', help: `${product}; without one every product of the config`, min: 0, max: 100 },
  one: { placeholder: 'PRODUCT', help: product, min: 1, max: 1 },
  pair: { placeholder: 'OLD NEW', help: 'Two products: the old one, then the new one', min: 2, max: 2 },
  api: { placeholder: 'API', help: 'An API, as NAME or NAME:VERSION', min: 1, max: 1 },
} as const satisfies Readonly<Record<string, Operands>>;

export function lifecycleCommand(
  name: OrderCommand,
  summary: string,
  operands: Operands,
  examples: Command['examples'],
): Command {
  return defineCommand<OrderCommand>({
    name,
    summary,
    operands,
    config: 'required',
    examples,
    async run(invocation, io) {
      // Loaded when all that can be wrong before has been told.
      const { runLifecycle } = await import('./gateway/lifecycle.ts');
      return runLifecycle(name, invocation as unknown as LifecycleInvocation & Pick<Invocation, 'flags'>, io);
    },
  });
}
