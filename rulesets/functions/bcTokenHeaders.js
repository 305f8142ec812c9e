export { bcTokenHeaders as default } from './specgate.js';
