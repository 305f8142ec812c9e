export { bcRequestMediaType as default } from './specgate.js';
