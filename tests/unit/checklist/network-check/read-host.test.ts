import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PIX_HOSTS } from '../../../../checklist/network-check/hosts.ts';
import { readHost } from '../../../../checklist/network-check/read-host.ts';

describe('a site that one types', () => {
  test.each([
    ['exemple.fr', 'exemple.fr', 'exemple.fr'],
    ['  https://www.Exemple.FR/chemin?x=1#y ', 'www.exemple.fr', 'www.exemple.fr'],
    ['http://exemple.fr', 'exemple.fr', 'exemple.fr'],
    ['http://exemple.fr:80/', 'exemple.fr', 'exemple.fr'],
    ['exemple.fr.', 'exemple.fr', 'exemple.fr'],
    ['« exemple.fr »', 'exemple.fr', 'exemple.fr'],
    ['*.exemple.fr', '*.exemple.fr', 'exemple.fr'],
    ['https://*.exemple.fr/*', '*.exemple.fr', 'exemple.fr'],
    ['.exemple.fr', '*.exemple.fr', 'exemple.fr'],
    ['exemple.fr:8443', 'exemple.fr:8443', 'exemple.fr:8443'],
    ['https://exemple.fr:443/', 'exemple.fr', 'exemple.fr'],
    ['école.fr', 'xn--cole-9oa.fr', 'xn--cole-9oa.fr'],
    ['\u200bexemple.fr', 'exemple.fr', 'exemple.fr'],
    ['1024pix.github.io', '1024pix.github.io', '1024pix.github.io'],
  ])('"%s" is listed as %s and tried as %s', (text, name, address) => {
    expect(readHost(text)).toEqual({ name, address });
  });

  test.each([
    ['', 'empty'],
    [' « » ', 'empty'],
    ['proviseur@exemple.fr', 'mail'],
    ['https://nom:secret@exemple.fr', 'mail'],
    ['192.168.0.1', 'number'],
    ['https://[::1]/', 'number'],
    ['2130706433', 'no-dot'],
    ['ftp://exemple.fr', 'scheme'],
    ['javascript://exemple.fr', 'scheme'],
    ['localhost', 'no-dot'],
    ['exemple', 'no-dot'],
    ['exemple.fr:0', 'port'],
    ['exemple.fr:25', 'blocked-port'],
    ['exemple.fr:6667', 'blocked-port'],
    ['exemple.fr:99999', 'port'],
    ['exemple.fr:abc', 'port'],
    ['ceci n’est pas un site', 'not-a-host'],
    ['exemple..fr', 'not-a-host'],
    ['-exemple.fr', 'not-a-host'],
    ['exemple.f', 'not-a-host'],
    [`${'a'.repeat(64)}.fr`, 'not-a-host'],
    ['<script>.fr', 'not-a-host'],
    ['a"b.fr', 'not-a-host'],
    ['exemple%2efr', 'not-a-host'],
  ])('"%s" is refused: %s', (text, fault) => {
    expect(readHost(text)).toEqual({ fault });
  });

  test('never throws, and gives names that it reads as themselves', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.webUrl(), fc.domain()), (text) => {
        const host = readHost(text);
        if ('fault' in host) return;
        expect(readHost(host.name)).toEqual(host);
        expect(host.name).toMatch(/^(?:\*\.)?[a-z0-9_.-]+(?::\d+)?$/);
      }),
    );
  });

  test('each host of Pix is one', () => {
    for (const { name } of PIX_HOSTS) expect(readHost(name)).toEqual({ name, address: name });
  });
});
