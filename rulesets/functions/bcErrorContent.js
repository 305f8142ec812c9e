export { bcErrorContent as default } from './specgate.js';
