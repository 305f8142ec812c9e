export { bcMixedCase as default } from './specgate.js';
