import type { SampleSize } from '../../../services/remove-sample.ts';
import { Document } from '../components/document.tsx';
import { Fact } from '../components/fact.tsx';
import type { Frame } from '../frame.ts';

const FIGURES = ['articles', 'quotes', 'verdicts', 'decisions'] as const;

interface RemoveSamplePageProps {
  readonly frame: Frame;
  readonly size: SampleSize;
}

/** Asks once more before the sample library goes, with what goes and what people said about it. */
export function RemoveSamplePage({ frame, size }: RemoveSamplePageProps) {
  const { t } = frame;
  return (
    <Document frame={frame} title={t.sample.title}>
      <div class="confirm">
        <h1>{t.sample.title}</h1>
        <p>{t.sample.lead}</p>
        <dl class="facts facts-wide">
          {FIGURES.filter((what) => size[what] > 0).map((what) => (
            <Fact key={what} label={t.sample.goes[what]}>
              {t.number(size[what])}
            </Fact>
          ))}
        </dl>
        {size.verdicts + size.decisions > 0 && <p>{t.sample.conclusions}</p>}
        <p class="hint">{t.sample.again(<code dir="ltr">npx isnad sample</code>)}</p>
        <form method="post" action="/sample/remove" class="buttons">
          <button type="submit" class="primary">
            {t.sample.now}
          </button>
          <a href="/">{t.sample.back}</a>
        </form>
      </div>
    </Document>
  );
}
