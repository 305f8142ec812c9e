/** A kind of change: a fixed segment of a path became a parameter. */
import { defineChange } from '../change.ts';
import { schemaPart } from '../model/schema-part.ts';
import { literalsAt } from '../model/template.ts';

export default defineChange({
  id: 'path-segment-became-parameter',
  title: 'A fixed segment of a path became a parameter',
  on: 'operation',
  sender: 'client',
  level: 'info',
  breaking: false,
  bump: 'minor',
  why: 'Calls to the old path reach the new one, as long as its parameter takes the old text; where it does not, they fail.',
  remedy: 'Let the parameter take the old segment.',
  oasdiff: [],
  check: ({ base, revision }, { contains, revision: api }) => {
    if (!base || !revision) return undefined;
    return [...(literalsAt(base.template, revision.template) ?? [])].map(([position, literal]) => {
      const parameter = revision.parameters.find(one => one.key === `path #${position}`);
      const text = schemaPart(api.tree, { enum: [literal] }, revision.path);
      const takes = parameter?.schema === undefined || contains(text, parameter.schema, 'client');
      return {
        message: `the segment ${literal} became a path parameter${takes ? '' : ', which does not take that text'}`,
        ...(takes ? {} : { breaking: true, level: 'error' }),
      };
    });
  },
  examples: [
    {
      base: '/routes/main: {get: {}}',
      revision: '/routes/{id}: {get: {parameters: [{name: id, in: path, required: true, schema: {type: string}}]}}',
      finds: true,
    },
    { base: '/routes/{id}: {get: {}}', revision: '/routes/{routeId}: {get: {}}', finds: false },
  ],
});
