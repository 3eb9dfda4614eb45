import { demoHosts } from './hosts';
import { acceptedLanguages, type CompleteOptions } from './started-browser';

type Prefs = Record<string, string | number | boolean>;

/** No first-run page, no update, no telemetry, no call home. puppeteer adds its own list for tests. */
const quiet: Prefs = {
  'app.normandy.enabled': false,
  'app.shield.optoutstudies.enabled': false,
  'app.update.auto': false,
  'browser.aboutwelcome.enabled': false,
  'browser.discovery.enabled': false,
  // Notifications in windows of its own: there is no system here to show them.
  'alerts.useSystemBackend': false,
  // The panel of downloads would take the keyboard.
  'browser.download.alwaysOpenPanel': false,
  'browser.ml.enable': false,
  'browser.newtabpage.activity-stream.asrouter.userprefs.cfr.addons': false,
  'browser.newtabpage.activity-stream.asrouter.userprefs.cfr.features': false,
  'browser.newtabpage.activity-stream.feeds.section.topstories': false,
  'browser.newtabpage.activity-stream.showSponsoredTopSites': false,
  'browser.ping-centre.telemetry': false,
  'browser.region.network.url': '',
  'browser.region.update.enabled': false,
  'browser.topsites.contile.enabled': false,
  'datareporting.usage.uploadEnabled': false,
  'dom.push.connection.enabled': false,
  'extensions.blocklist.enabled': false,
  'extensions.quarantinedDomains.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'media.gmp-provider.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'network.prefetch-next': false,
  'network.trr.mode': 5,
  'security.OCSP.enabled': 0,
  // An empty answer inside the browser; honoured with the environment variable of firefoxEnvironment.
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  // A frame painted costs most of what a browser does without a graphics card: 20 in a second, of 60.
  'layout.frame_rate': 20,
  // Tabs are opened by the hundred: what the browser notes of each, and a process made anew for each, is half their cost.
  'browser.pagethumbnails.capturing_disabled': true,
  'browser.sessionstore.interval': 3_600_000,
  'dom.ipc.keepProcessesAlive.extension': 2,
  'dom.ipc.keepProcessesAlive.web': 4,
  'dom.ipc.keepProcessesAlive.webIsolated.max': 4,
  'dom.ipc.keepProcessesAlive.webIsolated.perOrigin': 2,
  'dom.ipc.processPrelaunch.enabled': false,
  'places.history.enabled': false,
  'toolkit.cosmeticAnimations.enabled': false,
  'toolkit.telemetry.archive.enabled': false,
  'toolkit.telemetry.enabled': false,
  'toolkit.telemetry.server': 'data:,',
  'toolkit.telemetry.unified': false,
};

/** Environment of the Firefox process: remote settings follow the preference instead of Mozilla's server. */
export function firefoxEnvironment(): NodeJS.ProcessEnv {
  return { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' };
}

/** The preferences of a test run. @param addonId the id in the built manifest @param uuid the host of its pages */
export function firefoxPrefs(
  { demoPort, language, downloadsDir }: CompleteOptions,
  addonId: string,
  uuid: string,
): Prefs {
  return {
    ...quiet,
    // 2: the folder named here.
    ...(downloadsDir !== '' && { 'browser.download.folderList': 2, 'browser.download.dir': downloadsDir }),
    'intl.accept_languages': acceptedLanguages[language].replaceAll(',', ', '),
    'network.dns.localDomains': demoHosts.join(','),
    'network.socket.forcePort': `443=${demoPort}`,
    // Everything but the demo hosts goes to a proxy that does not exist, so nothing leaves the machine.
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': 9,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': 9,
    'network.proxy.no_proxies_on': demoHosts.join(','),
    'extensions.webextensions.uuids': JSON.stringify({ [addonId]: uuid }),
    // The extension is a temporary add-on, uninstalled when the browser closes: its storage must outlive it.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
  };
}
