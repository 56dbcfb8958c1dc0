import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNumber,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateBy,
  ValidateIf,
  ValidateNested,
  isEmail,
} from 'class-validator';
import { isForm } from './body-parsers.js';
import { isDay, isMoment, isWebAddress } from './plain-values.js';

/**
 * Decorators for the properties of DTOs: each checks the value, names the code of the error, and documents the property, so that
 * the OpenAPI document and the server can't disagree. Lengths of texts count code points.
 */
export interface FieldOptions {
  /** What it is for; goes into the OpenAPI document. */
  about: string;
  example: unknown;
  /** May be absent. */
  optional?: boolean;
  /** May be absent where this other property is there. */
  insteadOf?: string;
  /** May be null; in a PATCH null clears. */
  nullable?: boolean;
}

const as = (code: string, params?: Record<string, unknown>) => ({ context: { code, params } });

function field(
  options: FieldOptions,
  schema: ApiPropertyOptions,
  ...checks: PropertyDecorator[]
): PropertyDecorator {
  const { about, example, optional, nullable, insteadOf } = options;
  const absent = optional && nullable ? [IsOptional()] : [];
  if (insteadOf)
    absent.push(ValidateIf((body, value) => value !== undefined || body[insteadOf] === undefined));
  if (optional && !nullable) absent.push(ValidateIf((_, value) => value !== undefined));
  if (!optional && nullable) absent.push(ValidateIf((_, value) => value !== null));
  const documented = {
    description: about,
    example,
    required: !optional && !insteadOf,
    ...(nullable && { nullable: true }),
    ...schema,
  };
  return applyDecorators(ApiProperty(documented as ApiPropertyOptions), ...absent, ...checks);
}

/** A text of `min` (default 0) to `max` (default 10,000) code points. */
export function Text(
  options: FieldOptions & { min?: number; max?: number; pattern?: RegExp; code?: string },
): PropertyDecorator {
  const { min = 0, max = 10_000, pattern, code = 'not_in_form' } = options;
  const schema = {
    type: String,
    maxLength: max,
    ...(min && { minLength: min }),
    ...(pattern && { pattern: pattern.source }),
  };
  const checks = [IsString(as('not_a_text')), MaxLength(max, as('too_long', { max }))];
  if (min) checks.push(MinLength(min, as(min === 1 ? 'empty' : 'too_short', { min })));
  if (pattern) checks.push(Matches(pattern, as(code)));
  return field(options, schema, ...checks);
}

/** One of a closed list of words. */
export function Choice(options: FieldOptions & { of: readonly string[] }): PropertyDecorator {
  return field(
    options,
    { type: String, enum: [...options.of] },
    IsIn(options.of, as('not_one_of', { of: options.of })),
  );
}

/** Several of a closed list of words. */
export function Choices(options: FieldOptions & { of: readonly string[] }): PropertyDecorator {
  return field(
    options,
    { type: String, isArray: true, enum: [...options.of] },
    IsArray(as('not_a_list')),
    ArrayMaxSize(100, as('too_many', { max: 100 })),
    IsIn(options.of, { each: true, ...as('not_one_of', { of: options.of }) }),
  );
}

/** A UUID. */
export function Id(options: FieldOptions): PropertyDecorator {
  return field(options, { type: String, format: 'uuid' }, IsUUID('all', as('not_an_id')));
}

/** A list of UUIDs. */
export function Ids(options: FieldOptions & { max?: number }): PropertyDecorator {
  const { max = 1000 } = options;
  return field(
    options,
    { type: String, format: 'uuid', isArray: true, maxItems: max },
    IsArray(as('not_a_list')),
    ArrayMaxSize(max, as('too_many', { max })),
    IsUUID('all', { each: true, ...as('not_an_id') }),
  );
}

/** A list of texts. */
export function Texts(options: FieldOptions & { max?: number; maxLength?: number }): PropertyDecorator {
  const { max = 100, maxLength = 200 } = options;
  return field(
    options,
    { type: String, isArray: true, maxItems: max },
    IsArray(as('not_a_list')),
    ArrayMaxSize(max, as('too_many', { max })),
    IsString({ each: true, ...as('not_a_text') }),
    MinLength(1, { each: true, ...as('empty') }),
    MaxLength(maxLength, { each: true, ...as('too_long', { max: maxLength }) }),
  );
}

const check = (name: string, validate: (value: unknown) => boolean, code: string) =>
  ValidateBy({ name, validator: { validate, defaultMessage: () => code } }, as(code));

/** A day, `YYYY-MM-DD`. */
export function Day(options: FieldOptions): PropertyDecorator {
  return field(options, { type: String, format: 'date' }, check('isDay', isDay, 'not_a_day'));
}

/** A point in time, RFC 3339. */
export function Moment(options: FieldOptions): PropertyDecorator {
  return field(options, { type: String, format: 'date-time' }, check('isMoment', isMoment, 'not_a_time'));
}

/** True or false. In a query, and in a form, the words `true` and `false`. */
export function Flag(options: FieldOptions & { query?: boolean }): PropertyDecorator {
  const fromWord = Transform(({ value, obj }: { value: unknown; obj: object }) => {
    if (!options.query && !isForm(obj)) return value;
    return value === 'true' ? true : value === 'false' ? false : value;
  });
  return field(options, { type: Boolean }, IsBoolean(as('not_true_or_false')), fromWord);
}

/** A whole number from `min` to `max`. */
export function Whole(
  options: FieldOptions & { min: number; max: number; query?: boolean; default?: number },
): PropertyDecorator {
  const { min, max, query } = options;
  const fromText = Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value,
  );
  return field(
    options,
    {
      type: 'integer',
      minimum: min,
      maximum: max,
      ...(options.default !== undefined && { default: options.default }),
    },
    IsInt(as('not_a_whole_number')),
    Min(min, as('too_small', { min })),
    Max(max, as('too_great', { max })),
    ...(query ? [fromText] : []),
  );
}

/** A finite number. */
export function Figure(options: FieldOptions): PropertyDecorator {
  return field(
    options,
    { type: Number },
    IsNumber({ allowNaN: false, allowInfinity: false }, as('not_a_number')),
  );
}

/** An http or https address of at most 2,000 characters. */
export function WebAddress(options: FieldOptions): PropertyDecorator {
  return field(
    options,
    { type: String, format: 'uri', maxLength: 2000 },
    check('isWebAddress', isWebAddress, 'not_a_web_address'),
    MaxLength(2000, as('too_long', { max: 2000 })),
  );
}

/** `isEmail` counts bytes by way of `encodeURI`, which throws at half a surrogate pair. */
const isAddress = (value: unknown): boolean =>
  typeof value === 'string' && value.isWellFormed() && isEmail(value);

/** An e-mail address. */
export function Email(options: FieldOptions): PropertyDecorator {
  return field(
    options,
    { type: String, format: 'email', maxLength: 254 },
    check('isAddress', isAddress, 'not_an_email'),
    MaxLength(254, as('too_long', { max: 254 })),
  );
}

/** A BCP 47 language tag. */
export function Language(options: FieldOptions): PropertyDecorator {
  return Text({
    ...options,
    max: 35,
    pattern: /^[a-zA-Z]{2,8}(-[a-zA-Z0-9]{1,8})*$/,
    code: 'not_a_language',
  });
}

/** Nest takes a function for a class to be read later only if it is named `type`. */
function lazily(of: () => new () => object): () => new () => object {
  const type = () => of();
  return type;
}

/** An object of a class of its own. */
export function Part(type: () => new () => object, options: FieldOptions): PropertyDecorator {
  return field(
    options,
    { type: lazily(type) },
    IsObject(as('not_an_object')),
    ValidateNested(as('not_an_object')),
    Type(type),
  );
}

/** A list of objects of one class. */
export function Parts(
  type: () => new () => object,
  options: FieldOptions & { max?: number },
): PropertyDecorator {
  const { max = 1000 } = options;
  return field(
    options,
    { type: lazily(type), isArray: true, maxItems: max },
    IsArray(as('not_a_list')),
    ArrayMaxSize(max, as('too_many', { max })),
    IsObject({ each: true, ...as('not_an_object') }),
    ValidateNested({ each: true, ...as('not_an_object') }),
    Type(type),
  );
}

/** A map from names to texts or other plain values, checked by `valid`. */
export function Dictionary(
  options: FieldOptions & {
    values: Record<string, unknown>;
    valid: (value: unknown) => boolean;
    code: string;
  },
): PropertyDecorator {
  return field(
    options,
    { type: 'object', additionalProperties: options.values } as ApiPropertyOptions,
    check('isDictionary', options.valid, options.code),
  );
}

/** A part of an answer whose shape is written out as a schema; answers only, never requests. */
export function Shape(schema: Record<string, unknown>, options: FieldOptions): PropertyDecorator {
  return field(options, schema as ApiPropertyOptions);
}
