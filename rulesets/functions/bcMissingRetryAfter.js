export { bcMissingRetryAfter as default } from './specgate.js';
