/** SQL that names the account whose id is in a column, as `{id, name}`; null where the column is. */
export const namedPerson = (column: string) =>
  `(SELECT json_build_object('id', u.id, 'name', u.name) FROM users u WHERE u.id = ${column})`;
