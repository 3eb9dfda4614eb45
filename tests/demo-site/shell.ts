import type { AppName } from './hosts.ts';

const APP_TITLES: Record<AppName, string> = { orga: 'Pix Orga', certif: 'Pix Certif' };

/** The empty page an application starts from; the client fills the body. */
export function shellPage(app: AppName): string {
  return page(
    APP_TITLES[app],
    `<link rel="stylesheet" href="/__demo/app.css" /><script type="module" src="/__demo/app.js"></script>`,
    '',
  );
}

/** What links to other web sites open here, so that the demo never leaves the machine. */
export function outsidePage(): string {
  const text =
    'Ici, le vrai site ouvre une page extérieure. Le site de démonstration reste sur cet ordinateur.';
  return page('Site de démonstration', '', `<p style="font-family: sans-serif">${text}</p>`);
}

function page(title: string, head: string, body: string): string {
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>${title}</title>
<link rel="icon" href="data:," />
${head}
</head>
<body class="ember-application">${body}</body>
</html>
`;
}
