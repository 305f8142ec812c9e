export { bcSuccessErrorFlags as default } from './specgate.js';
