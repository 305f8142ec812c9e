export { bcRepeatedWildcards as default } from './specgate.js';
