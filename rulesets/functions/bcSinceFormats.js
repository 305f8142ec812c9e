export { bcSinceFormats as default } from './specgate.js';
