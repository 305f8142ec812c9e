/** What the changes about the future of operations share with those about parameters; what becomes of deprecation is told whoever sends. */
import { defineTwins } from '../change.ts';

export const partDeprecated = defineTwins({
  level: 'info',
  breaking: false,
  bump: 'minor',
  why: 'It works as before; clients know now that it will go.',
  remedy: 'Say until when with x-sunset; raise the minor version.',
});

export const partReactivated = defineTwins({
  level: 'info',
  breaking: false,
  bump: 'minor',
  why: 'It works as before, and stays.',
  remedy: 'Nothing to do; raise the minor version.',
});

export const partRemovedAfterSunset = defineTwins({
  sender: 'client',
  level: 'warning',
  breaking: true,
  bump: 'minor',
  remedy: 'Release a new major version; with `deprecation: {required: true}` in the config this counts as compatible.',
});

export const partRemovedBeforeSunset = defineTwins({
  sender: 'client',
  level: 'error',
  breaking: true,
  bump: 'minor',
  why: 'Clients were promised that it works until then.',
  remedy: 'Keep it until the day that x-sunset names.',
});

export const partStabilityLowered = defineTwins({
  sender: 'client',
  level: 'error',
  breaking: false,
  bump: 'minor',
  why: 'Consumers relied on the level that was promised; it is withdrawn.',
  remedy: 'Keep x-stability-level; it may only rise: draft, alpha, beta, stable.',
});

export const partStabilityRaised = defineTwins({
  sender: 'client',
  level: 'info',
  breaking: false,
  bump: 'minor',
  why: 'It promises more than before.',
  remedy: 'Nothing to do; raise the minor version.',
});

export const partStabilityUnknown = defineTwins({
  sender: 'client',
  level: 'error',
  breaking: false,
  bump: 'patch',
  why: 'Nobody can tell what is promised.',
  remedy: 'Write x-stability-level as draft, alpha, beta or stable.',
});

export const partSunsetChanged = defineTwins({
  sender: 'client',
  level: 'warning',
  breaking: false,
  bump: 'minor',
  why: 'Consumers planned with the old date; an earlier one shortens what they were promised.',
  remedy: 'Move it later only.',
});

export const partSunsetMissing = defineTwins({
  sender: 'client',
  level: 'error',
  breaking: false,
  bump: 'minor',
  why: 'The policy asks for a date, so that consumers can plan; without one they learn of the end when it comes.',
  remedy: 'Add x-sunset with a day that leaves the notice period.',
});

export const partSunsetRemoved = defineTwins({
  sender: 'client',
  level: 'error',
  breaking: false,
  bump: 'minor',
  why: 'Consumers planned with the date; a promise is withdrawn.',
  remedy: 'Keep x-sunset as long as it is deprecated.',
});

export const partSunsetTooSoon = defineTwins({
  sender: 'client',
  level: 'error',
  breaking: false,
  bump: 'minor',
  why: 'Consumers have less time to move than the policy promises them.',
  remedy: 'Move x-sunset to the end of the notice period or later.',
});

export const partSunsetUnreadable = defineTwins({
  sender: 'client',
  level: 'error',
  breaking: false,
  bump: 'minor',
  why: 'Nobody can tell when it goes.',
  remedy: 'Write x-sunset as a day such as 2027-01-31.',
});
