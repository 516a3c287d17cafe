import { stringsOf } from '../i18n/translate.ts';
import { fileHref } from '../library/site.ts';

/** How the site calls itself where a reader keeps it beside other apps. */
export function GET(): Response {
  const manifest = {
    name: `${stringsOf('zh').siteName} · ${stringsOf('en').siteName}`,
    short_name: 'FaceLaw',
    lang: 'zh-Hans',
    start_url: fileHref(''),
    scope: fileHref(''),
    display: 'browser',
    background_color: '#fbf8f1',
    theme_color: '#9d2a1f',
    icons: [
      { src: fileHref('icon.svg'), sizes: 'any', type: 'image/svg+xml' },
      { src: fileHref('icon-512.png'), sizes: '512x512', type: 'image/png' },
    ],
  };
  return new Response(JSON.stringify(manifest), {
    headers: { 'content-type': 'application/manifest+json' },
  });
}
