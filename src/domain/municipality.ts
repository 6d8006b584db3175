export type Municipality = { seq: number };
