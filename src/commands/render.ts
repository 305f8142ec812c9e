/** `specgate render`: the gateway's own configuration as files, without calling anything. */
import { defineCommand } from './command.ts';

export default defineCommand({
  name: 'render',
  summary: 'Write the configuration that a gateway would get, without calling anything',
  config: 'required',
  examples: [
    {
      line: 'specgate render --gateway production --out build/kong',
      does: 'For review, or for decK, GitOps or gwa to apply',
    },
    { line: 'specgate render --gateway staging', does: 'To standard output' },
  ],
  async run(invocation, io) {
    // Loaded when all that can be wrong before has been told.
    const { runRender } = await import('./gateway/render.ts');
    return runRender(invocation, io);
  },
});
