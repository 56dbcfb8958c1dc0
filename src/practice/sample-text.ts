import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { projectFolder } from '../platform/project-folder.js';

const SAMPLE = path.join(projectFolder(), 'fixtures/sample/article.id.txt');

/** The bundled article: a report on talks in Moscow. */
export const readSampleText = (): Promise<string> => readFile(SAMPLE, 'utf8');
