import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { assetUrl } from '../assets.ts';
import { FONT_STYLESHEET, fontsShownAtOnce } from '../fonts.ts';
import type { Frame } from '../frame.ts';
import { PageStatus } from '../page-status.ts';
import { withoutTurns } from '../without-turns.ts';
import { DigitsSwitch } from './digits-switch.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { SampleBar } from './sample-bar.tsx';
import type { AnsweredForm } from './switch-to.tsx';

interface DocumentProps {
  readonly frame: Frame;
  readonly title: string;
  /** Which of the pages in the navigation this is; null for none of them. */
  readonly current?: '/' | '/quotes' | '/speakers' | '/outlets' | '/flags' | '/verdicts' | '/glance' | null;
  /** The form on this page in which stands what was sent, where the page is the answer to it. */
  readonly form?: AnsweredForm | null;
  /** Something was refused: the title says so first. If nothing is said, the status tells. */
  readonly isRefused?: boolean;
  /** Modules of the assets that add to this page; without them it works as well. */
  readonly scripts?: readonly string[];
  readonly children: ComponentChildren;
}

/** In the order in which the later has the last word. */
const STYLESHEETS = [
  ...['tokens.css', 'base.css', 'words.css', 'forms.css', 'pages.css'],
  ...['statement.css', 'queue.css', 'verdicts.css', 'browse.css'],
  'preferences.css',
];

/** The whole of a page around its content: head, header with navigation, sample bar, footer. */
export function Document(props: DocumentProps) {
  const { frame, title, current = null, form = null, scripts = [], children } = props;
  const status = useContext(PageStatus);
  const { isRefused = status >= 400 } = props;
  const { t } = frame;
  const pages = [
    { href: '/', text: t.site.check },
    { href: '/quotes', text: t.site.statements },
    { href: '/speakers', text: t.site.speakers },
    { href: '/outlets', text: t.site.outlets },
    { href: '/flags', text: t.site.toCheck },
    { href: '/verdicts', text: t.site.verdicts },
    { href: '/glance', text: t.site.glance },
  ];
  return (
    <html lang={t.language} dir={t.direction}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>{withoutTurns(t.site.title(isRefused ? t.site.refused(title) : title))}</title>
        {fontsShownAtOnce(t.direction).map((address) => (
          <link key={address} rel="preload" href={address} as="font" type="font/woff2" crossOrigin="anonymous" />
        ))}
        <link rel="stylesheet" href={FONT_STYLESHEET} />
        {STYLESHEETS.map((name) => (
          <link key={name} rel="stylesheet" href={assetUrl(name)} />
        ))}
        {scripts.map((name) => (
          <script key={name} type="module" src={assetUrl(name)} />
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
              <LanguageSwitch frame={frame} form={form} />
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
          <DigitsSwitch frame={frame} form={form} />
        </footer>
      </body>
    </html>
  );
}
