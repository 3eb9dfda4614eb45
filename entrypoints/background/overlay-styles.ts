import overlayCss from '../../assets/overlay.css?inline';
import tokensCss from '../../assets/tokens.css?inline';
import uiCss from '../../assets/ui.css?inline';

/** What the overlay looks like. Pages are sent it with the texts: the content script carries none of it. */
export const OVERLAY_STYLES = `${tokensCss}\n${uiCss}\n${overlayCss}`;
