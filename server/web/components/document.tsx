import type { ComponentChildren } from 'preact';
import { assetUrl } from '../assets.ts';
import type { Frame } from '../frame.ts';
import { LanguageSwitch } from './language-switch.tsx';
import { SampleBar } from './sample-bar.tsx';

interface DocumentProps {
  readonly frame: Frame;
  readonly title: string;
  /** Which of the pages in the navigation this is; null for none of them. */
  readonly current?: '/' | '/quotes' | '/flags' | null;
  readonly children: ComponentChildren;
}

/** In the order in which the later has the last word. */
const STYLESHEETS = ['tokens.css', 'base.css', 'words.css', 'forms.css', 'pages.css', 'preferences.css'];

/** The whole of a page around its content: head, header with navigation, sample bar, footer. */
export function Document({ frame, title, current = null, children }: DocumentProps) {
  const { t } = frame;
  const pages = [
    { href: '/', text: t.site.check },
    { href: '/quotes', text: t.site.statements },
    { href: '/flags', text: t.site.toCheck },
  ];
  return (
    <html lang={t.language} dir={t.direction}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>{t.site.title(title)}</title>
        {STYLESHEETS.map((name) => (
          <link key={name} rel="stylesheet" href={assetUrl(name)} />
        ))}
        <link rel="icon" href={assetUrl('icon.svg')} type="image/svg+xml" />
      </head>
      <body>
        <a class="skip" href="#content">
          {t.site.skip}
        </a>
        <header class="site-header">
          <div class="site-header-row">
            <a class="site-name" href="/">
              {t.site.name}
            </a>
            <nav aria-label={t.site.navigation}>
              <ul class="site-nav">
                {pages.map(({ href, text }) => (
                  <li key={href}>
                    <a href={href} aria-current={href === current ? 'page' : undefined}>
                      {text}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
            <div class="site-tools">
              <LanguageSwitch frame={frame} />
              {frame.canSignOut && (
                <form method="post" action="/sign-out">
                  <button class="quiet" type="submit">
                    {t.site.signOut}
                  </button>
                </form>
              )}
            </div>
          </div>
        </header>
        {frame.hasSample && <SampleBar frame={frame} />}
        <main id="content" tabIndex={-1}>
          {children}
        </main>
        <footer class="site-footer">
          <p>{t.site.creed}</p>
        </footer>
      </body>
    </html>
  );
}
