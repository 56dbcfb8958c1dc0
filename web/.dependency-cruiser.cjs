/*
 * The import rules of the dashboard: app → features → components → words → lib. A feature may use another feature's parts only where
 * it is listed, so that the story stays readable: the reader holds the rail of quotes, which holds the composer, and so on.
 */
const LAYERS = ['app', 'features', 'components', 'words', 'lib'];
const folder = (names) => `^web/src/(${names.join('|')})/`;

module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      comment: 'Two files that need each other are one idea in two places, or two ideas in one.',
      severity: 'error',
      from: {},
      to: { circular: true, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'not-from-the-server',
      comment:
        'The dashboard knows the server by openapi.json only: no rule and no word of it is imported. How Markdown is read is one thing for both.',
      severity: 'error',
      from: {},
      to: { path: '^src/', pathNot: '^src/core/rich-text/' },
    },
    ...LAYERS.slice(1).map((layer, index) => ({
      name: `${layer}-import-downwards`,
      comment: `web/src/${layer} must not know ${LAYERS.slice(0, index + 1).join(', ')}.`,
      severity: 'error',
      from: { path: folder([layer]) },
      to: { path: folder(LAYERS.slice(0, index + 1)), dependencyTypesNot: ['type-only'] },
    })),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
  },
};
