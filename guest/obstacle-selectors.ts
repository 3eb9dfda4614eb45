/** What of a page counts as an obstacle, as selectors. */
export interface ObstacleSelectors {
  /** Boxes that must not be covered. */
  readonly pressed: string;
  /** Words that a control or a column goes by: no wider than they are written. */
  readonly named: string;
}

/** What a person presses, types in or chooses from, and what is announced, on any page. */
export const PRESSED =
  'a[href],button,input,select,textarea,summary,iframe,[contenteditable=true],[role=button],[role=link],[role=checkbox],[role=radio],[role=switch],[role=tab],[role=combobox],[role=listbox],[role=option],[role=menu],[role=menuitem],[popover],[data-popper-placement],[role=toolbar],[role=alert],[tabindex="0"]';

/** Words that a control, a column or a part goes by, on any page. */
export const NAMED = 'label,legend,h1,h2,h3,h4,h5,h6,th,[role=heading],[role=columnheader]';
