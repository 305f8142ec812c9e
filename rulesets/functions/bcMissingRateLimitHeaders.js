export { bcMissingRateLimitHeaders as default } from './specgate.js';
