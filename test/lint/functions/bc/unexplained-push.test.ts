/** Callbacks, webhooks and the reason for them. */
import { expect, it } from 'vitest';
import unexplainedPush from '../../../../src/lint/functions/bc/unexplained-push.ts';
import { contextOf } from '../../../support/context.ts';

const find = (document: object) => unexplainedPush(document, null, contextOf(document)) ?? [];
const callback = { created: { '{$request.body#/url}': { post: {} } } };

it('finds callbacks and webhooks without a reason', () => {
  const document = {
    openapi: '3.1.0',
    paths: { '/routes': { post: { callbacks: callback } } },
    webhooks: { closed: {} },
  };
  expect(find(document)).toEqual([
    {
      path: ['paths', '/routes', 'post', 'callbacks'],
      related: [['webhooks']],
      message: expect.stringContaining('2 places'),
    },
  ]);
});

it('takes a description that speaks of it for the reason', () => {
  const description = 'Subscribers hear at once of closures.';
  expect(find({ openapi: '3.1.0', info: { description: 'Uses webhooks since …' }, webhooks: { closed: {} } })).toEqual(
    [],
  );
  expect(
    find({
      openapi: '3.0.3',
      paths: { '/routes': { post: { callbacks: callback, description } } },
    }),
  ).toEqual([]);
});

it('passes empty maps', () => {
  expect(find({ openapi: '3.1.0', paths: { '/routes': { post: { callbacks: {} } } }, webhooks: {} })).toEqual([]);
});
