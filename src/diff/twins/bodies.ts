/** What the changes about bodies of requests share with those about bodies of callbacks and webhooks. */
import { defineWalkTwins } from '../change.ts';

export const bodyAdded = defineWalkTwins({
  on: 'body',
  bump: 'minor',
  examples: [
    {
      base: '',
      revision: 'requestBody: {required: true, content: {application/json: {schema: {type: object}}}}',
      finds: true,
    },
    {
      base: 'requestBody: {required: true, content: {application/json: {schema: {type: object}}}}',
      revision: 'requestBody: {required: true, content: {application/json: {schema: {type: object}}}}',
      finds: false,
    },
  ],
});

export const bodyBecameOptional = defineWalkTwins({
  on: 'body',
  bump: 'minor',
  examples: [
    {
      base: 'requestBody: {required: true, content: {application/json: {schema: {type: object}}}}',
      revision: 'requestBody: {content: {application/json: {schema: {type: object}}}}',
      finds: true,
    },
    {
      base: 'requestBody: {content: {application/json: {schema: {type: object}}}}',
      revision: 'requestBody: {content: {application/json: {schema: {type: object}}}}',
      finds: false,
    },
  ],
});

export const bodyBecameRequired = defineWalkTwins({
  on: 'body',
  bump: 'minor',
  examples: [
    {
      base: 'requestBody: {content: {application/json: {schema: {type: object}}}}',
      revision: 'requestBody: {required: true, content: {application/json: {schema: {type: object}}}}',
      finds: true,
    },
    {
      base: 'requestBody: {required: true, content: {application/json: {schema: {type: object}}}}',
      revision: 'requestBody: {required: true, content: {application/json: {schema: {type: object}}}}',
      finds: false,
    },
  ],
});
