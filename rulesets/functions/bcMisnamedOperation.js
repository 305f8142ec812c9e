export { bcMisnamedOperation as default } from './specgate.js';
