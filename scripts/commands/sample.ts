import { removeSample } from '../../services/remove-sample.ts';
import { EXIT } from '../cli-error.ts';
import type { CommandValues } from '../commands.ts';
import { addSampleLibrary } from '../sample-library/add-sample-library.ts';
import { withLibrary } from '../with-library.ts';

/** `isnad sample`: puts the sample library in; with --remove takes it out, and nothing else. */
export function sample(values: CommandValues): Promise<number> {
  return withLibrary(async (context) => {
    if (values.remove) {
      const { articles } = await removeSample(context);
      process.stdout.write(
        articles === 0 ? 'there is no sample library here\n' : `${articles} sample articles taken out\n`,
      );
      return EXIT.ok;
    }
    const { articles, mentions } = await addSampleLibrary(context);
    process.stdout.write(`${articles} sample articles with ${mentions} quotations\n`);
    return EXIT.ok;
  });
}
