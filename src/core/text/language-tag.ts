/** True for the form of a BCP 47 language tag. */
export const isLanguageTag = (tag: string): boolean =>
  tag.length <= 35 && /^[a-zA-Z]{2,8}(-[a-zA-Z0-9]{1,8})*$/.test(tag);
