/** The values that the portal takes for the audience and the security class of a dataset. */

export const audiences = ['Public', 'Government', 'Named users', 'Government and Business BCeID'] as const;

export const securityClasses = [
  'HIGH-CABINET',
  'HIGH-CONFIDENTIAL',
  'HIGH-SENSITIVITY',
  'MEDIUM-SENSITIVITY',
  'MEDIUM-PERSONAL',
  'LOW-SENSITIVITY',
  'LOW-PUBLIC',
  'PUBLIC',
  'PROTECTED A',
  'PROTECTED B',
  'PROTECTED C',
] as const;
