export { bcAuthorizationScheme as default } from './specgate.js';
