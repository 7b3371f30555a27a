import { Document } from '../components/document.tsx';
import { YourName } from '../components/your-name.tsx';
import type { Frame } from '../frame.ts';

interface YourNamePageProps {
  readonly frame: Frame;
  readonly actor: string;
  readonly returnTo: string;
  /** The name that was refused. */
  readonly refused: string;
}

/** Asks again for the name under which a reviewer decides. */
export function YourNamePage({ frame, actor, returnTo, refused }: YourNamePageProps) {
  const { t } = frame;
  return (
    <Document frame={frame} title={t.field.actor}>
      <h1>{t.field.actor}</h1>
      <YourName t={t} actor={actor} returnTo={returnTo} refused={refused} />
    </Document>
  );
}
