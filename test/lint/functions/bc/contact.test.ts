/** Contacts: complete, reachable, of the organisation. */
import { expect, test } from 'vitest';
import contactProblems from '../../../../src/lint/functions/bc/contact.ts';
import { contextOf } from '../../../support/context.ts';

const run = (contact: unknown, problem: 'incomplete' | 'indirect') =>
  (contactProblems(contact, { problem }, contextOf({}, ['info', 'contact'])) ?? []).map(one => one.path?.slice(2));
const name = 'Recreation Sites and Trails BC';

test('name and email are complete and direct; a phone may join', () => {
  const contact = { name, email: 'routes@gov.bc.ca', 'x-phone': '+1 (250) 555-0100 ext. 12' };
  expect(run(contact, 'incomplete')).toEqual([]);
  expect(run(contact, 'indirect')).toEqual([]);
});

test.each([[{}], [{ name }], [{ email: 'routes@gov.bc.ca' }], [{ name: ' ', url: 'https://example.com' }]])(
  '%j is incomplete, once',
  contact => {
    expect(run(contact, 'incomplete')).toEqual([[]]);
  },
);

test.each(['routes', 'routes@gov', 'a b@gov.bc.ca', 'routes@@gov.bc.ca', '<routes@gov.bc.ca>'])(
  '%s is no address',
  email => {
    expect(run({ name, email }, 'incomplete')).toEqual([['email']]);
  },
);

test('a phone number is one', () => {
  expect(run({ name, email: 'routes@gov.bc.ca', 'x-phone': 'ask' }, 'incomplete')).toEqual([['x-phone']]);
});

test('a URL alone, and a private mailbox, are indirect', () => {
  expect(run({ name, url: 'https://example.com' }, 'indirect')).toEqual([[]]);
  expect(run({ name, email: 'me@gmail.com' }, 'indirect')).toEqual([['email']]);
  expect(run({ name }, 'indirect')).toEqual([]);
});

test('what is no object is not judged', () => {
  expect(run('routes@gov.bc.ca', 'incomplete')).toEqual([]);
});
