export { bcPathVerb as default } from './specgate.js';
