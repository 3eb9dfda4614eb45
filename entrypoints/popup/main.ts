import '../../assets/tokens.css';
import '../../assets/themes.css';
import '../../assets/ui.css';
import '../../assets/popup.css';
import '../../assets/chart.css';
import '../../assets/first-run.css';
import '../../assets/past-year.css';
import '../../assets/own-step.css';
import '../../assets/round.css';
import '../../assets/taking.css';
import '../../assets/search.css';
import '../../assets/print.css';
import { readPlace } from '../../components/year/own-tabs.ts';
import { startYear } from '../../components/year/start-year.ts';

const { isInTab, year: pastYear, step, adds } = readPlace(location.search);
const container = document.querySelector('#popup');
if (!container) throw new Error('popup.html has no #popup');
startYear({ container, place: isInTab ? 'tab' : 'popup', pastYear, step, adds });
