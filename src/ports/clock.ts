/** The time now, as a port, so that two years can be lived through in a test. */
export interface Clock {
  now(): Date;
}
