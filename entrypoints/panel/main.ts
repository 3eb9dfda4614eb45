import '../../assets/tokens.css';
import '../../assets/themes.css';
import '../../assets/ui.css';
import '../../assets/popup.css';
import '../../assets/first-run.css';
import '../../assets/past-year.css';
import '../../assets/own-step.css';
import '../../assets/round.css';
import '../../assets/taking.css';
import '../../assets/search.css';
import '../../assets/print.css';
import '../../assets/overlay/nudge.css';
import '../../assets/panel.css';
import { startPanel } from '../../components/panel/start-panel.ts';

const container = document.querySelector('#panel');
if (!container) throw new Error('panel.html has no #panel');
startPanel(container);
