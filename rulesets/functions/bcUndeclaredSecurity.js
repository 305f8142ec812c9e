export { bcUndeclaredSecurity as default } from './specgate.js';
