export { bcArrayBody as default } from './specgate.js';
