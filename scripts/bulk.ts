import { IsnadError } from '../models/errors.ts';
import { EXIT } from './cli-error.ts';
import { openInput, readJsonLines, writeJsonLine } from './jsonl.ts';

/**
 * Runs `each` over JSON lines, in order, one result line for one input line. A line that is wrong is told on stderr
 * with its number and answered with {"line", "error"} so that input and output stay in step.
 *
 * @returns the exit code: 0, or 1 when any line was wrong.
 */
export async function bulk(file: string | undefined, each: (value: unknown) => unknown): Promise<number> {
  let wrong = 0;
  for await (const { line, value, error } of readJsonLines(await openInput(file))) {
    let answer: unknown;
    let problem = error;
    if (problem === null) {
      try {
        answer = await each(value);
      } catch (thrown) {
        if (!(thrown instanceof IsnadError)) throw thrown;
        problem = thrown.message;
      }
    }
    if (problem !== null) {
      wrong += 1;
      process.stderr.write(`line ${line}: ${problem}\n`);
      answer = { line, error: problem };
    }
    await writeJsonLine(answer);
  }
  return wrong === 0 ? EXIT.ok : EXIT.problems;
}
