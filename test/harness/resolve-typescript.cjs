const { Module } = require('node:module');

/*
 * Jest applies its moduleNameMapper inside tests only, not in globalSetup: there an import that ends in `.js`, as
 * TypeScript's ES modules write it, is led to the `.ts` file by this.
 */
const resolveFilename = Module._resolveFilename;
Module._resolveFilename = (request, ...rest) => {
  try {
    return resolveFilename(request, ...rest);
  } catch (error) {
    if (!/^\.{1,2}\/.*\.js$/.test(request)) throw error;
    return resolveFilename(request.replace(/\.js$/, '.ts'), ...rest);
  }
};
