export { bcMissingCacheControl as default } from './specgate.js';
