import { Document } from '../components/document.tsx';
import { RecordForm, type RecordValues } from '../components/record-form.tsx';
import type { Frame } from '../frame.ts';

interface RecordPageProps {
  readonly frame: Frame;
  readonly values: RecordValues;
  readonly problems: ReadonlySet<string>;
}

/** A record that was not taken, with everything that was written still there. */
export function RecordPage({ frame, values, problems }: RecordPageProps) {
  const { t } = frame;
  return (
    <Document frame={frame} title={t.lookUp.record} form={{ id: 'record-form' }}>
      <h1>{t.lookUp.record}</h1>
      {problems.size > 0 && (
        <p class="field-problem" role="alert">
          {t.formProblem}
        </p>
      )}
      <RecordForm t={t} values={values} problems={problems} />
    </Document>
  );
}
