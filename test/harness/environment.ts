import { TestEnvironment } from 'jest-environment-node';

/** What failed, as jest-circus tells it: https://jestjs.io/docs/configuration#testenvironment-string */
interface Happened {
  name: string;
  error?: unknown;
}

/** Where tests run. Of one that fails, the report says what `tellScene` tells of that moment: a second run may not show it again. */
export default class extends TestEnvironment {
  async handleTestEvent({ name, error }: Happened): Promise<void> {
    const { tellScene } = this.global as { tellScene?: () => Promise<string> };
    if (!/^(test_fn|hook)_failure$/.test(name) || !tellScene || !isError(error)) return;
    const said = `${error.message}\n\n${await tellScene()}`;
    error.stack = error.stack?.replace(error.message, () => said);
    error.message = said;
  }
}

/** Errors of the tests are not of this realm. */
const isError = (thrown: unknown): thrown is Error =>
  typeof thrown === 'object' && thrown !== null && 'message' in thrown;
