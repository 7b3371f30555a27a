import { Document } from '../components/document.tsx';
import { type TypedName, YourName } from '../components/your-name.tsx';
import type { Frame } from '../frame.ts';

interface YourNamePageProps {
  readonly frame: Frame;
  readonly actor: string;
  readonly returnTo: string;
  readonly typed: TypedName;
}

/** Asks again for the name under which a reviewer decides. */
export function YourNamePage({ frame, actor, returnTo, typed }: YourNamePageProps) {
  const { t } = frame;
  return (
    <Document frame={frame} title={t.field.actor} form={{ id: 'your-name-form' }}>
      <h1>{t.field.actor}</h1>
      <YourName t={t} actor={actor} returnTo={returnTo} typed={typed} />
    </Document>
  );
}
