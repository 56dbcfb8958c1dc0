import { offenders, projectFiles } from './project-files.js';

const source = projectFiles('src').filter(({ path }) => path.endsWith('.ts'));
const entities = source.filter(({ path }) => path.endsWith('.entity.ts') || path.endsWith('.entities.ts'));

describe('entities', () => {
  it('know their parents, never their children', () => {
    expect(offenders(entities, (text) => /@OneToMany|@ManyToMany/.test(text))).toEqual([]);
  });

  it.each(['eager', 'lazy', 'cascade'])('load and save nothing behind our back (%s)', (option) => {
    expect(offenders(entities, (text) => new RegExp(`\\b${option}:`).test(text))).toEqual([]);
  });

  it('use no version column of the ORM, which lets stale writes win', () => {
    expect(offenders(source, (text) => /@VersionColumn/.test(text))).toEqual([]);
  });

  it('never change the database at start', () => {
    expect(offenders(source, (text) => /synchronize: true|migrationsRun: true/.test(text))).toEqual([]);
  });
});
