import type { z } from 'zod/v4';

/**
 * Says yes to what the schema takes and gives back unchanged. No means only "ask zod", which also has the words for
 * what is wrong.
 */
export type QuickCheck = (value: unknown) => boolean;

type Schema = z.core.$ZodType;
type Check = z.core.$ZodCheck;

const askZod: QuickCheck = () => false;

/**
 * The schema as a plain test, three times as quick as parsing, which makes a copy: without it, checking is half of
 * what it takes to load a ledger. A kind of schema that is not here is left to zod, so nothing depends on this list.
 */
export function quickCheck(schema: Schema): QuickCheck {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const isRight = valueCheck(def);
  // A string of a format (a date) is its own check.
  const own = 'check' in def ? [schema as Schema & Check] : [];
  const checks = [...own, ...(def.checks ?? [])].map(ruleCheck);
  if (checks.length === 0) return isRight;
  return (value) => {
    if (!isRight(value)) return false;
    for (const check of checks) if (!check(value)) return false;
    return true;
  };
}

function valueCheck(def: z.core.$ZodTypes['_zod']['def']): QuickCheck {
  switch (def.type) {
    case 'string':
      return (value) => typeof value === 'string';
    case 'number':
      return Number.isFinite;
    case 'boolean':
      return (value) => typeof value === 'boolean';
    case 'literal':
      return oneOf(def.values);
    case 'enum':
      return oneOf(Object.values(def.entries));
    case 'optional': {
      const inner = quickCheck(def.innerType);
      return (value) => value === undefined || inner(value);
    }
    case 'nullable': {
      const inner = quickCheck(def.innerType);
      return (value) => value === null || inner(value);
    }
    case 'array': {
      const element = quickCheck(def.element);
      return (value) => Array.isArray(value) && value.every(element);
    }
    case 'object':
      return objectCheck(def);
    case 'union':
      return 'discriminator' in def ? unionCheck(def as z.core.$ZodDiscriminatedUnionDef) : askZod;
    default:
      return askZod;
  }
}

/** Strict objects alone: any other takes away or lets through what it does not know. */
function objectCheck({ shape, catchall }: z.core.$ZodObjectDef): QuickCheck {
  if (catchall?._zod.def.type !== 'never') return askZod;
  const fields = Object.entries(shape).map(([key, field]) => ({ key, check: quickCheck(field) }));
  return (value) => {
    if (!isRecord(value)) return false;
    let known = 0;
    for (const { key, check } of fields) {
      const inner = value[key];
      if (!check(inner)) return false;
      if (inner !== undefined) known += 1;
    }
    return Object.keys(value).length === known;
  };
}

function unionCheck({ options, discriminator }: z.core.$ZodDiscriminatedUnionDef): QuickCheck {
  const checks = new Map<unknown, QuickCheck>();
  for (const option of options) {
    const { def } = (option as z.core.$ZodTypes)._zod;
    const kind = def.type === 'object' ? (def.shape[discriminator] as z.core.$ZodTypes)._zod.def : undefined;
    if (kind?.type !== 'literal') return askZod;
    for (const value of kind.values) checks.set(value, quickCheck(option));
  }
  return (value) => isRecord(value) && (checks.get(value[discriminator])?.(value) ?? false);
}

function ruleCheck(check: Check): QuickCheck {
  const { def } = (check as z.core.$ZodChecks)._zod;
  switch (def.check) {
    case 'min_length':
      return (value) => (value as string | unknown[]).length >= def.minimum;
    case 'max_length':
      return (value) => (value as string | unknown[]).length <= def.maximum;
    case 'greater_than': {
      const least = Number(def.value);
      return (value) => (value as number) > least || (def.inclusive && value === least);
    }
    case 'less_than': {
      const most = Number(def.value);
      return (value) => (value as number) < most || (def.inclusive && value === most);
    }
    case 'number_format':
      return def.format === 'safeint' ? Number.isSafeInteger : askZod;
    case 'string_format': {
      const { format, pattern } = def;
      // Other formats are more than their pattern.
      const isPattern = pattern && !pattern.global && ['date', 'datetime', 'regex'].includes(format);
      return isPattern ? (value) => pattern.test(value as string) : askZod;
    }
    default:
      return refinement(def);
  }
}

/** `refine`, whose test zod keeps as `fn`. */
function refinement(def: object): QuickCheck {
  const { check, fn } = def as { check?: unknown; fn?: unknown };
  if (check !== 'custom' || typeof fn !== 'function') return askZod;
  return (value) => fn(value) === true;
}

function oneOf(values: readonly unknown[]): QuickCheck {
  const [only] = values;
  if (values.length === 1) return (value) => value === only;
  const all = new Set(values);
  return (value) => all.has(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
